// Every way in which a run can end has its sentence with all of its values, and no sentence belongs to none.
import { createI18n, loadCatalog, sentence } from '@evenkeel/messages';
import { expect, test } from 'vitest';
import { isPassing, outcomeCodes } from './source-fault.ts';

const i18n = createI18n('en', await loadCatalog('en'));
const known = Object.keys(i18n.messages).filter((id) => id.startsWith('source.outcome.'));

test('codes and sentences agree', () => {
  expect(known.sort()).toEqual(outcomeCodes.map((code) => `source.outcome.${code}`).sort());
});

test('a refusal of a web address says where to look', () => {
  const say = (status: number) =>
    sentence(i18n, { id: 'source.outcome.http-status', data: { status, host: 'till.example' } });
  expect(say(401)).toBe('till.example refuses with status 401. Check the secret.');
  expect(say(503)).toBe('till.example refuses with status 503. Try again later, or ask whoever runs it.');
});

test('only what time can mend is tried again', () => {
  expect(outcomeCodes.filter(isPassing)).toEqual([
    'host-not-found',
    'unreachable',
    'timed-out',
    'broken-off',
    'interrupted',
  ]);
});
