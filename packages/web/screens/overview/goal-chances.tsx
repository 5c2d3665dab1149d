// The goals with their probability of being reached, in words and as a number; the weakest link is named.
import type { Assessment } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { HowComputed } from '../../ui/how-computed.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { type FigureWords, useFigureWords } from '../parts/figure-words.ts';
import { placeOfRecord } from '../parts/record-place.ts';
import classes from './overview.module.css';
import { type GoalStanding, goalStandings, weakestGoal } from './weakest-goal.ts';

export function GoalChances(props: {
  readonly assessment: Assessment;
  readonly business: string;
}): ReactNode {
  const t = useText();
  const words = useFigureWords(props.assessment.business.currency);
  const standings = goalStandings(props.assessment);
  if (standings.length === 0) return null;
  const shares = props.assessment.figures.find(({ id }) => id === 'money-total-variation');
  const weakest = weakestGoal(standings);
  return (
    <section aria-labelledby="overview-goals">
      <h2 id="overview-goals" className={classes.heading}>
        {t('overview.goals.title')}
      </h2>
      <p className={classes.takeaway}>
        {weakest === null
          ? t('overview.goals.untold')
          : t('overview.goals.weakest', {
              goal: weakest.name,
              likelihood: words.likelihood(weakest.chance) ?? '',
            })}
      </p>
      <div className={classes.goals}>
        <DataTable
          caption={t('overview.goals.table')}
          rows={standings}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'goal',
              header: t('overview.goals.goal'),
              width: '34%',
              cell: (goal) => (
                <Link
                  to="/b/$business/goals"
                  params={{ business: props.business }}
                  search={placeOfRecord('goal', goal.id)?.search ?? {}}
                  className={classes.name}
                >
                  {goal.name}
                </Link>
              ),
            },
            {
              id: 'chance',
              header: t('overview.goals.chance'),
              width: '36%',
              cell: (goal) => <Chance goal={goal} words={words} />,
            },
            {
              id: 'intended',
              header: t('overview.goals.intended'),
              numeric: true,
              cell: ({ intended }) => <Share share={intended} />,
            },
            {
              id: 'actual',
              header: t('overview.goals.actual'),
              numeric: true,
              cell: ({ actual }) => <Share share={actual} />,
            },
          ]}
        />
      </div>
      <p className={classes.note}>
        {t('overview.goals.note')}
        {shares && shares.value !== null && <HowComputed {...words.how(shares)} />}
      </p>
    </section>
  );
}

function Chance({ goal, words }: { readonly goal: GoalStanding; readonly words: FigureWords }): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const { chance } = goal;
  const how = <HowComputed {...words.how(chance)} />;
  if (chance.value === null) {
    const needs = chance.needs.map(({ what }) => sentence(i18n, what)).join('; ');
    const why = chance.notes.map((note) => sentence(i18n, note)).join(' ');
    return (
      <span className={classes.untold}>
        <span>
          {chance.status === 'not-applicable' ? (
            why
          ) : (
            <>
              <StatusMark status="unknown" />
              {needs && <span className={classes.needs}>{t('figure.needs', { needs })}</span>}
            </>
          )}
        </span>
        {how}
      </span>
    );
  }
  return (
    <span className={classes.chance}>
      <ChanceBar chance={chance.value} />
      <span>{words.likelihood(chance)}</span>
      {how}
    </span>
  );
}

function Share({ share }: { readonly share: number | null }): ReactNode {
  const { percent } = useFormat();
  return share === null ? <span className={classes.blank}>–</span> : percent(share);
}

/** The chance as a length; the words beside it say the same. */
function ChanceBar(props: { readonly chance: number }): ReactNode {
  return (
    <svg className={classes.chanceBar} width={72} height={8} aria-hidden="true" focusable="false">
      <rect width={72} height={8} rx={2} className={classes.chanceRoom} />
      <rect width={Math.max(2, props.chance * 72)} height={8} rx={2} className={classes.chanceFill} />
    </svg>
  );
}
