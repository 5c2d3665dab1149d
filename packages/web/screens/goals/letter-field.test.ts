// Every field that a letter names exists, and every reason of the catalogue is either mended by a field or known not to be.
import { type Goal, nouns } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { figures } from '../../../messages/en/figures.ts';
import { fieldOfReason } from './letter-field.ts';

const goal = { id: 'g', kpi: 'k' } as Goal;
const notByAField = [
  'smart.no-observation',
  'smart.stale',
  'smart.no-chance',
  'smart.with-declared-effects',
  'smart.link-without-reason',
  'smart.only-support',
];

test.each(Object.keys(figures).filter((id) => id.startsWith('smart.') && !id.startsWith('smart.letter.')))(
  '%s',
  (id) => {
    const place = fieldOfReason(id, goal);
    if (notByAField.includes(id) || id.startsWith('smart.unlikely-')) expect(place).toBeNull();
    else expect(Object.keys(nouns[place?.noun ?? 'goal'].fields)).toContain(place?.field);
  },
);

test('without a measure there is no field of a measure', () => {
  expect(fieldOfReason('smart.no-unit', { ...goal, kpi: null })).toBeNull();
});
