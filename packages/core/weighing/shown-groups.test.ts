// Nobody without a name can be isolated: every union and difference of what is shown leaves none or at least five.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_ANONYMOUS, shownGroups } from './shown-groups.ts';

interface Someone {
  readonly group: string;
  readonly groupName: string;
  readonly person: string | null;
}

/** `{ staff: 6 }` people without a name, and named ones `owners/ana`. */
function people(unnamed: Readonly<Record<string, number>>, ...named: readonly string[]): readonly Someone[] {
  return [
    ...Object.entries(unnamed).flatMap(([group, size]) =>
      Array.from({ length: size }, () => ({ group, groupName: group, person: null })),
    ),
    ...named.map((one) => {
      const [group = '', person = ''] = one.split('/');
      return { group, groupName: group, person };
    }),
  ];
}

function shown(answers: readonly Someone[]): readonly string[] {
  return shownGroups(answers).groups.map(
    ({ group, pooled, members }) =>
      `${group ?? `others (${pooled.map((one) => one.group).join(', ')})`}: ${members.length}`,
  );
}

describe('shownGroups', () => {
  it('shows groups of five', () => {
    expect(shown(people({ staff: 5, customers: 7 }))).toEqual(['customers: 7', 'staff: 5']);
  });

  it('pools the small ones', () => {
    expect(shown(people({ staff: 6, customers: 3, investors: 2 }))).toEqual([
      'staff: 6',
      'others (customers, investors): 5',
    ]);
  });

  it('fills a small pool with the smallest of the others, for what is left would show it', () => {
    expect(shown(people({ staff: 9, customers: 3, investors: 5 }))).toEqual([
      'staff: 9',
      'others (customers, investors): 8',
    ]);
    expect(shown(people({ staff: 6, customers: 1 }))).toEqual(['others (customers, staff): 7']);
  });

  it('shows named people in their group, whose unnamed ones may be pooled', () => {
    const answers = people({ owners: 1, staff: 4, customers: 5 }, 'owners/ana', 'owners/ben');
    expect(shown(answers)).toEqual(['customers: 5', 'owners: 2', 'others (owners, staff): 5']);
    expect(shownGroups(answers).keptBack).toBe(0);
  });

  it('parts the same people in the same way, whoever answered first', () => {
    const forth = people({ customers: 2, staff: 5, investors: 5 });
    expect(shown(forth)).toEqual(['staff: 5', 'others (customers, investors): 7']);
    expect(shown([...forth].reverse())).toEqual(shown(forth));
  });

  it('keeps everybody without a name back when all together are fewer than five', () => {
    const found = shownGroups(people({ staff: 3, customers: 1 }, 'owners/ana'));
    expect(found.keptBack).toBe(4);
    expect(found.published.map(({ person }) => person)).toEqual(['ana']);
    expect(found.groups.map(({ group }) => group)).toEqual(['owners']);
    expect(shownGroups(people({ staff: 4 }))).toEqual({ published: [], groups: [], keptBack: 4 });
    expect(shownGroups([])).toEqual({ published: [], groups: [], keptBack: 0 });
  });

  it('isolates nobody by adding or taking away what is shown', () => {
    const someone = fc.record({
      group: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      isNamed: fc.integer({ min: 0, max: 4 }).map((drawn) => drawn === 0),
    });
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 40 }), (drawn) => {
        const answers = drawn.map(({ group, isNamed }, index) => ({
          group,
          groupName: group,
          person: isNamed ? String(index) : null,
        }));
        const { published, groups, keptBack } = shownGroups(answers);
        expect(published.length + keptBack).toBe(answers.length);
        const cells = [published, ...groups.map(({ members }) => members)].map((members) => new Set(members));
        for (const left of isolable(cells)) {
          const unnamed = [...left].filter(({ person }) => person === null).length;
          expect(unnamed === 0 || unnamed >= LEAST_ANONYMOUS, `${unnamed} can be isolated`).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is tested by something that would notice', () => {
    const [one, two, three] = people({ staff: 3 });
    const left = isolable([new Set([one, two, three]), new Set([one, two])]);
    expect(left.some((members) => members.size === 1)).toBe(true);
  });
});

/** Everything that unions and differences of sets can make, to the third round. */
function isolable<A>(cells: readonly ReadonlySet<A>[]): readonly ReadonlySet<A>[] {
  const all = [...(cells[0] ?? [])];
  const keyOf = (members: ReadonlySet<A>) => all.map((member) => (members.has(member) ? 1 : 0)).join('');
  const seen = new Map(cells.map((members) => [keyOf(members), members]));
  for (let round = 0; round < 3 && seen.size < 200; round += 1) {
    const known = [...seen.values()];
    for (const one of known) {
      for (const other of known) {
        const left = new Set([...one].filter((member) => !other.has(member)));
        for (const members of [left, new Set([...one, ...other])]) seen.set(keyOf(members), members);
      }
    }
  }
  return [...seen.values()];
}
