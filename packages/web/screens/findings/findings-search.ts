// What of the Findings screen stands in its address: filters, words and the open finding, so that all of it can be sent and gone back to.
import type { Severity } from '@evenkeel/core';

export interface FindingsSearch {
  readonly severity?: Severity;
  readonly topic?: string;
  readonly rule?: string;
  /** `person/x` or `function/x`: whoever the records behind a finding belong to. */
  readonly who?: string;
  /** Accepted findings only, or open ones only; both when left out. */
  readonly state?: 'open' | 'accepted';
  readonly q?: string;
  /** Key of the open finding. */
  readonly open?: string;
}

const severities: readonly string[] = ['serious', 'warning', 'advice'];
const states: readonly string[] = ['open', 'accepted'];

/** Reads an address; what is unknown or empty is left out, never an error. */
export function readSearch(raw: Readonly<Record<string, unknown>>): FindingsSearch {
  const text = (name: string): string | null => {
    const value = raw[name];
    const written = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    return written === '' ? null : written;
  };
  const known = (name: string, choices: readonly string[]): string | null => {
    const value = text(name);
    return value !== null && choices.includes(value) ? value : null;
  };
  const entries = [
    ['severity', known('severity', severities)],
    ['topic', text('topic')],
    ['rule', text('rule')],
    ['who', text('who')],
    ['state', known('state', states)],
    ['q', text('q')],
    ['open', text('open')],
  ] as const;
  return Object.fromEntries(entries.filter(([, value]) => value !== null)) as FindingsSearch;
}

/** The search with some parts set; null takes a part away. */
export function withSearch(
  search: FindingsSearch,
  changes: { readonly [Name in keyof FindingsSearch]?: FindingsSearch[Name] | null },
): FindingsSearch {
  return readSearch({ ...search, ...changes });
}

/** Whether anything narrows the list. */
export function isNarrowed({ open: _, ...filters }: FindingsSearch): boolean {
  return Object.keys(filters).length > 0;
}
