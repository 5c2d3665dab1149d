// Patterns of a whole business: which months count, what is left out, how they are named, what else they may be.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../assess/settings.ts';
import type { Nature } from '../model/ledger-entry.ts';
import { addMonths, type Period } from '../model/period.ts';
import { aBusiness, activity, type Part, spending, worked } from '../testing/a-business.ts';
import { buildContext } from './context.ts';
import { emergingFigure, patternsOf, type ResourcePatterns } from './emerging-patterns.ts';

const today = '2026-11-24';
const every = (count: number, part: (month: string, index: number) => Part): readonly Part[] =>
  Array.from({ length: count }, (_, at) => part(addMonths('2026-10', -at), at));
const neon = every(12, (month) => spending(`${month}-10`, 100, { payee: 'Neon Signs', account: 'Adverts' }));

function find(parts: readonly Part[], window?: Period): ResourcePatterns {
  return patternsOf(
    buildContext(aBusiness(...parts).build(), today, defaultSettings, undefined, window),
    'money',
  );
}

describe('patternsOf', () => {
  it('leaves out shared overhead, tied work, and every nature but spending', () => {
    const natures: readonly Nature[] = ['income', 'transfer', 'tax-collected', 'loan-principal', 'drawings'];
    const { patterns, whole, tied } = find([
      ...neon,
      activity('rent', { sharedOverhead: true }),
      activity('baking'),
      ...every(12, (month) => spending(`${month}-01`, 900, { activity: 'rent', payee: 'Landlord' })),
      ...every(12, (month) => spending(`${month}-01`, 300, { activity: 'baking', payee: 'Mill' })),
      ...natures.flatMap((nature) =>
        every(12, (month) => spending(`${month}-02`, 500, { nature, payee: nature })),
      ),
    ]);
    expect(patterns.map(({ name }) => name)).toEqual(['Neon Signs']);
    expect(whole).toBe(12 * 400);
    expect(tied).toBeCloseTo(0.75, 12);
    expect(patterns[0]).toMatchObject({
      share: 0.25,
      present: 12,
      every: 1,
      doubts: [],
      accounts: ['Adverts'],
    });
  });

  it('joins payees by the account they are posted to, and calls the pattern by their common words', () => {
    const rent = ['Bradfield', 'Phoenix Studios', 'The Laundry'];
    const parts = every(12, (month, at) =>
      spending(`${month}-03`, 100, { payee: rent[at % 3] ?? '', account: 'Expenses:Office:Rent' }),
    );
    const [pattern, ...others] = find(parts).patterns;
    expect(others).toEqual([]);
    expect(pattern?.name).toBe('Expenses office rent');
    expect(pattern?.labels).toHaveLength(3);
  });

  it('does not count months before the books begin, or after they end, against it', () => {
    const late = find(neon.slice(2, 9));
    expect(late).toMatchObject({ months: expect.objectContaining({ length: 7 }), lag: 2 });
    expect(late.patterns[0]).toMatchObject({
      present: 7,
      isSteady: true,
      doubts: ['data-lag', 'little-assigned'],
    });
  });

  it('looks at the year that ends with a period too short to call anything steady', () => {
    const { months, patterns } = find(neon, { from: '2026-08', to: '2026-10' });
    expect(months).toHaveLength(12);
    expect(patterns).toHaveLength(1);
  });

  it('says of books of five months how many are needed', () => {
    const context = buildContext(aBusiness(...neon.slice(0, 5)).build(), today, defaultSettings);
    const figure = emergingFigure(context, patternsOf(context, 'money'));
    expect(figure).toMatchObject({
      value: null,
      needs: [{ what: { id: 'need.months-for-patterns' }, minutes: null }],
    });
  });

  it('knows work that is called alike', () => {
    const { patterns } = find([...neon, activity('signs', { name: 'The neon sign' })]);
    expect(patterns[0]).toMatchObject({ like: { noun: 'activity', id: 'signs' } });
  });

  it('looks at hours by project, in minutes', () => {
    const parts = every(12, (month) => worked(`${month}-10`, 2, { project: 'Window dressing' }));
    const found = patternsOf(buildContext(aBusiness(...parts).build(), today, defaultSettings), 'hours');
    expect(found.patterns[0]).toMatchObject({ name: 'Window dressing', amount: 12 * 120 });
  });
});

const place = new URL('../../../../shared/data/hackclub_ledger/journal_postings.csv', import.meta.url);
const hasBooks = existsSync(place);
if (!hasBooks) console.warn(`skipped: the Hack Club books are not at ${place.pathname}`);

describe.skipIf(!hasBooks)('the books of Hack Club', () => {
  it('tell of 2017 that salaries of the bank and the rent of the office recur', () => {
    const found = find(hackClub(), { from: '2016-12', to: '2017-11' });
    expect(found.patterns.map(({ name }) => name)).toEqual(['Bank staff salary', 'Operating office rent']);
    expect(found.patterns[0]?.share).toBeGreaterThan(0.5);
    expect(found.patterns[1]?.labels.map(({ label }) => label)).toContain('Bradfield');
  });
});

function hackClub(): readonly Part[] {
  const lines = readFileSync(place, 'utf8').trim().split('\n').slice(1);
  return lines.flatMap((line) => {
    const cells = line.split('","').map((cell) => cell.replace(/^"|"$/g, ''));
    const [, day = '', , , , payee = '', , account = '', amount = ''] = cells;
    if (!account.startsWith('Expenses')) return [];
    return [spending(day, Math.round(Number(amount.replace(',', '')) * 100), { payee, account })];
  });
}
