// The lines of one page under headings that say how sure their suggestions are.
import type { Line } from '@evenkeel/contract';
import type { Business } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { TextButton } from '../record/text-button.tsx';
import classes from './assign.module.css';
import { byCertainty } from './certainty.ts';
import { likelyTargets } from './likely-targets.ts';
import { LineRow } from './line-row.tsx';
import type { LineWords } from './line-words.ts';
import type { LineKind } from './queries.ts';

export function LineGroups(props: {
  readonly business: Business;
  readonly kind: LineKind;
  readonly lines: readonly Line[];
  /** Otherwise they stand under no heading. */
  readonly isBySureness: boolean;
  readonly current: Line | null;
  /** Nobody has gone to a line yet. */
  readonly isUntouched: boolean;
  readonly marked: ReadonlyMap<number, Line>;
  readonly words: LineWords;
  readonly nameOfTarget: (target: string) => string;
  readonly frequent: readonly string[];
  readonly onOpen: (line: Line) => void;
  readonly onMark: (lines: readonly Line[], isMarked: boolean) => void;
  readonly onChoose: (line: Line, target: string) => void;
}): ReactNode {
  const t = useText();
  const { lines, marked } = props;
  if (!props.isBySureness) return list(lines, t('assign.list'));
  return byCertainty(lines, ({ suggestion }) => suggestion?.candidates[0]?.chance ?? null).map(
    ({ certainty, rows }) => {
      const isAll = rows.every(({ id }) => marked.has(id));
      return (
        <section key={certainty} className={classes.group} aria-label={t(`assign.certainty.${certainty}`)}>
          <div className={classes.groupHead}>
            <h2 className={classes.groupTitle}>{t(`assign.certainty.${certainty}`)}</h2>
            <TextButton
              label={t(isAll ? 'assign.group.unmark.of' : 'assign.group.mark.of', {
                group: t(`assign.certainty.${certainty}`),
              })}
              onClick={() => props.onMark(rows, !isAll)}
            >
              {t(isAll ? 'assign.group.unmark' : 'assign.group.mark', { count: rows.length })}
            </TextButton>
          </div>
          {list(rows, t(`assign.certainty.${certainty}`))}
        </section>
      );
    },
  );

  function list(rows: readonly Line[], label: string): ReactNode {
    return (
      <ul className={classes.lines} aria-label={label}>
        {rows.map((line) => (
          <LineRow
            key={line.id}
            business={props.business}
            kind={props.kind}
            line={line}
            words={props.words}
            nameOfTarget={props.nameOfTarget}
            likely={likelyTargets(line, props.frequent)}
            isCurrent={props.current?.id === line.id}
            isFirst={props.isUntouched && props.current?.id === line.id}
            isMarked={marked.has(line.id)}
            onOpen={() => props.onOpen(line)}
            onMark={(isMarked) => props.onMark([line], isMarked)}
            onChoose={(target) => props.onChoose(line, target)}
          />
        ))}
      </ul>
    );
  }
}
