// Tests a rule by named cases, and each finding beyond its case: order, suggested change, texts' stability.
import { describe, expect, it } from 'vitest';
import { answerSuggestion } from '../assess/answer-suggestion.ts';
import { assess } from '../assess/assess.ts';
import type { Assessment, RuleOutcome } from '../assess/assessment.ts';
import type { Finding, Severity } from '../assess/finding.ts';
import type { Rule } from '../assess/rule.ts';
import { defaultSettings, type Settings } from '../assess/settings.ts';
import type { Business } from '../model/business.ts';
import { applyChanges, type Change } from '../model/change.ts';
import type { Day } from '../model/fields.ts';
import type { MessageValue } from '../model/message.ts';
import { nouns } from '../model/nouns.ts';
import { recordsOf } from '../model/parse-business.ts';
import { aBusiness, type BusinessBuilder } from './a-business.ts';

interface Case {
  readonly name: string;
  readonly business: BusinessBuilder;
  readonly today?: Day;
  readonly settings?: Partial<Settings>;
}

interface FoundCase extends Case {
  /** Whom the findings are about, in the order of the assessment: `goal/most-loved`, joined by `+`. */
  readonly about: readonly string[];
  /** Of the first finding. */
  readonly severity?: Severity;
  readonly amountMinor?: number | null;
  readonly hours?: number | null;
  readonly data?: Readonly<Record<string, MessageValue>>;
  readonly evidence?: readonly string[];
  /** Message ids of what the evidence says. */
  readonly details?: readonly string[];
  readonly alternatives?: readonly number[];
  /** The whole suggested change of the first finding. */
  readonly changes?: readonly Change[];
  /** What a person fills in for the fields the first suggestion asks for, by `noun/id/field`. */
  readonly answers?: Readonly<Record<string, unknown>>;
  /** Why the applied suggestion does not clear the finding. */
  readonly staysBecause?: string;
}

interface CannotTellCase extends Case {
  /** Message ids of what is missing. */
  readonly needs: readonly string[];
}

export const TODAY: Day = '2026-11-24';

/** Runs the cases; every found case is also shuffled, and its suggestions are applied. */
export function testRule(
  rule: Rule,
  cases: {
    readonly found: readonly FoundCase[];
    readonly clear: readonly Case[];
    readonly cannotTell: readonly CannotTellCase[];
  },
): void {
  describe(rule.id, () => {
    describe('found', () => {
      it.each(cases.found)('$name', (one) => testFound(rule, one));
    });
    describe('clear', () => {
      it.each(cases.clear)('$name', (one) => {
        const { outcome, findings } = judge(rule, one);
        expect(findings.map(({ key }) => key)).toEqual([]);
        expect(outcome).toMatchObject({ outcome: 'clear', untold: [] });
        expectSameShuffled(rule, one);
      });
    });
    describe('cannot tell', () => {
      it.each(cases.cannotTell)('$name', (one) => {
        const { outcome } = judge(rule, one);
        expect(outcome.outcome).toBe('cannot-tell');
        const needs = outcome.untold.flatMap((untold) => untold.needs.map(({ what }) => what.id));
        expect(needs).toEqual(one.needs);
        expectSameShuffled(rule, one);
      });
    });
  });
}

function testFound(rule: Rule, one: FoundCase): void {
  const { outcome, findings } = judge(rule, one);
  expect(outcome.outcome).toBe('found');
  expect(findings.map(aboutOf)).toEqual(one.about);
  const [first] = findings;
  if (!first) throw new Error('a found case needs a finding');
  if (one.severity !== undefined) expect(first.severity).toBe(one.severity);
  if (one.amountMinor !== undefined) expect(first.cost.amountMinor).toBe(one.amountMinor);
  if (one.hours !== undefined && one.hours !== null) expect(first.cost.hours).toBeCloseTo(one.hours, 9);
  if (one.hours === null) expect(first.cost.hours).toBeNull();
  if (one.data !== undefined) expect(first.what.data).toMatchObject(one.data);
  if (one.evidence !== undefined) {
    expect(first.evidence.map(({ noun, id }) => `${noun}/${id}`)).toEqual(one.evidence);
  }
  if (one.details !== undefined) {
    expect(first.evidence.map(({ detail }) => detail?.id)).toEqual(one.details);
  }
  if (one.alternatives !== undefined) {
    expect(first.alternatives.map(({ id }) => Number(id.split('.').at(-1)))).toEqual(one.alternatives);
  }
  if (one.changes !== undefined) expect(first.suggestion?.changes).toEqual(one.changes);
  for (const finding of findings) {
    expectAsksExist(one.business.build(), finding);
    if (finding.suggestion?.asks.length === 0) expectCleared(rule, one, finding, finding.suggestion.changes);
  }
  if (one.answers !== undefined && first.suggestion) {
    expectCleared(rule, one, first, answerSuggestion(first.suggestion, one.answers));
  }
  expectSameShuffled(rule, one);
}

function expectCleared(rule: Rule, one: FoundCase, finding: Finding, changes: readonly Change[]): void {
  const applied = applyChanges(one.business.build(), changes);
  expect(applied.ok ? [] : applied.problems, 'the suggested change is accepted').toEqual([]);
  if (!applied.ok || one.staysBecause !== undefined) return;
  const keys = judgeBusiness(rule, one, applied.value).findings.map(({ key }) => key);
  expect(keys, 'the suggested change clears the finding').not.toContain(finding.key);
}

/** What a suggestion asks for is a field of an existing record, or of one that it creates. */
function expectAsksExist(business: Business, { suggestion }: Finding): void {
  for (const { noun, id, field } of suggestion?.asks ?? []) {
    expect(Object.keys(nouns[noun].fields), `${noun} has the field ${field}`).toContain(field);
    const created = suggestion?.changes.some((change) => change.noun === noun && change.id === id);
    const known = recordsOf(business, noun).some((record) => record.id === id);
    expect(created || known, `${noun}/${id} exists or is created`).toBe(true);
  }
}

function expectSameShuffled(rule: Rule, one: Case): void {
  const { outcome, findings } = judge(rule, one);
  for (const seed of [1, 2, 3]) {
    const again = judge(rule, { ...one, business: aBusiness(...shuffled(one.business.parts, seed)) });
    expect(again.findings).toEqual(findings);
    expect(again.outcome).toEqual(outcome);
  }
}

function judge(rule: Rule, one: Case): ReturnType<typeof judgeBusiness> {
  return judgeBusiness(rule, one, one.business.build());
}

function judgeBusiness(
  rule: Rule,
  { today = TODAY, settings }: Case,
  business: Business,
): { readonly outcome: RuleOutcome; readonly findings: Assessment['findings'] } {
  const assessment = assess(business, today, { ...defaultSettings, ...settings });
  const outcome = assessment.rules.find(({ ruleId }) => ruleId === rule.id);
  if (!outcome) throw new Error(`${rule.id} is not listed in rules/index.ts`);
  return { outcome, findings: assessment.findings.filter(({ ruleId }) => ruleId === rule.id) };
}

function aboutOf({ about }: Finding): string {
  return about.map(({ noun, id }) => `${noun}/${id}`).join('+');
}

/** Fisher–Yates with a small linear congruential generator: the same order for the same seed. */
export function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const copy = [...list];
  let state = seed >>> 0;
  for (let index = copy.length - 1; index > 0; index -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (index + 1));
    [copy[index], copy[other]] = [copy[other] as T, copy[index] as T];
  }
  return copy;
}
