// A source that can no longer be read: its measures live on old values, which look like any others.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import { about } from './about.ts';
import { goalByKpi } from './kpis.ts';
import { day, names, need, untold } from './values.ts';

export const sourceFails: Rule = {
  id: 'source-fails',
  severity: 'warning',
  topic: 'measures',
  basis: 'convention',
  citation: null,
  check(context) {
    const { sources, kpis, totals } = context.business;
    const used = goalByKpi(context);
    const states = new Map(totals.sourceRuns.map((state) => [state.source as string, state]));
    // What is paused or read by hand waits for somebody; only what was tried can fail.
    const watched = sources.filter(({ isPaused }) => !isPaused);
    const findings = watched.flatMap((source): FindingDraft[] => {
      const state = states.get(source.id);
      if (state === undefined || state.outcome === 'ok') return [];
      const reason = reasonOf(state.outcome);
      const goal = source.kpi === null ? undefined : used.get(source.kpi);
      const kpi = kpis.find(({ id }) => id === source.kpi);
      return [
        {
          about: [about('source', source)],
          data: {
            source: source.name,
            reason,
            day: day(state.day),
            kpi: kpi?.name ?? '',
            feeds: kpi === undefined ? 'several' : 'one',
            goal: goal?.title ?? '',
            used: goal === undefined ? 'no' : 'yes',
            read: state.goodDay === null ? 'never' : 'before',
            good: day(state.goodDay ?? state.day),
          },
          severity: goal === undefined ? 'advice' : 'warning',
          alternatives: alternativesOf[reason] ?? [],
        },
      ];
    });
    const unread = watched.filter(({ id }) => !states.has(id));
    const { names: list, more } = names(unread.map(({ name }) => name));
    const data = { sources: list, more };
    const waiting =
      unread.length === 0 ? [] : [untold('sources-not-read', [need('first-run', 5, data)], data)];
    return verdict(findings, waiting, watched.length, untold('no-sources', [need('sources', 15)]));
  },
};

/** What the many outcomes of a run mean to whoever has to mend it. */
function reasonOf(outcome: string): string {
  return reasons.find(([, codes]) => codes.includes(outcome))?.[0] ?? 'other';
}

const reasons: readonly (readonly [reason: string, outcomes: readonly string[]])[] = [
  ['away', ['host-not-found', 'unreachable', 'tls-failed', 'timed-out', 'broken-off', 'http-status']],
  ['refused', ['login-refused', 'secret-for-other-host', 'secret-unreadable', 'no-secret-key']],
  ['page', ['html-instead']],
  [
    'changed',
    [
      'not-json',
      'not-a-table',
      'not-a-database',
      'path-finds-nothing',
      'column-missing',
      'columns-uneven',
      'rows-unreadable',
      'measure-unknown',
      'date-order-unknown',
      'decimal-sign-unknown',
    ],
  ],
  ['jumped', ['values-jumped']],
  ['empty', ['nothing-found']],
  ['large', ['too-large', 'too-many-rows', 'too-many-redirects']],
  ['query', ['query-missing', 'query-not-reading', 'query-refused']],
  ['forbidden', ['address-not-allowed', 'file-not-allowed']],
];

/** Numbers of the other explanations that fit. */
const alternativesOf: Readonly<Record<string, readonly number[]>> = { away: [1], page: [2], jumped: [3] };
