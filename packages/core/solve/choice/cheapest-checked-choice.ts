// The cheapest set of things that passes a check which is costly to make and known only by making it.
import { type Clause, cheapestChoice } from './cheapest-choice.ts';

export interface CheckedChoiceProblem {
  /** Of choosing each thing, none negative. */
  readonly costs: readonly number[];
  /** Things that exclude each other. */
  readonly excluding: readonly (readonly [number, number])[];
  /** For each condition the things on which alone it depends. */
  readonly touching: readonly (readonly number[])[];
  /** Which conditions do not hold with these things chosen, and whether anything else is wrong with them as a whole. */
  readonly check: (chosen: readonly number[]) => Promise<Checked> | Checked;
  /** Checks made at most. */
  readonly most: number;
}

export interface Checked {
  readonly failing: readonly number[];
  readonly harmful: boolean;
}

export interface CheckedChoice {
  readonly chosen: readonly number[];
  readonly cost: number;
  /** Conditions that no set meets – alone, or without losing another one. */
  readonly given: readonly { readonly condition: number; readonly why: 'alone' | 'together' }[];
  /** False where the checks ran out: then there may be a cheaper set, or none was found. */
  readonly proven: boolean;
  readonly checks: number;
}

/**
 * Lazy constraints: the cheapest set by what is known is checked; each condition that fails adds a clause (on the things that
 * it depends on, another choice has to be made), and so on until nothing fails. As every clause excludes only what was seen
 * to fail, no cheaper set passes. A condition of which no choice of its things is left is given up, named, and left out.
 */
export async function cheapestCheckedChoice(problem: CheckedChoiceProblem): Promise<CheckedChoice> {
  const { costs, excluding, touching, check, most } = problem;
  const always: Clause[] = excluding.map(([a, b]) => ({ any: [], without: [a, b] }));
  const clauses = new Map<number, Clause[]>(touching.map((_, condition) => [condition, []]));
  const given: { condition: number; why: 'alone' | 'together' }[] = [];
  let checks = 0;
  for (;;) {
    const answer = cheapestChoice(costs, [...always, ...[...clauses.values()].flat()]);
    if (answer === null) {
      const lost = giveUp();
      if (lost === null) return { chosen: [], cost: 0, given, proven: true, checks };
      given.push(lost);
      clauses.delete(lost.condition);
      continue;
    }
    if (checks >= most) return { chosen: [], cost: 0, given, proven: false, checks };
    checks += 1;
    const { failing, harmful } = await check(answer.chosen);
    const open = failing.filter((condition) => clauses.has(condition));
    if (open.length === 0 && !harmful) return { ...answer, given, proven: true, checks };
    const isChosen = new Set(answer.chosen);
    const otherwise = (things: readonly number[]): Clause => ({
      any: things.filter((at) => !isChosen.has(at)),
      without: things.filter((at) => isChosen.has(at)),
    });
    for (const condition of open) clauses.get(condition)?.push(otherwise(touching[condition] ?? []));
    if (harmful) always.push(otherwise(costs.map((_, at) => at)));
  }

  /** The condition that cannot be met by itself; else the last one, for without it the others may be. */
  function giveUp(): { condition: number; why: 'alone' | 'together' } | null {
    for (const [condition, own] of clauses) {
      if (cheapestChoice(costs, [...always, ...own]) === null) return { condition, why: 'alone' };
    }
    const last = [...clauses.keys()].at(-1);
    return last === undefined ? null : { condition: last, why: 'together' };
  }
}
