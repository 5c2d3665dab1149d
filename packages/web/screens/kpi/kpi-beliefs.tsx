// What people said at check-ins about reaching the goal that rests on a measure, newest first.
import type { Assessment, Business, Goal } from '@evenkeel/core';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { BeliefScore } from '../parts/belief-score.tsx';
import type { RecordDialogProps } from '../record/record-dialog.tsx';
import classes from './kpi.module.css';

export interface KpiBeliefsProps {
  readonly business: Business;
  readonly goal: Goal;
  readonly assessment: Assessment;
  readonly canEdit: boolean;
  readonly onAsk: (asked: Omit<RecordDialogProps, 'onClose'>) => void;
}

export function KpiBeliefs({ business, goal, assessment, canEdit, onAsk }: KpiBeliefsProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const said = business.checkIns
    .filter((one) => one.goal === goal.id)
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  const nameOf = (person: string | null): string =>
    business.people.find(({ id }) => id === person)?.name ?? t('kpi.confidence.nobody');
  return (
    <section aria-labelledby="kpi-beliefs">
      <h2 id="kpi-beliefs" className={classes.title}>
        {t('kpi.confidence')}
      </h2>
      {said.length === 0 && <p className={classes.quiet}>{t('kpi.confidence.none')}</p>}
      <ul className={classes.list}>
        {said.map(({ id, day, person, confidence, comment }) => (
          <li key={id} className={classes.item}>
            <span className={classes.itemDay}>
              {t('kpi.confidence.by', { day: format.day(day), who: nameOf(person) })}
            </span>
            {t('kpi.confidence.of', { share: format.percent(confidence) })}
            {comment !== null && ` – ${comment}`}
          </li>
        ))}
      </ul>
      {said.length > 0 && (
        <BeliefScore assessment={assessment} currency={business.profile.currency} withTable />
      )}
      {canEdit && (
        <div className={`${classes.verbs} ek-no-print`}>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() =>
              onAsk({
                noun: 'check-in',
                initial: { goal: goal.id, day: assessment.today, person: goal.owner },
                focusField: 'confidence',
              })
            }
          >
            {t('kpi.confidence.add')}
          </Button>
        </div>
      )}
    </section>
  );
}
