// Which findings a search shows, in which groups, and what else one could search for.
import { type Business, type Finding, type NounName, nouns, recordsOf, type Severity } from '@evenkeel/core';
import type { FindingsSearch } from './findings-search.ts';

/** A person or function to whom the records behind a finding belong. */
export interface Concerned {
  /** `person/x` or `function/x`. */
  readonly key: string;
  readonly name: string;
}

/** A finding with everything it can be searched by. */
export interface SearchableFinding {
  readonly finding: Finding;
  readonly topic: string;
  readonly concerned: readonly Concerned[];
  /** What it says, in the reader's language. */
  readonly words: string;
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly SearchableFinding[];
}

export interface FilteredFindings {
  /** Open ones by severity; groups without a finding are left out. */
  readonly groups: readonly FindingGroup[];
  readonly accepted: readonly SearchableFinding[];
  readonly count: number;
}

const severities: readonly Severity[] = ['serious', 'warning', 'advice'];

/** Findings that fit every part of the search; every word must occur somewhere in a finding. */
export function filterFindings(all: readonly SearchableFinding[], search: FindingsSearch): FilteredFindings {
  const fitting = all.filter((one) => fits(one, search));
  const open = fitting.filter(({ finding }) => finding.accepted === null);
  return {
    groups: severities
      .map((severity) => ({
        severity,
        findings: open.filter(({ finding }) => finding.severity === severity),
      }))
      .filter(({ findings }) => findings.length > 0),
    accepted: fitting.filter(({ finding }) => finding.accepted !== null),
    count: fitting.length,
  };
}

function fits({ finding, topic, concerned, words }: SearchableFinding, search: FindingsSearch): boolean {
  const { severity, rule, who, state, q } = search;
  if (severity !== undefined && finding.severity !== severity) return false;
  if (search.topic !== undefined && topic !== search.topic) return false;
  if (rule !== undefined && finding.ruleId !== rule) return false;
  if (who !== undefined && !concerned.some(({ key }) => key === who)) return false;
  if (state !== undefined && (finding.accepted === null) !== (state === 'open')) return false;
  const names = [...finding.about, ...finding.evidence].map(({ name }) => name);
  const text = plain([words, ...names, ...concerned.map(({ name }) => name)].join(' '));
  return plain(q ?? '')
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Owners and functions of the records a finding is about, each once, people first. */
export function concernedBy(finding: Finding, business: Business): readonly Concerned[] {
  const found = new Map<string, Concerned>();
  const add = (noun: 'person' | 'function', id: unknown): void => {
    if (typeof id !== 'string') return;
    const record = recordsOf(business, noun).find((one) => one.id === id);
    if (record && 'name' in record) found.set(`${noun}/${id}`, { key: `${noun}/${id}`, name: record.name });
  };
  for (const about of finding.about) {
    if (about.noun === 'person' || about.noun === 'function') add(about.noun, about.id);
    const record = recordOf(business, about.noun, about.id);
    if (record === null) continue;
    add('person', record.owner);
    add('person', record.person);
    add('person', record.respondent);
    add('person', record.head);
    add('function', record.function);
  }
  return [...found.values()].sort(
    (a, b) =>
      Number(b.key.startsWith('person/')) - Number(a.key.startsWith('person/')) || (a.name < b.name ? -1 : 1),
  );
}

type RawRecord = Readonly<Record<string, unknown>>;

/** The record by its noun and key; null for facts, totals and what is no longer there. */
function recordOf(business: Business, noun: string, id: string): RawRecord | null {
  if (!(noun in nouns)) return null;
  const found = recordsOf(business, noun as NounName).find((one) => one.id === id);
  return (found as unknown as RawRecord | undefined) ?? null;
}

/** Lower case without accents, so that "cafe" finds "Cafés". */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
}
