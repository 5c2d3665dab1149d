// Maps to begin with: the four classic perspectives, and the scorecard of a small manufacturer.
import type { Business, Change, Perspective } from '@evenkeel/core';
import type { Translate } from '../../app/use-text.ts';
import { newKey } from '../record/new-key.ts';

/** From the top lane down. */
export const classicKinds = ['financial', 'customer', 'process', 'learning'] as const;
type ClassicKind = (typeof classicKinds)[number];

interface Line {
  readonly kind: ClassicKind;
  readonly kpi: Readonly<Record<string, unknown>>;
  readonly goal: Readonly<Record<string, unknown>>;
}

/** The perspectives that are missing of the classic four; `keyOf` tells the lane of each kind afterwards. */
export function fourPerspectives(
  business: Business,
  t: Translate,
): { readonly changes: readonly Change[]; readonly keyOf: (kind: ClassicKind) => string } {
  const keys = new Map<ClassicKind, string>();
  const taken: string[] = [];
  const highest = Math.max(-1, ...business.perspectives.map(({ order }) => order));
  const changes = classicKinds.flatMap((kind, index): readonly Change[] => {
    const known = business.perspectives.find((one: Perspective) => one.kind === kind);
    if (known) {
      keys.set(kind, known.id);
      return [];
    }
    const name = t(`map.perspective.${kind}`);
    const id = newKey(business, 'perspective', name, taken);
    taken.push(id);
    keys.set(kind, id);
    const order = Math.min(99, business.perspectives.length === 0 ? index : highest + 1 + index);
    return [{ kind: 'create', noun: 'perspective', id, set: { name, kind, order } }];
  });
  return { changes, keyOf: (kind) => keys.get(kind) ?? '' };
}

// What is not said stays open: no due days, no starting values, and whether ten per cent more of a margin are
// points or per cent. The coach asks for it.
const lines: readonly Line[] = [
  {
    kind: 'financial',
    kpi: {
      unit: '%',
      isRatio: true,
      better: 'higher',
      cadence: 'year',
      aggregate: 'last',
      timing: 'lagging',
    },
    goal: { direction: 'increase', targetValue: 10 },
  },
  {
    kind: 'customer',
    kpi: { isRatio: false, better: 'higher', cadence: 'quarter', aggregate: 'mean', timing: 'lagging' },
    goal: { direction: 'increase', targetValue: 4.5, targetKind: 'level' },
  },
  {
    kind: 'process',
    kpi: { isRatio: false, better: 'higher', cadence: 'month', aggregate: 'mean', timing: 'leading' },
    goal: { direction: 'increase', targetValue: 15, targetKind: 'relative-percent' },
  },
  {
    kind: 'learning',
    kpi: { isRatio: false, better: 'higher', cadence: 'year', aggregate: 'sum', timing: 'leading' },
    goal: { direction: 'increase', targetValue: 40, targetKind: 'level' },
  },
];

/** Perspectives, goals, measures and the chain of causes from people to money, as one set of changes. */
export function manufacturersScorecard(business: Business, t: Translate): readonly Change[] {
  const { changes, keyOf } = fourPerspectives(business, t);
  const goals: string[] = [];
  const kpis: string[] = [];
  const made = lines.flatMap(({ kind, kpi, goal }): readonly Change[] => {
    const name = t(`map.template.maker.${kind}.measure`);
    const title = t(`map.template.maker.${kind}.goal`);
    const kpiKey = newKey(business, 'kpi', name, kpis);
    const goalKey = newKey(business, 'goal', title, goals);
    kpis.push(kpiKey);
    goals.push(goalKey);
    const unit = kpi.unit ?? t(`map.template.maker.${kind as 'customer' | 'process' | 'learning'}.unit`);
    return [
      { kind: 'create', noun: 'kpi', id: kpiKey, set: { ...kpi, name, unit } },
      {
        kind: 'create',
        noun: 'goal',
        id: goalKey,
        set: { ...goal, title, kpi: kpiKey, status: 'active', perspective: keyOf(kind) },
      },
    ];
  });
  const chain = goals.slice(1).map((driver, index): Change => {
    const result = goals[index] ?? '';
    const kind = lines[index]?.kind as 'financial' | 'customer' | 'process';
    return {
      kind: 'create',
      noun: 'cause',
      id: newKey(business, 'cause', `${driver}-${result}`),
      set: {
        driver,
        result,
        sign: 'raises',
        rationale: t(`map.template.maker.${kind}.because`),
        isFeedback: false,
      },
    };
  });
  return [...changes, ...made, ...chain];
}

/** Puts goals into lanes; lanes that only exist by their kind yet are made. Null takes a goal off the map. */
export function spreadGoals(
  business: Business,
  t: Translate,
  chosen: ReadonlyMap<string, string | null>,
): readonly Change[] {
  const isNew = business.perspectives.length === 0;
  const { changes, keyOf } = fourPerspectives(business, t);
  const moves = business.goals.flatMap((goal): readonly Change[] => {
    const wanted = chosen.get(goal.id);
    if (wanted === undefined) return [];
    const kind = classicKinds.find((one) => one === wanted);
    const perspective = isNew && kind ? keyOf(kind) : wanted;
    if (perspective === goal.perspective) return [];
    return [{ kind: 'update', noun: 'goal', id: goal.id, set: { perspective, mapPlace: null } }];
  });
  return isNew ? [...changes, ...moves] : moves;
}
