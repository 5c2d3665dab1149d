// Whether those whose tasks depend on each other really have a fixed moment together.

export interface Coordination {
  /** Who works on what: a row per person, a column per task. */
  readonly works: readonly (readonly boolean[])[];
  /** Which task needs something from which: a row and a column per task. */
  readonly depends: readonly (readonly boolean[])[];
  /** Who has a standing meeting or a shared board with whom: a row and a column per person; either half counts. */
  readonly meets: readonly (readonly boolean[])[];
}

export interface Congruence {
  /** Required pairs that meet / required pairs; null where nobody needs anybody. */
  readonly value: number | null;
  /** Places of the pairs that are required, the smaller first. */
  readonly required: readonly (readonly [number, number])[];
  /** Those of them that have no fixed contact. */
  readonly missing: readonly (readonly [number, number])[];
}

/**
 * Socio-technical congruence: required C_R = T_A·T_D·T_Aᵀ, made binary and without its diagonal; congruence =
 * |C_R ∧ C_A| / |C_R| over pairs of people. Cost grows with people² × tasks².
 *
 * Cataldo, Wagstrom, Herbsleb & Carley 2006, "Identification of coordination requirements", CSCW '06:353–362.
 *
 * @example
 * coordinationCongruence({
 *   works: [[true, false], [false, true]],
 *   depends: [[false, true], [false, false]],
 *   meets: [[false, false], [false, false]],
 * }).missing // [[0, 1]]
 */
export function coordinationCongruence({ works, depends, meets }: Coordination): Congruence {
  const needs = (one: number, other: number): boolean =>
    depends.some(
      (row, task) =>
        works[one]?.[task] === true &&
        row.some((isNeeded, neededTask) => isNeeded && works[other]?.[neededTask] === true),
    );
  const required: (readonly [number, number])[] = [];
  for (const one of works.keys()) {
    for (let other = one + 1; other < works.length; other += 1) {
      if (needs(one, other) || needs(other, one)) required.push([one, other]);
    }
  }
  const missing = required.filter(
    ([one, other]) => meets[one]?.[other] !== true && meets[other]?.[one] !== true,
  );
  return {
    value: required.length === 0 ? null : 1 - missing.length / required.length,
    required,
    missing,
  };
}
