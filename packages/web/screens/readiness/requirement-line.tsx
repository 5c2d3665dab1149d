// One requirement: what must be true, whether it is, what shows it, and what closes the gap until when.
import type { Business, Goal } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { NameButton } from '../record/name-button.tsx';
import classes from './readiness.module.css';
import type { ShownRequirement } from './readiness-rows.ts';

export interface RequirementLineProps {
  readonly business: Business;
  readonly goal: Goal;
  readonly shown: ShownRequirement;
  readonly onOpen: () => void;
}

export function RequirementLine({ business, goal, shown, onOpen }: RequirementLineProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const { record, status } = shown;
  const closing = business.initiatives.find(({ id }) => id === record.initiative);
  const neededBy = record.neededBy ?? goal.due;
  return (
    <li className={classes.requirement} data-status={status}>
      <span className={classes.statement}>
        <NameButton onClick={onOpen}>{record.statement}</NameButton>
      </span>
      <StatusMark status={status} word={t(`choice.requirement.status.${record.status}`)} />
      {record.fact !== null && <p className={classes.fact}>{record.fact}</p>}
      {record.status === 'gap' && (
        <p className={classes.closing}>
          {closing === undefined
            ? t('readiness.closed-by-nothing')
            : closing.end === null
              ? t('readiness.closed-sometime', { initiative: closing.name })
              : t('readiness.closed-by', { initiative: closing.name, day: format.day(closing.end) })}
          {neededBy !== null && status === 'serious' && (
            <span className={classes.needed}>{t('readiness.needed-by', { day: format.day(neededBy) })}</span>
          )}
        </p>
      )}
    </li>
  );
}
