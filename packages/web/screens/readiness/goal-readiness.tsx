// One goal and what must be true before it can be reached: five areas, each with its requirements.
import type { Assessment, Business } from '@evenkeel/core';
import { type ReactNode, useId } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { HowComputed } from '../../ui/how-computed.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useFigureWords } from '../parts/figure-words.ts';
import { TextButton } from '../record/text-button.tsx';
import classes from './readiness.module.css';
import type { Area, AreaCell, ReadinessRow } from './readiness-rows.ts';
import { RequirementLine } from './requirement-line.tsx';

export interface GoalReadinessProps {
  readonly business: Business;
  readonly assessment: Assessment;
  readonly row: ReadinessRow;
  readonly canEdit: boolean;
  readonly onAsk: (area: Area) => void;
  readonly onOpen: (requirement: string) => void;
}

export function GoalReadiness(props: GoalReadinessProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const id = useId();
  const { business, assessment, row } = props;
  const words = useFigureWords(business.profile.currency);
  const figure = assessment.figures.find((one) => one.id === `readiness:${row.goal.id}`);
  return (
    <section className={`${classes.goal} ek-keep`} aria-labelledby={id}>
      <header className={classes.goalHeader}>
        <h2 id={id} className={classes.goalTitle}>
          {row.goal.title}
        </h2>
        <p className={classes.goalState}>
          {t('readiness.in-place', { inPlace: row.inPlace, count: row.requirements })}
          {row.goal.due !== null && <span> · {t('readiness.due', { day: format.day(row.goal.due) })}</span>}
          {figure && <HowComputed {...words.how(figure)} />}
        </p>
      </header>
      <ul className={classes.areas}>
        {row.areas.map((cell) => (
          <AreaColumn key={cell.area} {...props} cell={cell} />
        ))}
      </ul>
    </section>
  );
}

function AreaColumn(props: GoalReadinessProps & { readonly cell: AreaCell }): ReactNode {
  const t = useText();
  const { cell, business, row, canEdit } = props;
  const name = t(`choice.requirement.area.${cell.area}`);
  return (
    <li className={classes.area}>
      <h3 className={classes.areaName}>
        <StatusMark status={cell.status} quiet word={t(`readiness.area.${wordOf(cell)}`)} />
        <span className={classes.capital}>{name}</span>
      </h3>
      {cell.requirements.length === 0 ? (
        <p className={classes.quiet}>{t('readiness.not-asked')}</p>
      ) : (
        <ul className={classes.requirements}>
          {cell.requirements.map((one) => (
            <RequirementLine
              key={one.record.id}
              business={business}
              goal={row.goal}
              shown={one}
              onOpen={() => props.onOpen(one.record.id)}
            />
          ))}
        </ul>
      )}
      {canEdit && (
        <TextButton
          label={t('readiness.ask.of', { area: name, goal: row.goal.title })}
          onClick={() => props.onAsk(cell.area)}
        >
          {t('readiness.ask')}
        </TextButton>
      )}
    </li>
  );
}

function wordOf({ status, requirements }: AreaCell): 'open' | 'coming' | 'good' | 'unknown' | 'not-asked' {
  if (requirements.length === 0) return 'not-asked';
  if (status === 'serious') return 'open';
  if (status === 'attention') return 'coming';
  return status === 'good' ? 'good' : 'unknown';
}
