// One line: what it is, what is suggested for it and why, and the quick ways to say what it belongs to.
import type { Line } from '@evenkeel/contract';
import type { Business } from '@evenkeel/core';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import classes from './assign.module.css';
import type { LineWords } from './line-words.ts';
import type { LineKind } from './queries.ts';
import { TargetSelect } from './target-select.tsx';

export interface LineRowProps {
  readonly business: Business;
  readonly kind: LineKind;
  readonly line: Line;
  readonly words: LineWords;
  readonly nameOfTarget: (target: string) => string;
  /** Offered under the keys 1 to 9. */
  readonly likely: readonly string[];
  readonly isCurrent: boolean;
  /** Nobody has opened it: it is only the first. */
  readonly isFirst: boolean;
  readonly isMarked: boolean;
  readonly onOpen: () => void;
  readonly onMark: (isMarked: boolean) => void;
  readonly onChoose: (target: string) => void;
}

export function LineRow(props: LineRowProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const { line, words, nameOfTarget, isCurrent } = props;
  const name = words.name(line);
  const rest = words.rest(line);
  const best = line.suggestion?.candidates[0] ?? null;
  const why = words.why(line);
  return (
    <li className={classes.row} data-current={isCurrent} data-marked={props.isMarked} data-line={line.id}>
      <input
        type="checkbox"
        className={`${classes.mark} ek-no-print`}
        checked={props.isMarked}
        aria-label={t('assign.mark', { name, day: format.day(line.day) })}
        onChange={(event) => props.onMark(event.currentTarget.checked)}
      />
      <time className={classes.day} dateTime={line.day}>
        {format.day(line.day)}
      </time>
      <button type="button" className={classes.name} aria-expanded={isCurrent} onClick={props.onOpen}>
        <strong>{name}</strong>
        {rest.length > 0 && (
          <span className={classes.meta}>
            {rest.map((piece) => (
              <span key={piece} className={classes.piece}>
                {piece}
              </span>
            ))}
          </span>
        )}
      </button>
      <span className={classes.said}>{said()}</span>
      <span className={`${classes.act} ek-no-print`}>
        {best !== null && (
          <Button
            size="compact-sm"
            variant="light"
            aria-label={t('assign.confirm.one', { name, target: nameOfTarget(best.target) })}
            onClick={() => props.onChoose(best.target)}
          >
            {t('assign.confirm')}
          </Button>
        )}
      </span>
      <span className={classes.amount}>{words.amount(line)}</span>
      {isCurrent && (
        <div className={`${classes.choices} ${props.isFirst ? classes.untouched : ''} ek-no-print`}>
          {why !== '' && <p className={classes.why}>{why}</p>}
          <div className={classes.chips}>
            {props.likely.map((target, at) => {
              const chance = line.suggestion?.candidates.find((one) => one.target === target)?.chance;
              return (
                <button
                  key={target}
                  type="button"
                  className={classes.chip}
                  onClick={() => props.onChoose(target)}
                  aria-keyshortcuts={String(at + 1)}
                >
                  <span className={classes.key}>{at + 1}</span>
                  {nameOfTarget(target)}
                  {chance !== undefined && chance >= 0.01 && (
                    <span className={classes.chance}>{format.percent(chance)}</span>
                  )}
                </button>
              );
            })}
            <span className={classes.other}>
              <TargetSelect
                business={props.business}
                kind={props.kind}
                label={t('assign.choose.of', { name })}
                onChoose={props.onChoose}
              />
            </span>
          </div>
        </div>
      )}
    </li>
  );

  function said(): ReactNode {
    if (line.target !== null || line.assignedBy === 'hand' || line.nature !== 'spending') {
      const target = line.target ?? (line.nature === 'spending' ? 'nothing' : `nature/${line.nature}`);
      return (
        <>
          {nameOfTarget(target)}
          {line.assignedBy !== null && (
            <span className={classes.meta}>{t(`assign.by.${line.assignedBy}`)}</span>
          )}
        </>
      );
    }
    if (best === null) return <span className={classes.quiet}>{t('assign.no-suggestion')}</span>;
    return (
      <>
        {nameOfTarget(best.target)} <span className={classes.chance}>{format.percent(best.chance)}</span>
      </>
    );
  }
}
