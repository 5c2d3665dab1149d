// What a refusal looks like outside: problem details (RFC 9457) with the sentences in English.
import type { InputProblem, ProblemDetails } from '@evenkeel/contract';
import type { Problem } from '@evenkeel/core';
import { createI18n, loadCatalog, sentence } from '@evenkeel/messages';
import { errorTable } from '../errors/error-table.ts';
import type { Refusal } from '../errors/refusal.ts';
import { presentConflict } from './change.ts';

const english = createI18n('en', await loadCatalog('en'));
const longestValue = 80;
const mostProblems = 100;
/** Fields whose values are never sent back. */
const secret = /password|token/i;

export function presentProblem(refusal: Refusal, incident: string | null = null): ProblemDetails {
  const { code, details } = refusal;
  const data = { ...details.data, ...(incident === null ? {} : { incident }) };
  const say = (part: string): string => sentence(english, { id: `error.${code}.${part}`, data });
  return {
    type: `urn:evenkeel:problem:${code}`,
    status: errorTable[code],
    code,
    title: say('title'),
    detail: say('detail'),
    todo: say('todo'),
    data,
    problems: (details.problems ?? []).slice(0, mostProblems).map(presentInputProblem),
    conflicts: (details.conflicts ?? []).map(presentConflict),
    incident,
  };
}

export function presentInputProblem({ code, path, data, value, place }: Problem): InputProblem {
  return {
    code,
    path: [...path],
    data,
    value: path.some((part) => secret.test(String(part))) ? null : shorten(value),
    detail: sentenceOf(code, data),
    place: place ?? null,
  };
}

/** A problem without a sentence of its own still says what it is called. */
function sentenceOf(code: string, data: Problem['data']): string {
  const isKnown = `problem.${code}` in english.messages;
  return isKnown
    ? sentence(english, { id: `problem.${code}`, data })
    : sentence(english, { id: 'problem.invalid', data: { reason: code } });
}

function shorten(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text;
}
