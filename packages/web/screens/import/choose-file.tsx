// The first step: drop or choose a file, and which kinds of files can be read.
import { Button, Loader } from '@mantine/core';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { IconFileImport } from '../../ui/icons.ts';
import { Refusal } from '../record/refusal.tsx';
import classes from './import.module.css';
import { maximumMegabytes, type UploadLife } from './use-upload.ts';

const accepts = ['ledger', 'time', 'kpi', 'till'] as const;
const endings =
  '.csv,.tsv,.txt,.xlsx,.xml,.camt,.sta,.mt940,.940,.ofx,.qfx,.iif,.zip,.ledger,.journal,.hledger,.beancount,.dat,text/csv,text/plain';

export function ChooseFile({ life }: { readonly life: UploadLife }): ReactNode {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [leftOut, setLeftOut] = useState<string | null>(null);
  const take = (files: FileList | null): void => {
    const [file, second] = files ?? [];
    setLeftOut(file && second ? file.name : null);
    if (file) void life.send(file);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  if (life.sending !== null) {
    return (
      <section className={classes.drop} aria-busy="true">
        <Loader size={28} />
        <div role="status">
          <h2 className={classes.dropTitle}>{t('import.sending', { file: life.sending })}</h2>
          <p className={classes.soft}>{t('import.sending.text')}</p>
        </div>
        <Button variant="default" onClick={life.stopSending}>
          {t('import.stop')}
        </Button>
      </section>
    );
  }
  return (
    <>
      {life.fault && (
        <div className={classes.fault}>
          <Refusal error={life.fault} />
          <p className={classes.soft}>{t('import.drop.nothing-stored')}</p>
        </div>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first */}
      <div
        className={classes.drop}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <IconFileImport size={32} stroke={1.3} aria-hidden="true" className={classes.dropIcon} />
        <h2 className={classes.dropTitle}>{t('import.drop.title')}</h2>
        <p className={classes.soft}>{t('import.drop.or')}</p>
        <Button size="md" onClick={() => input.current?.click()}>
          {t('import.drop.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept={endings}
          aria-label={t('import.drop.choose')}
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
        <p className={classes.limits}>{t('import.drop.limits', { megabytes: maximumMegabytes })}</p>
        {leftOut !== null && <p role="status">{t('import.drop.one', { file: leftOut })}</p>}
      </div>
      <section className={classes.accepts}>
        <h2 className={classes.quietTitle}>{t('import.accepts.title')}</h2>
        <dl>
          {accepts.map((one) => (
            <div key={one}>
              <dt>{t(`import.accepts.${one}.title` as TextId)}</dt>
              <dd>{t(`import.accepts.${one}.text` as TextId)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
