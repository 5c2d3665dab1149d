// An import under way: how far it is, that one may leave, and how to stop it.
import type { Upload } from '@evenkeel/contract';
import { Button, Progress } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { Refusal } from '../record/refusal.tsx';
import classes from './import.module.css';
import { Notice } from './notice.tsx';
import { useFocusWhenLost } from './use-focus-when-lost.ts';
import type { UploadLife } from './use-upload.ts';

export function Running({ upload, life }: { readonly upload: Upload; readonly life: UploadLife }): ReactNode {
  const t = useText();
  const format = useFormat();
  const head = useFocusWhenLost<HTMLHeadingElement>();
  const [isCancelling, setCancelling] = useState(false);
  const { rows, total } = upload.progress;
  const share = total === null || total === 0 ? 0 : Math.min(1, rows / total);
  const cancel = async (): Promise<void> => {
    setCancelling(true);
    try {
      await life.cancel();
    } finally {
      setCancelling(false);
    }
  };
  return (
    <section className={classes.running}>
      <h2 ref={head} tabIndex={-1} className={classes.stepTitle}>
        {t('import.running.title', { file: upload.fileName })}
      </h2>
      {life.isLost && <Notice title={t('import.lost.title')} text={t('import.lost.text')} />}
      {life.fault && <Refusal error={life.fault} />}
      <Progress
        value={share * 100}
        size="lg"
        aria-label={t('import.running.title', { file: upload.fileName })}
        animated={share >= 1}
      />
      <p className={classes.count}>
        <strong>{format.percent(share)}</strong>{' '}
        {share >= 1 ? t('import.running.storing') : t('import.running.count', { rows, total: total ?? rows })}
      </p>
      <p className={classes.soft}>{t('import.running.text')}</p>
      {share >= 1 ? (
        <p className={classes.soft}>{t('import.running.late')}</p>
      ) : (
        <Button variant="default" loading={isCancelling} onClick={() => void cancel()}>
          {t('import.running.cancel')}
        </Button>
      )}
    </section>
  );
}
