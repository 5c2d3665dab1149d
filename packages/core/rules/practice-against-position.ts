// A function really does the opposite of the position that the owners chose.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { Measured } from '../figures/measure.ts';
import type { Dimension } from '../model/dimension.ts';
import { about } from './about.ts';
import { type FunctionStance, noPractices, practiceEvidence, stancesByDimension } from './stances.ts';
import { evidence, money, need, untold, withoutStop } from './values.ts';
import { usedByWork } from './work.ts';

export const practiceAgainstPosition: Rule = {
  id: 'practice-against-position',
  severity: 'serious',
  topic: 'practices',
  basis: 'attributed',
  citation:
    'Porter 1996, What is strategy?, Harvard Business Review 74(6): first-order fit, simple consistency',
  check(context, measured) {
    const spent = spentByFunction(context, measured);
    const contradictions: Contradiction[] = [];
    const unknown: Untold[] = [];
    for (const { dimension, stances } of stancesByDimension(context)) {
      if (dimension.position === null) {
        const data = { dimension: dimension.name };
        if (stances.length > 0) unknown.push(untold('no-position', [need('position', 2, data)], data));
        continue;
      }
      const position = dimension.position;
      contradictions.push(
        ...stances.flatMap((stance) => contradiction(context, spent, dimension, position, stance)),
      );
    }
    // The widest gap first, then where more money follows the practice.
    const findings = contradictions
      .sort((a, b) => b.gap - a.gap || b.spent - a.spent)
      .map(({ draft }) => draft);
    return verdict(findings, unknown, context.business.practices.length, noPractices);
  },
};

interface Contradiction {
  readonly draft: FindingDraft;
  /** Steps between stance and position, 2 to 4. */
  readonly gap: number;
  readonly spent: number;
}

function contradiction(
  context: Context,
  spent: ReadonlyMap<string, number>,
  dimension: Dimension,
  position: number,
  { doer, practices, side }: FunctionStance,
): readonly Contradiction[] {
  const against = practices.filter(({ stance }) => stance * position < 0);
  const [first] = [...against].sort(
    (a, b) => Math.abs(b.stance) - Math.abs(a.stance) || Number(a.fact === null) - Number(b.fact === null),
  );
  if (!first) return [];
  const amount = spent.get(doer.id) ?? 0;
  const [chosen, lived] =
    position > 0 ? [dimension.highPole, dimension.lowPole] : [dimension.lowPole, dimension.highPole];
  const alternatives = [
    ...(against.every(({ fact }) => fact === null) ? [1] : []),
    ...(against.length < practices.length ? [2] : []),
    3,
  ];
  const draft: FindingDraft = {
    about: [
      about('dimension', dimension),
      about('function', doer),
      ...against.map(({ id, fact }) => ({ noun: 'practice', id, name: fact ?? lived })),
    ],
    data: {
      dimension: dimension.name,
      value: dimension.isValue ? 'yes' : 'no',
      function: doer.name,
      chosen,
      lived,
      promise: dimension.promise ?? chosen,
      promised: dimension.promise === null ? 'no' : 'yes',
      fact: withoutStop(first.fact ?? ''),
      seen: first.fact === null ? 'no' : 'yes',
    },
    // A clear position is a promise that customers buy, a slight one leaves room; one view among several is a question.
    severity: side * position >= 0 ? 'advice' : Math.abs(position) === 2 ? 'serious' : 'warning',
    evidence: [
      ...practices.map((practice) => practiceEvidence(context, practice, position)),
      ...(amount > 0
        ? [
            evidence('function', doer.id, doer.name, 'function-spending', {
              amount: money(context, amount),
              months: context.settings.windowMonths,
            }),
          ]
        : []),
    ],
    suggestion: {
      changes: [],
      asks: against.map(({ id }) => ({ noun: 'practice', id, field: 'stance' })),
    },
    alternatives,
  };
  return [{ draft, gap: Math.abs(first.stance - position), spent: amount }];
}

/** What the work of each function cost in the window: how much money the practice may touch, not what it wastes. */
function spentByFunction(context: Context, measured: Measured): ReadonlyMap<string, number> {
  const used = usedByWork(measured, 'money');
  const spent = new Map<string, number>();
  for (const { noun, record } of context.works) {
    if (record.function === null) continue;
    const amount = used.get(`${noun}/${record.id}`) ?? 0;
    spent.set(record.function, (spent.get(record.function) ?? 0) + amount);
  }
  return spent;
}
