// Everything that can be tried against the given findings: their own suggestions, and what the plan allows.
import type { Finding } from '../../assess/finding.ts';
import type { Context } from '../../figures/context.ts';
import type { Flow } from '../../figures/flow.ts';
import { targetLevel } from '../../figures/target-level.ts';
import type { Change } from '../../model/change.ts';
import { type Message, message } from '../../model/message.ts';
import type { NounName } from '../../model/nouns.ts';
import { applyScenario } from '../scenario/apply-scenario.ts';
import { handOvers } from './capacity-moves.ts';
import { fieldMoves } from './field-moves.ts';
import type { MoveKind, RepairMove } from './repair-move.ts';
import { weightMove } from './weight-moves.ts';

/** So far below a limit that rounding does not bring the finding back. */
const MARGIN = 0.002;

type Draft = Omit<RepairMove, 'id' | 'meant'>;

/** Moves that write the same are one, meant for all the findings that thought of it. */
export function movesOf(
  context: Context,
  flows: { readonly money: Flow; readonly hours: Flow },
  findings: readonly Finding[],
): readonly RepairMove[] {
  const moves = new Map<string, RepairMove>();
  const add = (draft: Draft, meant: readonly string[]): void => {
    if (draft.changes.length === 0) return;
    const id = JSON.stringify(draft.changes);
    const known = moves.get(id);
    moves.set(id, { ...draft, id, meant: [...new Set([...(known?.meant ?? []), ...meant])] });
  };
  for (const finding of findings) for (const draft of draftsFor(context, finding)) add(draft, [finding.key]);
  const far = findings.filter(({ ruleId }) => ruleId.endsWith('-far-from-priorities'));
  const subsets = far.length > 1 ? [...far.map((one) => [one]), far] : [far];
  for (const some of subsets) {
    const draft = importance(context, flows, some);
    if (draft)
      add(
        draft,
        some.map(({ key }) => key),
      );
  }
  return [...moves.values()];
}

function draftsFor(context: Context, finding: Finding): readonly Draft[] {
  const { suggestion, ruleId, about, todo } = finding;
  const own: Draft[] = [];
  if (suggestion && suggestion.asks.length === 0) {
    const kind = kindOf(suggestion.changes);
    own.push({
      kind,
      size: sizeOf(context, kind, suggestion.changes),
      changes: suggestion.changes,
      what: todo,
    });
  } else if (suggestion) {
    own.push(...fieldMoves(context, suggestion).map((one) => ({ ...one, size: 1 })));
  }
  const [first] = about;
  switch (ruleId) {
    case 'person-overloaded':
      return [
        ...own,
        ...handOvers(context, first?.id ?? '').map((one) => ({
          ...one,
          // The work is still done: what is handed over counts half of what is cut.
          size:
            (0.5 * one.hours) /
            Math.max(one.hours, context.find('pool', one.pool)?.capacityPerMonth ?? one.hours),
        })),
      ];
    case 'allocation-beyond-capacity':
      return [...own, ...stopping(context, (initiative) => usesPool(context, initiative, first?.id ?? ''))];
    case 'cash-runs-out':
      return [...stopping(context, () => true), ...postponing(context)];
    case 'goals-pull-measure-apart':
      return [...own, ...yielding(context, about)];
    case 'goal-weight-without-money':
    case 'goal-weight-without-hours':
      return [...own, ...lowering(context, first?.id ?? '')];
    default:
      return own;
  }
}

/** All of an initiative is stopped, with what is planned for it. */
function stopping(context: Context, isSuch: (initiative: string) => boolean): readonly Draft[] {
  return openInitiatives(context)
    .filter(({ id }) => isSuch(id))
    .map(({ id, name }) => ({
      kind: 'start-stop',
      size: 1,
      changes: under(context, { kind: 'initiative-drop', target: id, by: 0, from: null }),
      what: message('repair.move.stop', { subject: name }),
    }));
}

function postponing(context: Context): readonly Draft[] {
  return openInitiatives(context).flatMap(({ id, name }) =>
    [3, 6].map(
      (months): Draft => ({
        kind: 'date',
        size: months / 6,
        changes: under(context, { kind: 'initiative-shift', target: id, by: months, from: null }),
        what: message('repair.move.postpone', { subject: name, months }),
      }),
    ),
  );
}

function under(context: Context, lever: Parameters<typeof applyScenario>[1][number]): readonly Change[] {
  return applyScenario(context.business, [lever], context.today).changes;
}

function openInitiatives({ business }: Context) {
  return business.initiatives.filter(({ status }) => status === 'planned' || status === 'active');
}

function usesPool({ business, today }: Context, initiative: string, pool: string): boolean {
  const month = today.slice(0, 7);
  return business.allocations.some(
    (one) => one.initiative === initiative && one.pool === pool && one.to >= month,
  );
}

/** Two goals that want a measure at two levels: either takes the level of the other, or is given up. */
function yielding(context: Context, about: Finding['about']): readonly Draft[] {
  const goals = about.flatMap(({ noun, id }) => (noun === 'goal' ? [context.find('goal', id)] : []));
  const [a, b] = goals;
  if (!a || !b) return [];
  return [
    [a, b],
    [b, a],
  ].flatMap(([one, other]): readonly Draft[] => {
    const level = other && targetLevel(other);
    if (!one || !other) return [];
    const set = (fields: Readonly<Record<string, unknown>>, what: string, data: Message['data']): Draft => ({
      kind: 'target',
      size: what === 'give-up' ? 2 : 1,
      changes: [{ kind: 'update', noun: 'goal', id: one.id, set: fields }],
      what: message(`repair.move.${what}`, { subject: one.title, ...data }),
    });
    return [
      ...(level === null || level === undefined
        ? []
        : [set({ targetValue: level, targetKind: one.targetKind && 'level' }, 'target', { value: level })]),
      set({ status: 'dropped' }, 'give-up', {}),
    ];
  });
}

/** The importance that is left is just too little to ask for money or hours. */
function lowering(context: Context, goal: string): readonly Draft[] {
  const goals = context.goalGraph.topGoals;
  const found = goals.find(({ id }) => id === goal);
  const total = goals.reduce((sum, { weightPoints }) => sum + (weightPoints ?? 0), 0);
  const others = total - (found?.weightPoints ?? 0);
  const share = context.settings.materialShare * 0.95;
  if (!found || others <= 0 || found.weightPoints === null) return [];
  const weightPoints = Math.floor(((share * others) / (1 - share)) * 10) / 10;
  if (weightPoints >= found.weightPoints) return [];
  return [
    {
      kind: 'importance',
      size: (found.weightPoints - weightPoints) / total,
      changes: [{ kind: 'update', noun: 'goal', id: goal, set: { weightPoints } }],
      what: message('repair.move.importance-of', {
        subject: found.title,
        before: found.weightPoints,
        after: weightPoints,
      }),
    },
  ];
}

function importance(
  context: Context,
  flows: { readonly money: Flow; readonly hours: Flow },
  far: readonly Finding[],
): Draft | null {
  if (far.length === 0) return null;
  const { farShare, seriousFarShare } = context.settings;
  const serious = far.some(({ severity }) => severity === 'serious');
  const own = far.map(({ ruleId }) => (ruleId.startsWith('money') ? flows.money : flows.hours));
  const move = weightMove(context.goalGraph.topGoals, own, (serious ? seriousFarShare : farShare) - MARGIN);
  if (!move) return null;
  return {
    kind: 'importance',
    size: move.share,
    changes: move.changes,
    what: message('repair.move.importance', {
      share: { kind: 'share', share: move.share },
      goals: { kind: 'names', names: move.changes.map(({ id }) => context.nameOf('goal', id)).slice(0, 3) },
      more: Math.max(0, move.changes.length - 3),
      resource: own.length > 1 ? 'both' : far[0]?.ruleId.startsWith('money') ? 'money' : 'hours',
    }),
  };
}

/** By what is changed most of all: a resource, a target, work, a link, a date, an owner, or any other field. */
function kindOf(changes: readonly Change[]): MoveKind {
  const sets = changes.flatMap((one) => (one.kind === 'remove' ? [] : Object.keys(one.set)));
  const nouns = new Set<NounName>(changes.map(({ noun }) => noun));
  if (nouns.has('allocation')) return 'resource';
  if (sets.includes('weightPoints')) return 'importance';
  if (sets.some((field) => /^(target|direction|scope|reachedWhen)/.test(field))) return 'target';
  if (nouns.has('goal') && sets.includes('status')) return 'target';
  if (nouns.has('initiative') && sets.includes('status')) return 'start-stop';
  if (nouns.has('contribution')) return 'link';
  if (sets.some((field) => ['due', 'end', 'start'].includes(field))) return 'date';
  return sets.length > 0 && sets.every((field) => field === 'owner') ? 'owner' : 'field';
}

/** Of a resource the largest share of a pool that is taken away; else one for each record. */
function sizeOf({ find }: Context, kind: MoveKind, changes: readonly Change[]): number {
  if (kind !== 'resource') return changes.length;
  const moved = new Map<string, number>();
  for (const change of changes) {
    if (change.noun !== 'allocation' || change.kind !== 'update') continue;
    const was = find('allocation', change.id);
    const next = change.set.amountPerMonth;
    if (!was || typeof next !== 'number') continue;
    moved.set(was.pool, (moved.get(was.pool) ?? 0) + Math.abs(was.amountPerMonth - next));
  }
  const shares = [...moved].map(
    ([pool, amount]) => amount / Math.max(amount, find('pool', pool)?.capacityPerMonth ?? 0),
  );
  return Math.max(0.01, ...shares);
}
