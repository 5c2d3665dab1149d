// The overview as it was at the end of a past day: the same picture from the records and facts of then.
import { ProblemError } from '@evenkeel/contract';
import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { ChartSkeleton } from '../../ui/skeletons.tsx';
import { HeadlineView } from '../overview/headline-view.tsx';
import { ResourceFlow } from '../overview/resource-flow.tsx';
import { TopFindings } from '../overview/top-findings.tsx';
import { useBusiness } from '../parts/use-business.ts';
import { Refusal } from '../record/refusal.tsx';
import { endOfDay } from './end-of-day.ts';
import { pastAssessmentQuery } from './queries.ts';
import classes from './settings.module.css';

export function LookBack(): ReactNode {
  const t = useText();
  const format = useFormat();
  const { id: businessId } = useBusiness();
  const today = new Date().toLocaleDateString('sv-SE');
  const [day, setDay] = useState(today);
  const isPast = day !== '' && day <= today;
  const { data, error, isFetching } = useQuery({
    ...pastAssessmentQuery(businessId, isPast ? endOfDay(day) : ''),
    enabled: isPast && day < today,
  });
  return (
    <>
      <div className={classes.filter}>
        <TextInput
          type="date"
          label={t('settings.past.day')}
          description={t('settings.past.help')}
          value={day}
          max={today}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
      </div>
      {(!isPast || day >= today) && <p className={classes.note}>{t('settings.past.choose')}</p>}
      {day < today && error instanceof ProblemError && error.code === 'no-such-time' && (
        <p className={classes.note}>{t('settings.past.none', { day: format.day(day) })}</p>
      )}
      {day < today && error instanceof ProblemError && error.code !== 'no-such-time' && (
        <Refusal error={error} />
      )}
      {day < today && isPast && isFetching && <ChartSkeleton />}
      {day < today && data && !error && (
        <div className={classes.past}>
          <p className={classes.note}>{t('settings.past.shown', { day: format.day(day) })}</p>
          <HeadlineView assessment={data.assessment} business={businessId} beginning={false} />
          <ResourceFlow assessment={data.assessment} business={businessId} />
          <TopFindings assessment={data.assessment} business={businessId} />
        </div>
      )}
    </>
  );
}
