// Whether the use of a resource lies within the disagreement of the people who weighed the goals by name.
import { disagreement, type Flow } from '@evenkeel/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { HowComputed } from '../../ui/how-computed.tsx';
import { useBusiness } from '../parts/use-business.ts';
import { weighingResultQuery, weighingsQuery } from '../stakeholders/queries.ts';
import classes from './realised.module.css';
import { sharesForRound } from './round-shares.ts';

/** Nothing while no closed round of today's goals has two people or more who weighed by name. */
export function Disagreement({ flow }: { readonly flow: Flow; readonly currency: string }): ReactNode {
  const t = useText();
  const { percent } = useFormat();
  const { id } = useBusiness();
  const rounds = useQuery({ ...weighingsQuery(id), retry: false });
  const closed = [...(rounds.data?.weighings ?? [])]
    .filter(({ closedOn }) => closedOn !== null)
    .sort((a, b) => ((a.closedOn ?? '') < (b.closedOn ?? '') ? 1 : -1));
  const latest = closed[0];
  const result = useQuery({
    ...weighingResultQuery(id, latest?.id ?? ''),
    enabled: latest !== undefined,
    retry: false,
  });
  if (!latest || !result.data) return null;
  const shares = sharesForRound(flow, result.data.weighing.goals, result.data.result.leaders);
  if (shares === null) return null;
  const { distance, most, isWithin } = disagreement(shares.weights, shares.used);
  return (
    <p className={classes.soft}>
      {t(isWithin ? 'realised.disagreement.within' : 'realised.disagreement.outside', {
        distance: percent(distance),
        most: percent(most),
        count: shares.weights.length,
      })}{' '}
      <HowComputed
        name={t('realised.disagreement.name')}
        method={t('method.total-variation')}
        formula={t('realised.disagreement.formula')}
        source={t('realised.disagreement.source', { round: latest.title })}
        basis="convention"
        inputs={[]}
      />
    </p>
  );
}
