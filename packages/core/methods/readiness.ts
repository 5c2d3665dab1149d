// How much of what must be true before a goal can be reached is in place.

export type RequirementStatus = 'in-place' | 'gap' | 'unknown';

export interface Readiness {
  /** In place / told; null while nothing is told. */
  readonly share: number | null;
  readonly inPlace: number;
  readonly gaps: number;
  /** Asked, but not known. */
  readonly unknown: number;
}

/**
 * A count, not a score: each requirement counts once, and what is not known counts neither way (convention).
 *
 * @example readiness(['in-place', 'gap', 'unknown']).share // 0.5
 */
export function readiness(statuses: readonly RequirementStatus[]): Readiness {
  const count = (wanted: RequirementStatus): number => statuses.filter((status) => status === wanted).length;
  const [inPlace, gaps] = [count('in-place'), count('gap')];
  return {
    share: inPlace + gaps === 0 ? null : inPlace / (inPlace + gaps),
    inPlace,
    gaps,
    unknown: count('unknown'),
  };
}
