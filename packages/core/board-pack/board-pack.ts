// The board pack: what a period brought, from the assessment at its end and the one at its start, for any two days.
import type { Assessment } from '../assess/assessment.ts';
import type { Need } from '../assess/figure.ts';
import type { Business } from '../model/business.ts';
import type { Day } from '../model/fields.ts';
import { type Message, message } from '../model/message.ts';
import { addDays } from '../model/period.ts';
import type { DayRange } from './day-range.ts';
import { type PackFindings, packFindings } from './pack-findings.ts';
import { type PackFlow, packFlow } from './pack-flow.ts';
import { type PackGoal, packGoals } from './pack-goals.ts';
import { type PackMeasure, packMeasures } from './pack-measures.ts';
import { type PackMethod, packMethods } from './pack-methods.ts';
import { type HistoryEntry, type PackRecordChange, packRecordChanges } from './pack-record-changes.ts';

export interface BoardPack {
  readonly business: { readonly name: string; readonly currency: string };
  readonly period: DayRange;
  /** The day before the period: what is compared with. */
  readonly startDay: Day;
  /** The last day of which anything is known: the end of the period, or today while it runs. */
  readonly endDay: Day;
  readonly isOver: boolean;
  /** Whether the start was judged by the records as they stood then; otherwise by those of now, for none were kept. */
  readonly hasPastRecords: boolean;
  /** Forecasts that were not ready: their chances stand on the plainer method meanwhile. */
  readonly pending: number;
  readonly headline: Message;
  readonly measures: readonly PackMeasure[];
  readonly goals: readonly PackGoal[];
  readonly findings: PackFindings;
  readonly records: readonly PackRecordChange[];
  readonly flows: { readonly money: PackFlow; readonly hours: PackFlow };
  readonly commentary: readonly PackCommentary[];
  readonly untold: readonly PackUntold[];
  readonly methods: readonly PackMethod[];
}

export interface PackCommentary {
  readonly id: string;
  /** Null where it is about the whole. */
  readonly kpi: string | null;
  readonly text: string;
  readonly author: string | null;
}

/** What cannot be told, and what would help. */
export interface PackUntold {
  /** The measure or rule it is about. */
  readonly about: string;
  readonly reason: Message;
  readonly needs: readonly Need[];
}

export interface PackOptions {
  /** What was changed, in any order; only what lies in the period counts. */
  readonly history?: readonly HistoryEntry[];
  readonly hasPastRecords?: boolean;
  readonly pending?: number;
}

/** A chance from which on the target is called likely: the calibrated scale of the IPCC (Mastrandrea et al. 2010). */
const LIKELY = 0.66;

/**
 * Facts count by the day they are about, also where they were recorded later.
 *
 * @param now the assessment of the end of the period: its `today` is the last day of which anything is known.
 * @param before the assessment of the day before the period.
 * @example boardPack(business, assess(business, '2026-09-30'), assess(business, '2026-06-30'), { from: '2026-07-01', to: '2026-09-30' })
 */
export function boardPack(
  business: Business,
  now: Assessment,
  before: Assessment,
  period: DayRange,
  { history = [], hasPastRecords = false, pending = 0 }: PackOptions = {},
): BoardPack {
  const measures = packMeasures(business, now, before, period);
  const findings = packFindings(now, before);
  const goals = packGoals(business, period, now.today, history);
  const flows = {
    money: packFlow(business, now, period, 'money'),
    hours: packFlow(business, now, period, 'hours'),
  };
  return {
    business: { name: business.profile.name, currency: business.profile.currency },
    period,
    startDay: addDays(period.from, -1),
    endDay: now.today,
    isOver: now.today >= period.to,
    hasPastRecords,
    pending,
    headline: headlineOf(measures, findings),
    measures,
    goals,
    findings,
    records: packRecordChanges(business, history, period),
    flows,
    commentary: commentaryOf(business, period),
    untold: untoldOf(now, measures),
    methods: packMethods(now, measures, flows),
  };
}

function headlineOf(measures: readonly PackMeasure[], findings: PackFindings): Message {
  const judged = measures.filter(({ verdict }) => verdict !== 'unknown');
  const chances = measures.flatMap(({ chance }) => chance?.value ?? []);
  const earlier = measures.flatMap(({ chanceBefore }) => chanceBefore?.value ?? []);
  return message('pack.headline', {
    measures: judged.length,
    better: judged.filter(({ verdict }) => verdict === 'better').length,
    worse: judged.filter(({ verdict }) => verdict === 'worse').length,
    chances: chances.length,
    likely: chances.filter((value) => value >= LIKELY).length,
    earlier: earlier.length,
    likelyBefore: earlier.filter((value) => value >= LIKELY).length,
    decide: findings.toDecide.length,
  });
}

function commentaryOf(business: Business, { from, to }: DayRange): readonly PackCommentary[] {
  const people = new Map(business.people.map(({ id, name }) => [id as string, name]));
  return business.commentaries
    .filter((one) => one.from === from && one.to === to)
    .map(({ id, kpi, text, author }) => ({ id, kpi, text, author: people.get(author ?? '') ?? null }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Chances that a shown goal lacks, then the rules that could not judge, each with its first reason. */
function untoldOf(now: Assessment, measures: readonly PackMeasure[]): readonly PackUntold[] {
  const chances = measures.flatMap(({ name, chance }): readonly PackUntold[] => {
    if (chance === null || chance.value !== null) return [];
    const [first] = chance.needs;
    const reason = first?.what ?? chance.notes[0] ?? message('pack.untold.chance');
    return [{ about: name, reason, needs: chance.needs }];
  });
  const silent = measures
    .filter(({ end }) => end === null)
    .map(({ name }) => ({ about: name, reason: message('pack.untold.no-value'), needs: [] }));
  const rules = now.rules.flatMap(({ outcome, untold }) => {
    const [first] = untold;
    return outcome === 'cannot-tell' && first
      ? [{ about: '', reason: first.reason, needs: first.needs }]
      : [];
  });
  return [...silent, ...chances, ...rules];
}
