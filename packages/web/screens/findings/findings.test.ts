// Findings on screen: searching, grouping, saving, changing, deciding.
import { applyChanges, assess, type Business, type Finding } from '@evenkeel/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aBusiness,
  acceptance,
  activity,
  businessFunction,
  contribution,
  goal,
  initiative,
  kpi,
  person,
  spending,
} from '../../../core/testing/a-business.ts';
import { previewChanges, withAnswers } from './change-preview.ts';
import { consequencesOf } from './consequences.ts';
import {
  acceptanceOf,
  actionOf,
  goalBehind,
  monthsLater,
  ownerBehind,
  reopeningOf,
} from './decision-changes.ts';
import { concernedBy, filterFindings, type SearchableFinding } from './filter-findings.ts';
import { csvOf } from './findings-csv.ts';
import { isNarrowed, readSearch, withSearch } from './findings-search.ts';
import { askedRecords, readAnswers } from './fix-answers.ts';
import { groupUntold } from './group-untold.ts';
import { ruleFacts, topics } from './rule-facts.ts';

const today = '2026-11-24';
const writing = { decimal: '.', currency: 'EUR', poolKind: () => null } as const;

const business = aBusiness(
  person('mara'),
  person('tom'),
  businessFunction('kitchen', { head: 'tom' }),
  kpi('fans'),
  goal('loved', { owner: 'mara' }),
  goal('healthy', { kpi: 'fans' }),
  activity('leaflet', { function: 'kitchen' }),
  initiative('oven', { function: 'kitchen' }),
).build();
const assessment = assess(business, today);

function found(ruleId: string, of: Business = business): Finding {
  const one = assess(of, today).findings.find((finding) => finding.ruleId === ruleId);
  if (!one) throw new Error(`${ruleId} has found nothing`);
  return one;
}

describe('the address', () => {
  test('keeps what it knows and forgets the rest', () => {
    expect(readSearch({ severity: 'serious', topic: 'goals', q: ' café ', foo: 1, state: 'lost' })).toEqual({
      severity: 'serious',
      topic: 'goals',
      q: 'café',
    });
    expect(readSearch({ severity: 'loud', q: '', open: 12, who: null })).toEqual({ open: '12' });
  });

  test('is narrowed by filters, not by an open finding', () => {
    expect(isNarrowed({ open: 'x' })).toBe(false);
    expect(isNarrowed(withSearch({ open: 'x' }, { q: 'oven' }))).toBe(true);
    expect(withSearch({ q: 'oven', open: 'x' }, { q: null })).toEqual({ open: 'x' });
  });
});

describe('the list', () => {
  const all: readonly SearchableFinding[] = assessment.findings.map((finding) => ({
    finding,
    topic: ruleFacts(finding.ruleId)?.topic ?? '',
    concerned: concernedBy(finding, business),
    words: finding.ruleId,
  }));

  test('is grouped by severity without losing any', () => {
    const { groups, accepted, count } = filterFindings(all, {});
    expect(count).toBe(all.length);
    expect(groups.flatMap(({ findings }) => findings).length + accepted.length).toBe(all.length);
    for (const { severity, findings } of groups) {
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.every(({ finding }) => finding.severity === severity)).toBe(true);
    }
  });

  test('finds every word, with and without accents, also by whom it concerns', () => {
    const rulesOf = (q: string) =>
      filterFindings(all, { q })
        .groups.flatMap(({ findings }) => findings)
        .map(({ finding }) => finding.ruleId);
    expect(rulesOf('mára')).toContain('goal-without-kpi');
    expect(rulesOf('mara without-kpi')).toEqual(['goal-without-kpi']);
    expect(rulesOf('mara nonsense')).toEqual([]);
  });

  test('knows owners and functions behind a finding', () => {
    const keysOf = (ruleId: string) => concernedBy(found(ruleId), business).map(({ key }) => key);
    expect(keysOf('goal-without-kpi')).toEqual(['person/mara']);
    expect(keysOf('initiative-without-owner')).toEqual(['function/kitchen']);
    const who = filterFindings(all, { who: 'function/kitchen' });
    expect(who.count).toBeGreaterThan(0);
    expect(who.count).toBeLessThan(all.length);
  });

  test('sets accepted ones apart', () => {
    const key = found('goal-without-kpi').key;
    const marked = all.map((one) =>
      one.finding.key === key
        ? { ...one, finding: { ...one.finding, accepted: { until: '2027-01-01', reason: 'known' } } }
        : one,
    );
    expect(filterFindings(marked, {}).accepted).toHaveLength(1);
    expect(filterFindings(marked, { state: 'accepted' })).toMatchObject({ groups: [], count: 1 });
    expect(filterFindings(marked, { state: 'open' }).count).toBe(all.length - 1);
  });

  test('gathers what cannot be told by its reason', () => {
    const empty = assess(aBusiness().build(), today);
    const groups = groupUntold(empty.rules);
    expect(groups[0]?.reason.id).toBe('untold.no-goals');
    expect(groups[0]?.rules.length).toBeGreaterThan(10);
    const waiting = new Set(groups.flatMap(({ rules }) => rules));
    expect(waiting.size).toBe(empty.rules.filter(({ untold }) => untold.length > 0).length);
  });

  test('every topic has a rule, every rule a topic', () => {
    expect(topics).toContain('goals');
    expect(ruleFacts('no-such-rule')).toBeNull();
    for (const { ruleId } of assessment.rules) expect(topics).toContain(ruleFacts(ruleId)?.topic);
  });
});

describe('the table for a spreadsheet', () => {
  test('makes no formula of what people wrote', () => {
    const text = csvOf([
      ['=HYPERLINK("x")', '+1+1', '-2 degrees', '@me', ' =1', '\t=1', '＝1', '-12.50', 'a,b'],
    ]);
    expect(text).toBe(
      `\ufeff"'=HYPERLINK(""x"")",'+1+1,'-2 degrees,'@me,' =1,"'\t=1",'＝1,-12.50,"a,b"\r\n`.replace(
        `"'\t=1"`,
        `'\t=1`,
      ),
    );
  });

  test('no cell begins with what a spreadsheet computes', () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        const [first = ''] = csvOf([[cell]])
          .slice(1)
          .replace(/^"/, '')
          .trimStart();
        if (/^-?\d+(\.\d+)?$/.test(cell)) return;
        expect('=+-@').not.toContain(first === '' ? 'x' : first);
      }),
    );
  });
});

describe('a suggested change', () => {
  test('takes the answers in, and shows each field before and after', () => {
    const { suggestion } = found('goal-without-kpi');
    if (!suggestion) throw new Error('nothing suggested');
    const asked = askedRecords(business, suggestion);
    expect(asked.map(({ key, names }) => [key, names])).toEqual([['goal/loved', ['kpi']]]);
    expect(readAnswers(asked, {}, suggestion, writing)).toEqual({ answers: [], faults: [], open: true });
    const { answers, faults, open } = readAnswers(
      asked,
      { 'goal/loved': { kpi: 'fans' } },
      suggestion,
      writing,
    );
    expect({ faults, open }).toEqual({ faults: [], open: false });
    const changes = withAnswers(suggestion, answers);
    expect(changes).toEqual([{ kind: 'update', noun: 'goal', id: 'loved', set: { kpi: 'fans' } }]);
    expect(previewChanges(business, changes)[0]?.fields).toMatchObject([
      { field: 'kpi', before: null, after: 'fans' },
    ]);
  });

  test('asks for one of several references as one question, and fills the prepared record', () => {
    const { suggestion } = found('goal-without-support');
    if (!suggestion) throw new Error('nothing suggested');
    const [asked] = askedRecords(business, suggestion);
    expect(asked).toMatchObject({ noun: 'contribution', isNew: true });
    expect(asked?.questions).toMatchObject([{ kind: 'one-of', required: true }]);
    const typed = { [asked?.key ?? '']: { activity: 'leaflet', initiative: '', supportingGoal: '' } };
    const read = readAnswers(askedRecords(business, suggestion), typed, suggestion, writing);
    const changes = withAnswers(suggestion, read.answers);
    expect(applyChanges(business, changes).ok).toBe(true);
    expect(changes).toMatchObject([{ kind: 'create', noun: 'contribution', set: { activity: 'leaflet' } }]);
  });

  test('says what is wrong with an answer', () => {
    const suggestion = { changes: [], asks: [{ noun: 'goal', id: 'loved', field: 'weightPoints' }] };
    const asked = askedRecords(business, suggestion);
    const faultOf = (weightPoints: string) =>
      readAnswers(asked, { 'goal/loved': { weightPoints } }, suggestion, writing).faults[0]?.problem.code;
    expect(faultOf('many')).toBe('not-a-number');
    expect(faultOf('-3')).toBe('too-small');
    expect(faultOf('3')).toBeUndefined();
  });

  test('leaves facts to the import', () => {
    const suggestion = { changes: [], asks: [{ noun: 'kpi-observation', id: 'fans', field: 'value' }] };
    expect(askedRecords(business, suggestion)).toEqual([]);
  });

  test('shows nothing for a field that stays, and a removal as a whole', () => {
    const same = previewChanges(business, [
      { kind: 'update', noun: 'goal', id: 'loved', set: { owner: 'mara' } },
    ]);
    expect(same[0]?.fields).toEqual([]);
    const gone = previewChanges(business, [{ kind: 'remove', noun: 'activity', id: 'leaflet' }]);
    expect(gone[0]).toMatchObject({ kind: 'remove', after: null });
    expect(gone[0]?.fields.map(({ field }) => field)).toContain('name');
  });

  test('has consequences that are known beforehand', () => {
    const changes = [{ kind: 'update', noun: 'goal', id: 'loved', set: { kpi: 'fans' } }] as const;
    const then = consequencesOf(business, assessment, changes);
    expect(then?.solved.map(({ ruleId }) => ruleId)).toEqual(['goal-without-kpi']);
    expect(then?.arising.map(({ ruleId }) => ruleId)).toContain('goal-without-target');
    const broken = [{ kind: 'update', noun: 'goal', id: 'loved', set: { kpi: 'nothing' } }] as const;
    expect(consequencesOf(business, assessment, broken)).toBeNull();
  });
});

test('a rule that assigns spending shows beforehand what it settles', () => {
  const untied = aBusiness(
    goal('loved', { weightPoints: 1 }),
    activity('baking'),
    contribution('c', { activity: 'baking', goal: 'loved' }),
    spending('2026-10-01', 900_00, { activity: 'baking' }),
    spending('2026-10-02', 100_00, { payee: 'Mill' }),
  ).build();
  const now = assess(untied, today);
  const set = {
    order: 1,
    appliesTo: 'ledger',
    field: 'payee',
    match: 'equals',
    pattern: 'mill',
    activity: 'baking',
  };
  const then = consequencesOf(untied, now, [{ kind: 'create', noun: 'assignment-rule', id: 'mill', set }]);
  expect(then?.solved.map(({ ruleId }) => ruleId)).toContain('spending-serves-no-goal');
  const move = then?.moved.find(({ id }) => id === 'money-total-variation');
  expect(move?.before).toBeCloseTo(0.1);
  expect(move?.after).toBeCloseTo(0);
});

describe('a decision', () => {
  test('accepts, renews and reopens one finding', () => {
    const finding = found('goal-without-kpi');
    const once = applyChanges(
      business,
      acceptanceOf(business, finding, '2027-02-24', 'new measure in spring'),
    );
    if (!once.ok) throw new Error(JSON.stringify(once.problems));
    expect(found('goal-without-kpi', once.value).accepted).toEqual({
      until: '2027-02-24',
      reason: 'new measure in spring',
    });
    expect(acceptanceOf(once.value, finding, '2027-05-24', 'again')).toMatchObject([{ kind: 'update' }]);
    const open = applyChanges(once.value, reopeningOf(once.value, finding));
    expect(open.ok && found('goal-without-kpi', open.value).accepted).toBeNull();
  });

  test('does not touch the acceptance of another finding', () => {
    const other = aBusiness(
      goal('loved'),
      acceptance('a', { finding: 'other', until: '2027-01-01', reason: 'x' }),
    );
    expect(reopeningOf(other.build(), found('goal-without-kpi', other.build()))).toEqual([]);
  });

  test('becomes an action with owner, end and goal in one change set', () => {
    const finding = found('goal-without-kpi');
    const changes = actionOf(business, {
      name: 'Choose the measure',
      owner: ownerBehind(business, finding) ?? '',
      end: monthsLater(today, 3),
      goal: goalBehind(business, finding),
      why: 'It has none.',
      today,
    });
    const after = applyChanges(business, changes);
    if (!after.ok) throw new Error(JSON.stringify(after.problems));
    expect(after.value.initiatives.at(-1)).toMatchObject({
      owner: 'mara',
      end: '2027-02-24',
      status: 'planned',
    });
    expect(after.value.contributions.at(-1)).toMatchObject({
      initiative: 'choose-the-measure',
      goal: 'loved',
    });
  });

  test('finds goal and owner behind what a finding is about', () => {
    const about = (noun: string, id: string) => ({ about: [{ noun, id, name: id }] }) as unknown as Finding;
    expect(goalBehind(business, about('kpi', 'fans'))).toBe('healthy');
    expect(goalBehind(business, about('activity', 'leaflet'))).toBeNull();
    expect(ownerBehind(business, about('function', 'kitchen'))).toBe('tom');
    expect(ownerBehind(business, about('activity', 'leaflet'))).toBeNull();
  });

  test.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-01-15', 12, '2027-01-15'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(monthsLater(day, months)).toBe(expected);
  });
});

test('contributions of the sample stand in the preview by name', () => {
  const tied = aBusiness(
    goal('loved'),
    activity('baking'),
    contribution('c', { activity: 'baking', goal: 'loved' }),
  );
  const [change] = previewChanges(tied.build(), [{ kind: 'remove', noun: 'contribution', id: 'c' }]);
  expect(change?.before).toMatchObject({ activity: 'baking', goal: 'loved' });
});
