// Who may be shown with whom, so that nobody who answered without a name stands in a group of fewer than five – neither
// in what is shown nor in what is left when shown groups and named people are taken away from shown totals.
import type { GivenAnswer } from './weighing-round.ts';

/** Groups of people without a name are shown only from this size on. */
export const LEAST_ANONYMOUS = 5;

export interface ShownGroup<A> {
  /** Key of the group; null for the pool of small groups. */
  readonly group: string | null;
  readonly name: string;
  /** The groups whose unnamed answers are pooled here. */
  readonly pooled: readonly { readonly group: string; readonly name: string }[];
  readonly members: readonly A[];
}

export interface ShownGroups<A> {
  /** Every answer that may count, in the order given. */
  readonly published: readonly A[];
  /** They part `published`: every answer stands in exactly one. In the order of their keys, the pool last. */
  readonly groups: readonly ShownGroup<A>[];
  /** How many unnamed answers count nowhere: none, or one to four. */
  readonly keptBack: number;
}

type Membership = Pick<GivenAnswer, 'group' | 'groupName' | 'person'>;

/**
 * Parts the answers into groups of which each holds no unnamed answer, or at least five.
 *
 * Named answers stand in their own group. The unnamed ones of a small group go to a pool; while the pool is too small
 * itself, the smallest of the other groups gives its unnamed answers to it. When all unnamed answers together are fewer
 * than five, they are kept back altogether. Because the groups part the whole, any sum or difference of them is again a
 * union of groups, so that no smaller set can be computed from it (property test). Who stands with whom does not depend on
 * the order of the answers: two ways of parting the same answers could be taken away from each other.
 */
export function shownGroups<A extends Membership>(answers: readonly A[]): ShownGroups<A> {
  const unnamed = answers.filter(({ person }) => person === null);
  const keptBack = unnamed.length < LEAST_ANONYMOUS ? unnamed.length : 0;
  const published = keptBack > 0 ? answers.filter(({ person }) => person !== null) : answers;

  const byGroup = new Map<string, A[]>();
  for (const answer of published) byGroup.set(answer.group, [...(byGroup.get(answer.group) ?? []), answer]);
  const pooled = pooledGroups(byGroup);
  const isPooled = ({ group, person }: A): boolean => person === null && pooled.has(group);

  const sorted = [...byGroup].sort(([one], [other]) => byText(one, other));
  const groups = sorted.map(([group, members]) => ({
    group,
    name: members[0]?.groupName ?? group,
    pooled: [],
    members: members.filter((one) => !isPooled(one)),
  }));
  const pool = {
    group: null,
    name: '',
    pooled: groups.filter(({ group }) => pooled.has(group)).map(({ group, name }) => ({ group, name })),
    members: published.filter(isPooled),
  };
  return { published, keptBack, groups: [...groups, pool].filter(({ members }) => members.length > 0) };
}

/** Keys of the groups whose unnamed answers cannot stand alone. */
function pooledGroups<A extends Membership>(byGroup: ReadonlyMap<string, readonly A[]>): ReadonlySet<string> {
  const sizes = [...byGroup]
    .map(([group, members]) => ({ group, size: members.filter(({ person }) => person === null).length }))
    .filter(({ size }) => size > 0)
    .sort((one, other) => one.size - other.size || byText(one.group, other.group));
  const pooled = new Set<string>();
  let held = 0;
  for (const { group, size } of sizes) {
    if (size >= LEAST_ANONYMOUS && (held === 0 || held >= LEAST_ANONYMOUS)) break;
    pooled.add(group);
    held += size;
  }
  return pooled;
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
