// Where a file is dropped or chosen; while it travels, what happens and how to stop it.
import { Button, Loader } from '@mantine/core';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { IconFileImport } from '../../ui/icons.ts';
import classes from './import.module.css';

const endings =
  '.csv,.tsv,.txt,.xlsx,.xml,.camt,.sta,.mt940,.940,.ofx,.qfx,.iif,.zip,.ledger,.journal,.hledger,.beancount,.dat,text/csv,text/plain';

export interface FileDropProps {
  /** Name of the file that travels; null when none does. */
  readonly sending: string | null;
  /** What may be brought, in small letters. */
  readonly limits: string;
  readonly onFile: (file: File) => void;
  readonly onStop: () => void;
}

export function FileDrop({ sending, limits, onFile, onStop }: FileDropProps): ReactNode {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [leftOut, setLeftOut] = useState<string | null>(null);
  const take = (files: FileList | null): void => {
    const [file, second] = files ?? [];
    setLeftOut(file && second ? file.name : null);
    if (file) onFile(file);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  if (sending !== null) {
    return (
      <section className={classes.drop} aria-busy="true">
        <Loader size={28} />
        <div role="status">
          <h2 className={classes.dropTitle}>{t('import.sending', { file: sending })}</h2>
          <p className={classes.soft}>{t('import.sending.text')}</p>
        </div>
        <Button variant="default" onClick={onStop}>
          {t('import.stop')}
        </Button>
      </section>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first
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
      <p className={classes.limits}>{limits}</p>
      {leftOut !== null && <p role="status">{t('import.drop.one', { file: leftOut })}</p>}
    </div>
  );
}
