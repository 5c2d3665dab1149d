// Tests of where chains end.
import { expect, it } from 'vitest';
import { endsOfChains } from './ends-of-chains.ts';

const ends = (edges: readonly string[], counted: string): readonly string[] =>
  endsOfChains([...'abcdef'], new Set(counted), (node) =>
    edges.filter(([from]) => from === node).map((edge) => edge.charAt(1)),
  ).map((group) => group.join(''));

it.each([
  ['the last of a chain', ['ab', 'bc'], 'abc', ['c']],
  ['over a node that is not counted', ['ab', 'bc'], 'ac', ['c']],
  ['before one that is not counted', ['ab', 'bc'], 'ab', ['b']],
  ['two branches', ['ab', 'ac'], 'abc', ['b', 'c']],
  ['a circle at the end comes together', ['ab', 'bc', 'cb'], 'abc', ['bc']],
  ['a circle with a way out does not count', ['ab', 'ba', 'bc'], 'abc', ['c']],
  ['a node that leads to itself', ['aa'], 'a', ['a']],
  ['nothing is counted', ['ab'], '', []],
])('%s', (_, edges, counted, expected) => {
  expect(ends(edges, counted)).toEqual(expected);
});
