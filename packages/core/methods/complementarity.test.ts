// Golden numbers: handbook oracle 7.3.
import { expect, it } from 'vitest';
import { complementarity } from './complementarity.ts';

it('tells complements from substitutes', () => {
  expect(complementarity({ neither: 10, first: 9, second: 9.5, both: 13 })).toBe(4.5);
  expect(complementarity({ neither: 10, first: 12, second: 12, both: 13 })).toBe(-1);
  expect(complementarity({ neither: 10, first: 12, second: 13, both: 15 })).toBe(0);
});
