// The bar at the foot of the wizard: what is ready, what still waits for an answer, and the one button that stores.
import type { Preview } from '@evenkeel/contract';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import classes from './import.module.css';
import type { UploadLife } from './use-upload.ts';

export interface StoreBarProps {
  readonly preview: Preview;
  readonly life: UploadLife;
  /** How many questions are open. */
  readonly questions: number;
  readonly acceptsGood: boolean;
}

export function StoreBar({ preview, life, questions, acceptsGood }: StoreBarProps): ReactNode {
  const t = useText();
  const [isStarting, setStarting] = useState(false);
  const { good, rejected } = preview.counts;
  const waits =
    questions > 0
      ? t('import.store.questions', { count: questions })
      : good === 0
        ? t('import.store.nothing')
        : rejected > 0 && !acceptsGood
          ? t('import.store.rejected', { count: rejected })
          : null;
  const start = async (): Promise<void> => {
    setStarting(true);
    try {
      await life.start(acceptsGood);
    } finally {
      setStarting(false);
    }
  };
  return (
    <div className={`${classes.bar} ek-no-print`}>
      <p role="status" data-waits={waits !== null}>
        {waits ??
          (rejected > 0
            ? t('import.store.ready.rejected', { good, rejected })
            : t('import.store.ready', { good }))}
      </p>
      <Button disabled={waits !== null || life.isReading} loading={isStarting} onClick={() => void start()}>
        {waits === null ? t('import.store.action', { count: good }) : t('import.store.blocked')}
      </Button>
    </div>
  );
}
