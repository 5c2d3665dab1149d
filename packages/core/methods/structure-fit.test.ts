// The handbook's examples of topics 7.4 and 7.5: who has to talk to whom, and how well a division fits.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, hasOracles, oracle } from '../testing/oracles.ts';
import { coordinationCongruence } from './coordination-congruence.ts';
import { modularity } from './modularity.ts';

const twoTriangles = [
  ['1', '2'],
  ['2', '3'],
  ['1', '3'],
  ['4', '5'],
  ['5', '6'],
  ['4', '6'],
  ['3', '4'],
].map(([one = '', other = '']) => ({ one, other }));

describe('modularity', () => {
  it.each([
    [
      [
        ['1', '2', '3'],
        ['4', '5', '6'],
      ],
      5 / 14,
    ],
    [[['1', '2', '3', '4', '5', '6']], 0],
    [
      [
        ['1', '2', '4'],
        ['3', '5', '6'],
      ],
      -3 / 14,
    ],
  ])('of two triangles joined by one edge, parted as %j', (parts, expected) => {
    expect(modularity(twoTriangles, parts)).toBeCloseTo(expected, 12);
  });

  it.skipIf(!hasOracles)('agrees with the oracle', () => {
    const { input, expected, relTol } = oracle<
      {
        readonly edges: readonly (readonly [number, number])[];
        readonly parts: readonly (readonly number[])[];
      },
      { readonly Q: number }
    >('modularity');
    const found = modularity(
      input.edges.map(([one, other]) => ({ one: String(one), other: String(other) })),
      input.parts.map((part) => part.map(String)),
    );
    expect(agrees(found ?? Number.NaN, expected.Q, relTol)).toBe(true);
  });

  it('agrees with its definition, summed over all pairs of nodes', () => {
    const nodes = ['a', 'b', 'c', 'd', 'e'];
    const node = fc.constantFrom(...nodes);
    const ties = fc.array(
      fc.record({ one: node, other: node }).filter(({ one, other }) => one !== other),
      { minLength: 1, maxLength: 12 },
    );
    const camps = fc.array(fc.nat(2), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(ties, camps, (list, campOf) => {
        const degree = (of: string) => list.filter(({ one, other }) => one === of || other === of).length;
        let sum = 0;
        for (const [i, one] of nodes.entries()) {
          for (const [j, other] of nodes.entries()) {
            if (campOf[i] !== campOf[j]) continue;
            const between = list.filter(
              (tie) => (tie.one === one && tie.other === other) || (tie.one === other && tie.other === one),
            ).length;
            sum += between - (degree(one) * degree(other)) / (2 * list.length);
          }
        }
        const parts = [0, 1, 2].map((camp) => nodes.filter((_, index) => campOf[index] === camp));
        expect(modularity(list, parts)).toBeCloseTo(sum / (2 * list.length), 9);
      }),
    );
  });

  it('cannot be told without ties, and refuses nodes of no part or of two', () => {
    expect(modularity([], [['a']])).toBeNull();
    expect(() => modularity([{ one: 'a', other: 'b' }], [['a']])).toThrow(RangeError);
    expect(() => modularity([], [['a'], ['a']])).toThrow(RangeError);
  });
});

describe('coordinationCongruence', () => {
  const yes = true;
  const no = false;
  const works = [
    [yes, yes, no, no],
    [no, no, yes, no],
    [no, no, no, yes],
  ];
  const depends = [
    [no, no, yes, no],
    [no, no, no, yes],
    [yes, no, no, no],
    [no, yes, no, no],
  ];
  const nobody = works.map(() => works.map(() => no));

  it('names those who depend on each other and have no fixed contact', () => {
    const meets = nobody.map((row, one) => row.map((_, other) => one === 0 && other === 1));
    expect(coordinationCongruence({ works, depends, meets })).toEqual({
      value: 0.5,
      required: [
        [0, 1],
        [0, 2],
      ],
      missing: [[0, 2]],
    });
  });

  it('cannot be told where nobody needs anybody', () => {
    const none = depends.map((row) => row.map(() => no));
    expect(coordinationCongruence({ works, depends: none, meets: nobody }).value).toBeNull();
  });
});
