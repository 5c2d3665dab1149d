// The coach beside the form of a goal: the five letters while it is written, each with what one click could add.
import { ProblemError } from '@evenkeel/contract';
import { type Business, type NounName, nouns, type Outlooks } from '@evenkeel/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useId, useMemo, useState } from 'react';
import { useSession } from '../../../app/session.tsx';
import { type TextId, useText } from '../../../app/use-text.ts';
import { outlookQuery, useAssessment } from '../../../data/queries.ts';
import { useApply } from '../../../data/use-apply.ts';
import {
  type FormValues,
  fromFormValues,
  type RawRecord,
  toFormValues,
  type Writing,
} from '../../record/form-values.ts';
import { newKey, wishOf } from '../../record/new-key.ts';
import { Refusal } from '../../record/refusal.tsx';
import classes from './coach.module.css';
import { type Coaching, coachGoal } from './coach-goal.ts';
import { CoachLetter } from './coach-letter.tsx';
import { ReadWords } from './read-words.tsx';
import type { GoalFields, Step } from './suggestion.ts';

export interface GoalCoachProps {
  readonly businessId: string;
  readonly business: Business;
  readonly id: string | undefined;
  readonly values: FormValues;
  readonly writing: Writing;
  /** Fills fields of the form; the first one gets the cursor. */
  readonly onFill: (values: FormValues) => void;
  /** Opens the form of another record. */
  readonly onOpen: (form: {
    readonly noun: NounName;
    readonly id?: string;
    readonly field?: string;
    readonly initial?: RawRecord;
  }) => void;
}

const { fields } = nouns.goal;

const none: Outlooks = new Map();

/** The forecast of the chosen measure, as soon as it is there. */
function useOutlooks(businessId: string, { kpis }: Business, chosen: unknown): Outlooks {
  const kpi = kpis.find(({ id }) => id === chosen)?.id ?? null;
  const { data } = useQuery({ ...outlookQuery(businessId, kpi ?? ''), enabled: kpi !== null });
  const answer = data?.answer;
  return useMemo(
    () => (kpi !== null && answer?.ok ? new Map([[kpi as string, answer.outlook]]) : none),
    [kpi, answer],
  );
}

export function GoalCoach(props: GoalCoachProps): ReactNode {
  const t = useText();
  const { businessId, business, writing } = props;
  const assessment = useAssessment(businessId);
  const reader = useSession().account?.name ?? null;
  const apply = useApply(businessId);
  const id = useId();
  const [said, setSaid] = useState('');
  const [refusal, setRefusal] = useState<ProblemError | null>(null);
  // Typing goes first: the letters follow when the browser has time for them.
  const values = useDeferredValue(props.values);
  const outlooks = useOutlooks(businessId, business, values.kpi);
  const coaching = useMemo((): Coaching | null => {
    const { set } = fromFormValues(fields, values, Object.keys(fields), writing);
    return coachGoal({
      business,
      id: props.id ?? null,
      fields: set,
      today: assessment.today,
      reader,
      outlooks,
      t,
    });
  }, [business, props.id, values, writing, assessment.today, reader, outlooks, t]);
  if (!coaching) return null;

  const fill = (set: GoalFields): void => {
    const written = toFormValues(fields, { ...coaching.at.goal, ...set }, writing);
    const names = Object.keys(set);
    props.onFill(
      Object.fromEntries(names.flatMap((name) => (name in written ? [[name, written[name] ?? '']] : []))),
    );
    const labels = names.map((name) => t(`field.goal.${name}.label` as TextId));
    setSaid(t('goals.coach.filled', { field: labels.join(', ') }));
  };
  const take = async (step: Step): Promise<void> => {
    setRefusal(null);
    try {
      await follow(step);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setRefusal(error);
    }
  };
  const follow = async (step: Step): Promise<void> => {
    switch (step.kind) {
      case 'fill':
        return fill(step.set);
      case 'make': {
        const key = newKey(business, step.noun, wishOf(step.noun, step.set));
        const name = String(step.set.name);
        await apply([{ kind: 'create', noun: step.noun, id: key, set: step.set }], {
          message: t('record.created', { name }),
        });
        return fill({ [step.into]: key });
      }
      case 'set':
        return await apply([{ kind: 'update', noun: step.noun, id: step.id, set: step.set }], {
          message: t('record.saved', { name: coaching.at.kpi?.name ?? '' }),
        });
      case 'open':
        return props.onOpen(step);
      case 'record':
        return undefined;
    }
  };

  return (
    <aside className={classes.coach} aria-labelledby={id}>
      <h3 id={id} className={classes.title}>
        {t('goals.coach.title')}
      </h3>
      <p className={classes.lead}>{t('goals.coach.lead')}</p>
      {refusal && <Refusal error={refusal} />}
      <ReadWords coaching={coaching} onFill={fill} />
      <ul className={classes.letters}>
        {coaching.letters.map((letter) => (
          <CoachLetter
            key={letter.part.id}
            businessId={businessId}
            letter={letter}
            at={coaching.at}
            decimal={writing.decimal}
            onTake={take}
            onFill={fill}
          />
        ))}
      </ul>
      <p role="status" className="ek-hidden">
        {said}
      </p>
    </aside>
  );
}
