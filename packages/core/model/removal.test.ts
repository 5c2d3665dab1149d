// Tests of what goes along when a record is removed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aBusiness,
  activity,
  businessFunction,
  contribution,
  dimension,
  goal,
  initiative,
  practice,
  practicePair,
  stakeholder,
  stakeholderNeed,
} from '../testing/a-business.ts';
import { arbitraryBusiness } from '../testing/arbitrary-business.ts';
import { applyChanges } from './change.ts';
import { nounNames } from './nouns.ts';
import { recordsOf } from './parse-business.ts';
import { removalOf } from './removal.ts';

const told = (list: readonly { noun: string; record: { id: string }; fields: readonly string[] }[]) =>
  list.map(({ noun, record, fields }) => `${noun}/${record.id}: ${fields.join(' ')}`);

describe('removalOf', () => {
  it('takes along what cannot be without it, in turn, and empties the rest', () => {
    const business = aBusiness(
      businessFunction('kitchen'),
      dimension('pace'),
      practice('slow', { function: 'kitchen', dimension: 'pace', stance: -2 }),
      practice('fast', { function: 'kitchen', dimension: 'pace', stance: 2 }),
      practicePair('both', { practice: 'slow', other: 'fast' }),
      activity('baking', { function: 'kitchen' }),
    ).build();
    const removal = removalOf(business, 'function', 'kitchen');
    expect(told(removal?.along ?? [])).toEqual([
      'practice/slow: function',
      'practice/fast: function',
      'practice-pair/both: practice',
    ]);
    expect(told(removal?.cut ?? [])).toEqual(['activity/baking: function']);
  });

  it('shortens lists, and removes a contribution that has only this side', () => {
    const business = aBusiness(
      goal('bread'),
      goal('cake'),
      initiative('first'),
      initiative('second', { dependsOn: ['first'] }),
      contribution('c', { initiative: 'first', goal: 'bread' }),
      stakeholder('guests'),
      stakeholderNeed('fresh', { stakeholder: 'guests', goals: ['bread', 'cake'] }),
    ).build();
    expect(removalOf(business, 'initiative', 'first')?.changes).toEqual([
      { kind: 'update', noun: 'initiative', id: 'second', set: { dependsOn: [] } },
      { kind: 'remove', noun: 'contribution', id: 'c' },
      { kind: 'remove', noun: 'initiative', id: 'first' },
    ]);
    expect(removalOf(business, 'goal', 'bread')?.changes[0]).toEqual({
      kind: 'update',
      noun: 'need',
      id: 'fresh',
      set: { goals: ['cake'] },
    });
  });

  it('knows no record that is not there', () => {
    expect(removalOf(aBusiness().build(), 'goal', 'bread')).toBeNull();
  });

  it('is accepted for any record of any business, and nothing else is touched', () => {
    fc.assert(
      fc.property(arbitraryBusiness(), fc.nat(), (business, at) => {
        const all = nounNames.flatMap((noun) => recordsOf(business, noun).map(({ id }) => ({ noun, id })));
        const one = all[at % all.length];
        if (!one) return;
        const removal = removalOf(business, one.noun, one.id);
        const applied = applyChanges(business, removal?.changes ?? []);
        expect(applied.ok ? [] : applied.problems).toEqual([]);
        if (!applied.ok || !removal) return;
        const touched = new Set(removal.changes.map(({ noun, id }) => `${noun}/${id}`));
        expect(touched.size).toBe(removal.changes.length);
        for (const noun of nounNames) {
          for (const record of recordsOf(business, noun)) {
            if (touched.has(`${noun}/${record.id}`)) continue;
            expect(recordsOf(applied.value, noun)).toContain(record);
          }
        }
        const left = nounNames.reduce((sum, noun) => sum + recordsOf(applied.value, noun).length, 0);
        expect(left).toBe(all.length - removal.along.length - 1);
      }),
      { numRuns: 60 },
    );
  });
});
