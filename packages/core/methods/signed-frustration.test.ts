// Golden numbers: handbook oracle 7.3; properties against trying everything in another way.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_FRUSTRATION_NODES, type SignedRelation, signedFrustration } from './signed-frustration.ts';

/** `1+2` or `1-2`, single letters. */
function relation(text: string): SignedRelation {
  return { from: text[0] ?? '', to: text[2] ?? '', sign: text[1] === '+' ? 1 : -1 };
}

function relations(...texts: readonly string[]): readonly SignedRelation[] {
  return texts.map(relation);
}

describe('signedFrustration', () => {
  it('agrees with the handbook: 1–3 is the one to change', () => {
    const found = signedFrustration(
      ['1', '2', '3', '4'],
      relations('1+2', '1+3', '2-3', '1+4', '2+4', '3-4'),
    );
    expect(found.value).toBe(1);
    expect(found.parts[0]?.camps).toEqual([['1', '2', '4'], ['3']]);
    expect(found.parts[0]?.violated).toEqual(relations('1+3'));
  });

  it('is 0 for two camps at odds, and without relations', () => {
    expect(signedFrustration(['1', '2', '3'], relations('1+2', '1-3', '2-3')).value).toBe(0);
    expect(signedFrustration(['1', '2'], [])).toEqual({ value: 0, parts: [] });
  });

  it('takes what was given first among equally good answers', () => {
    const circle = signedFrustration(['1', '2', '3'], relations('2-3', '1-2', '1-3'));
    expect(circle.parts[0]?.violated).toEqual(relations('2-3'));
  });

  it('judges each connected part by itself', () => {
    const found = signedFrustration(['1', '2', '3', '4', '5'], relations('4-5', '1+2', '1-2'));
    expect(found.parts.map(({ nodes, frustration }) => [nodes.join(''), frustration])).toEqual([
      ['12', 1],
      ['45', 0],
    ]);
    expect(found.value).toBe(1);
  });

  it('says that it does not know where there are too many to try', () => {
    const nodes = Array.from({ length: MOST_FRUSTRATION_NODES + 3 }, (_, index) => String(index));
    const chain = (count: number) =>
      Array.from(
        { length: count - 1 },
        (_, index) => ({ from: String(index), to: String(index + 1), sign: 1 }) as const,
      );
    expect(signedFrustration(nodes, chain(MOST_FRUSTRATION_NODES)).value).toBe(0);
    const apart = { from: '16', to: '17', sign: -1 } as const;
    const found = signedFrustration(nodes, [...chain(MOST_FRUSTRATION_NODES + 1), apart]);
    expect(found.value).toBeNull();
    expect(found.parts.map(({ frustration }) => frustration)).toEqual([null, 0]);
  });

  it('is gone when the violated relations are turned, and never before', () => {
    fc.assert(
      fc.property(arbitraryRelations(), (given) => {
        const nodes = ['a', 'b', 'c', 'd', 'e'];
        const { value, parts } = signedFrustration(nodes, given);
        const violated = new Set(parts.flatMap((part) => part.violated));
        expect(violated.size).toBe(value);
        const turned = given.map((one) => (violated.has(one) ? turn(one) : one));
        expect(signedFrustration(nodes, turned).value).toBe(0);
        // One relation changes it by at most one.
        const [first] = given;
        if (!first) return;
        const other = signedFrustration(nodes, [turn(first), ...given.slice(1)]).value ?? 0;
        expect(Math.abs(other - (value ?? 0))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not change when a node and all its relations change sides, nor with the order of nodes', () => {
    fc.assert(
      fc.property(arbitraryRelations(), (given) => {
        const nodes = ['a', 'b', 'c', 'd', 'e'];
        const { value } = signedFrustration(nodes, given);
        const moved = given.map((one) => (one.from === 'a' || one.to === 'a' ? turn(one) : one));
        expect(signedFrustration(nodes, moved).value).toBe(value);
        expect(signedFrustration([...nodes].reverse(), given).value).toBe(value);
      }),
    );
  });

  it('refuses relations to nothing or to itself', () => {
    expect(() => signedFrustration(['1'], relations('1+2'))).toThrow(RangeError);
    expect(() => signedFrustration(['1'], relations('1+1'))).toThrow(RangeError);
  });
});

function turn(one: SignedRelation): SignedRelation {
  return { ...one, sign: one.sign === 1 ? -1 : 1 };
}

function arbitraryRelations(): fc.Arbitrary<readonly SignedRelation[]> {
  const node = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const one = fc.record({ from: node, to: node, sign: fc.constantFrom<1 | -1>(1, -1) });
  return fc.array(
    one.filter(({ from, to }) => from !== to),
    { maxLength: 12 },
  );
}
