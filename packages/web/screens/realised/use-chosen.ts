// What is looked at – period, comparison, money or hours, and the layer of the flow – named in the address.
import type { Period } from '@evenkeel/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { FlowBasis, FlowMeasure } from '../../charts/flow.tsx';
import { useBusiness } from '../parts/use-business.ts';
import { addressOf, type Chosen, readChosen } from './periods.ts';

type Search = Readonly<Record<string, unknown>>;

export interface Looking {
  readonly chosen: Chosen;
  readonly choose: (next: Chosen) => void;
  readonly measure: FlowMeasure;
  readonly setMeasure: (measure: FlowMeasure) => void;
  readonly basis: FlowBasis;
  readonly setBasis: (basis: FlowBasis) => void;
  /** The pattern whose card is asked for; `money-x` or `hours-x`. */
  readonly pattern: string | null;
}

export function useChosen(today: string, yearStartsInMonth: number, recorded: Period | null): Looking {
  const { id: business } = useBusiness();
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const go = useCallback(
    (changed: Readonly<Record<string, string | undefined>>) =>
      void navigate({
        to: '/b/$business/realised',
        params: { business },
        search: (kept: Search) => withoutBlanks({ ...kept, ...changed }),
        replace: true,
        resetScroll: false,
      }),
    [navigate, business],
  );
  const chosen = useMemo(
    () => readChosen(search, today, yearStartsInMonth, recorded),
    [search, today, yearStartsInMonth, recorded],
  );
  const open = typeof search.open === 'string' ? search.open : '';
  const pattern = open.startsWith('pattern/') ? open.slice('pattern/'.length) : null;
  const isHours =
    search.measure === 'hours' || (search.measure === undefined && pattern?.startsWith('hours-'));
  return {
    chosen,
    choose: (next) => go(addressOf(next)),
    measure: isHours ? 'hours' : 'money',
    setMeasure: (measure) => go({ measure: measure === 'hours' || pattern !== null ? measure : undefined }),
    basis: search.layer === 'intended' || search.layer === 'planned' ? search.layer : 'actual',
    setBasis: (basis) => go({ layer: basis === 'actual' ? undefined : basis }),
    pattern,
  };
}

function withoutBlanks(search: Search): Search {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}
