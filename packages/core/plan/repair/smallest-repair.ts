// The cheapest set of changes after which the given findings are gone: proposed by an exact choice, proven by assessing.
import { assess } from '../../assess/assess.ts';
import type { Assessment } from '../../assess/assessment.ts';
import type { Finding, Severity } from '../../assess/finding.ts';
import type { Settings } from '../../assess/settings.ts';
import { buildContext, type Outlooks } from '../../figures/context.ts';
import type { Business } from '../../model/business.ts';
import { applyChanges, type Change } from '../../model/change.ts';
import type { Day } from '../../model/fields.ts';
import { inOrder } from '../../model/in-order.ts';
import { cheapestCheckedChoice } from '../../solve/choice/cheapest-checked-choice.ts';
import { movesOf } from './moves-of.ts';
import { costOfMove, type RepairCosts, type RepairMove, usualRepairCosts } from './repair-move.ts';

export interface ChosenMove extends RepairMove {
  readonly cost: number;
  /** Findings that come back without it, or would then appear. */
  readonly clears: readonly Finding[];
}

export interface Repair {
  /** What was to be cleared. */
  readonly wanted: readonly Finding[];
  readonly moves: readonly ChosenMove[];
  /** All of it as one change set. */
  readonly changes: readonly Change[];
  readonly cost: number;
  /** Wanted findings that stay, and why: nothing can be tried, nothing that was tried is enough, or only instead of others. */
  readonly stays: readonly {
    readonly finding: Finding;
    readonly why: 'no-move' | 'not-enough' | 'instead';
  }[];
  /** No cheaper set of the moves tried does it; false where the assessments ran out. */
  readonly proven: boolean;
  readonly tried: number;
  readonly assessments: number;
  /** As it would be. */
  readonly after: Assessment;
}

export interface RepairOptions {
  readonly settings: Settings;
  readonly outlooks?: Outlooks | undefined;
  readonly costs?: RepairCosts;
  /** Further findings that are to be cleared, besides the serious ones that are open. */
  readonly also?: readonly string[];
  /** Waited for between assessments, so that whoever waits can be told. */
  readonly pause?: (done: number) => Promise<void>;
  readonly most?: number;
}

/** Assessments made at most (convention). */
const MOST = 400;

/**
 * A finding is cleared when it is gone or less severe than it was. A set is refused when it brings about a serious finding
 * that was not there. What a finding depends on are the moves that, each alone, change anything of what it says, and those
 * that were thought of for it: a move that alone changes nothing of it is taken to change nothing of it with others either
 * (assumption). Under it the set is the cheapest of all sets of the moves tried.
 *
 * Cost is one assessment for each move, one for each set tried, and one for each move chosen.
 */
export async function smallestRepair(
  business: Business,
  today: Day,
  options: RepairOptions,
): Promise<Repair> {
  const { settings, outlooks, costs = usualRepairCosts, pause, most = MOST } = options;
  const ordered = inOrder(business);
  let assessments = 0;
  const assessed = async (changes: readonly Change[]): Promise<Assessment | null> => {
    const changed =
      changes.length === 0 ? { ok: true as const, value: ordered } : applyChanges(ordered, changes);
    if (!changed.ok) return null;
    assessments += 1;
    await pause?.(assessments);
    return assess(changed.value, today, settings, outlooks);
  };
  const now = await assessed([]);
  if (now === null) throw new Error('a business without a change can be assessed');
  const also = new Set(options.also ?? []);
  const wanted = now.findings.filter(
    ({ accepted, severity, key }) => accepted === null && (severity === 'serious' || also.has(key)),
  );
  const all = movesOf(buildContext(ordered, today, settings, outlooks), now.flows, wanted);
  const alone: { readonly move: RepairMove; readonly then: Assessment }[] = [];
  for (const move of all) {
    const then = await assessed(move.changes);
    if (then !== null) alone.push({ move, then });
  }
  const moves = alone.map(({ move }) => move);
  const prices = moves.map((move) => costOfMove(move, costs));
  const touching = wanted.map((finding) =>
    alone.flatMap(({ move, then }, at) =>
      move.meant.includes(finding.key) || saidOf(then, finding.key) !== saidOf(now, finding.key) ? [at] : [],
    ),
  );
  const changesOf = (chosen: readonly number[]): readonly Change[] =>
    chosen.flatMap((at) => moves[at]?.changes ?? []);
  const before = new Map(now.findings.map((one) => [one.key, one]));
  /** Serious findings that were not there, or not serious. */
  const newIn = ({ findings }: Assessment): readonly Finding[] =>
    findings.filter(
      ({ key, severity, accepted }) =>
        accepted === null && severity === 'serious' && before.get(key)?.severity !== 'serious',
    );
  const checked = new Map<string, Assessment | null>();
  const look = async (chosen: readonly number[]): Promise<Assessment | null> => {
    const key = chosen.join();
    const known = checked.get(key);
    if (known !== undefined) return known;
    const then = chosen.length === 0 ? now : await assessed(changesOf(chosen));
    checked.set(key, then);
    return then;
  };
  const answer = await cheapestCheckedChoice({
    costs: prices,
    excluding: clashes(moves),
    touching,
    most,
    check: async (chosen) => {
      const then = await look(chosen);
      if (then === null) return { failing: [], harmful: true };
      return {
        failing: wanted.flatMap((finding, at) => (isCleared(finding, then) ? [] : [at])),
        harmful: newIn(then).length > 0,
      };
    },
  });
  const then = (await look(answer.chosen)) ?? now;
  const chosen: ChosenMove[] = [];
  for (const at of answer.chosen) {
    const move = moves[at];
    if (!move) continue;
    const without = await look(answer.chosen.filter((other) => other !== at));
    const clears =
      without === null ? [] : [...wanted.filter((one) => !isCleared(one, without)), ...newIn(without)];
    const kept = clears.filter((one) => isCleared(one, then));
    chosen.push({ ...move, cost: prices[at] ?? 0, clears: kept });
  }
  return {
    wanted,
    moves: chosen,
    changes: changesOf(answer.chosen),
    cost: answer.cost,
    stays: wanted.flatMap((finding, at) => {
      if (isCleared(finding, then)) return [];
      const given = answer.given.find(({ condition }) => condition === at);
      const why =
        touching[at]?.length === 0 ? 'no-move' : given?.why === 'together' ? 'instead' : 'not-enough';
      return [{ finding, why } as const];
    }),
    proven: answer.proven,
    tried: moves.length,
    assessments,
    after: then,
  };
}

const rank: Readonly<Record<Severity, number>> = { serious: 2, warning: 1, advice: 0 };

function isCleared(finding: Finding, { findings }: Assessment): boolean {
  const found = findings.find(({ key }) => key === finding.key);
  return found === undefined || rank[found.severity] < rank[finding.severity];
}

/** Everything a finding says, to see whether a move touches it. */
function saidOf({ findings }: Assessment, key: string): string {
  const found = findings.find((one) => one.key === key);
  return found ? JSON.stringify([found.severity, found.what, found.cost, found.evidence]) : '';
}

/** Moves that write different values into one field, or of which one removes what the other changes. */
function clashes(moves: readonly RepairMove[]): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  moves.forEach((one, a) => {
    moves.slice(a + 1).forEach((other, offset) => {
      const clash = one.changes.some((mine) =>
        other.changes.some(
          (theirs) => mine.noun === theirs.noun && mine.id === theirs.id && differ(mine, theirs),
        ),
      );
      if (clash) pairs.push([a, a + 1 + offset]);
    });
  });
  return pairs;
}

function differ(one: Change, other: Change): boolean {
  if (one.kind !== 'update' || other.kind !== 'update') return true;
  return Object.keys(one.set).some((field) => field in other.set && one.set[field] !== other.set[field]);
}
