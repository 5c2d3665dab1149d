// The first step: drop or choose a file, and which kinds of files can be read.
import type { ReactNode } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { Refusal } from '../record/refusal.tsx';
import { FileDrop } from './file-drop.tsx';
import classes from './import.module.css';
import { maximumMegabytes, type UploadLife } from './use-upload.ts';

const accepts = ['ledger', 'time', 'kpi', 'till'] as const;

export function ChooseFile({ life }: { readonly life: UploadLife }): ReactNode {
  const t = useText();
  const drop = (
    <FileDrop
      sending={life.sending}
      limits={t('import.drop.limits', { megabytes: maximumMegabytes })}
      onFile={(file) => void life.send(file)}
      onStop={life.stopSending}
    />
  );
  if (life.sending !== null) return drop;
  return (
    <>
      {life.fault && (
        <div className={classes.fault}>
          <Refusal error={life.fault} />
          <p className={classes.soft}>{t('import.drop.nothing-stored')}</p>
        </div>
      )}
      {drop}
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
