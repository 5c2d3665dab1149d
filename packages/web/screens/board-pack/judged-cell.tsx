// What is judged of a measure: its chance now and at the start, and what its control chart says.
import type { Figure, PackMeasure } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { HowComputed } from '../../ui/how-computed.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { statusOfVerdict } from '../measures/measure-rows.ts';
import classes from './board-pack.module.css';
import type { PackWords } from './pack-words.ts';

export function JudgedCell(props: { readonly measure: PackMeasure; readonly words: PackWords }): ReactNode {
  const { t, figures } = props.words;
  const { chance, chanceBefore, signal, verdict, goal } = props.measure;
  const short = (figure: Figure | null): string => (figure && figures.value(figure)) ?? t('pack.untellable');
  const status = statusOfVerdict(verdict);
  const word = t(`measures.signal.${verdict}`);
  return (
    <>
      {goal !== null && (
        <span className={classes.judged}>
          {(chance && figures.likelihood(chance)) ?? t('pack.chance.untellable')}
          {chance && <HowComputed {...figures.how(chance)} />}
        </span>
      )}
      {goal !== null && chanceBefore !== null && (
        <span className={classes.under}>{t('pack.chance.then', { chance: short(chanceBefore) })}</span>
      )}
      <span className={classes.signal}>
        {status === null ? word : <StatusMark status={status} word={word} />}{' '}
        {signal?.n != null && <span className={classes.count}>{t('pack.n.of', { count: signal.n })}</span>}
        {signal && <HowComputed {...figures.how(signal)} />}
      </span>
    </>
  );
}
