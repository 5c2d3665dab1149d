// What each scenario would bring: its numbers at once, its findings as soon as the hand rests.
import {
  type AppliedScenario,
  type Assessment,
  applyScenario,
  assess,
  type Business,
  type Figure,
  type FindingChanges,
  findingChanges,
  isOutlook,
  type Lever,
  type Outlook,
  type ScenarioNumbers,
  scenarioNumbers,
} from '@evenkeel/core';
import { useQueries } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { outlookQuery } from '../../data/queries.ts';

export interface Picture {
  readonly applied: AppliedScenario;
  readonly numbers: ScenarioNumbers;
  /** Against today's plan; null while they are computed. */
  readonly findings: FindingChanges | null;
}

/** How long a lever has to rest before findings are computed, in milliseconds. */
const REST = 250;

export interface Thought {
  readonly id: string;
  readonly levers: readonly Lever[];
}

/** One picture per thought, in their order; the first of no levers is today's plan. */
export function usePictures(
  businessId: string,
  business: Business,
  assessment: Assessment,
  thoughts: readonly Thought[],
): readonly Picture[] {
  const outlooks = useOutlooks(businessId, business);
  const chances = useMemo(
    () =>
      new Map(
        assessment.figures
          .filter(({ id }) => id.startsWith('goal-chance:'))
          .map((figure): readonly [string, Figure] => [figure.subject?.id ?? '', figure]),
      ),
    [assessment],
  );
  const { today, settings } = assessment;
  const known = useRef(
    new WeakMap<readonly Lever[], { readonly of: unknown; readonly picture: Omit<Picture, 'findings'> }>(),
  );
  const given = useMemo(
    () => ({ business, today, settings, outlooks, chances }),
    [business, today, settings, outlooks, chances],
  );
  const pictures = thoughts.map(({ levers }) => {
    const found = known.current.get(levers);
    if (found?.of === given) return found.picture;
    const applied = applyScenario(business, levers, today);
    const numbers = scenarioNumbers(applied.business, {
      today,
      settings,
      outlooks,
      chances,
      assumptions: applied.assumptions,
    });
    const picture = { applied, numbers };
    known.current.set(levers, { of: given, picture });
    return picture;
  });
  const findings = useFindings(given, thoughts, pictures);
  return pictures.map((picture, at) => ({ ...picture, findings: findings[at] ?? null }));
}

interface Given {
  readonly business: Business;
  readonly today: string;
  readonly settings: Assessment['settings'];
}

/** Both sides are assessed here, by the same means: what differs is the scenario alone. */
function useFindings(
  given: Given,
  thoughts: readonly Thought[],
  pictures: readonly Pick<Picture, 'applied'>[],
): readonly (FindingChanges | null)[] {
  const today = useRef<{ readonly of: Given; readonly said: Assessment } | null>(null);
  const [told, setTold] = useState<
    ReadonlyMap<readonly Lever[], { readonly of: Given; readonly found: FindingChanges }>
  >(new Map());
  const open = thoughts.findIndex(({ levers }) => told.get(levers)?.of !== given);
  const levers = thoughts[open]?.levers;
  const applied = pictures[open]?.applied;
  useEffect(() => {
    if (levers === undefined || applied === undefined) return;
    const timer = setTimeout(() => {
      const { business, settings } = given;
      const said = today.current?.of === given ? today.current.said : assess(business, given.today, settings);
      today.current = { of: given, said };
      const found = findingChanges(
        said,
        levers.length === 0 ? said : assess(applied.business, given.today, settings),
      );
      setTold((before) => new Map([...before].slice(-7)).set(levers, { of: given, found }));
    }, REST);
    return () => clearTimeout(timer);
  }, [given, levers, applied]);
  return thoughts.map((one) => {
    const answer = told.get(one.levers);
    return answer?.of === given ? answer.found : null;
  });
}

/** Of the measures that initiatives are declared to change: only their chances can differ. */
function useOutlooks(businessId: string, business: Business): ReadonlyMap<string, Outlook> {
  const kpis = useMemo(
    () => [...new Set(business.effects.map(({ kpi }) => kpi as string))].sort(),
    [business],
  );
  const answers = useQueries({ queries: kpis.map((kpi) => outlookQuery(businessId, kpi)) });
  const found = kpis.map((kpi, at) => {
    const answer = answers[at]?.data?.answer;
    return answer?.ok && isOutlook(answer.outlook) ? ([kpi, answer.outlook] as const) : null;
  });
  const key = found.map((one) => (one ? '1' : '0')).join('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: which of them have come says all
  return useMemo(() => new Map(found.flatMap((one) => (one ? [one] : []))), [kpis, key]);
}
