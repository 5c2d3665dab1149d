// Patterns in the money or hours that nobody planned: what recurs or grows without being tied to any work.
import type { Figure, FigurePart, Need } from '../assess/figure.ts';
import {
  type EmergingPattern,
  emergingPatterns,
  PATTERN,
  type PatternItem,
} from '../methods/emerging-patterns.ts';
import type { Month } from '../model/fields.ts';
import { freshKey } from '../model/fresh-key.ts';
import { type MessageValue, message } from '../model/message.ts';
import { addMonths, monthsOf, type Period } from '../model/period.ts';
import { wordStems, wordsWithStem } from '../text/word-stems.ts';
import { answersOf } from './answered-labels.ts';
import type { Context } from './context.ts';
import { destinationsOf } from './flow.ts';
import { cannotTell, type Method, told } from './outcome.ts';
import { type Resource, type Usage, usageOf } from './usage.ts';

/** Why a pattern may be no choice at all. */
export type PatternDoubt = 'yearly-bill' | 'data-lag' | 'little-assigned' | 'like-work';

export interface NamedPattern extends EmergingPattern {
  /** Stays the same as long as its largest label does. */
  readonly id: string;
  readonly name: string;
  /** Accounts that its money was posted to. */
  readonly accounts: readonly string[];
  readonly doubts: readonly PatternDoubt[];
  /** Work that is called alike, so that the lines may only have been left unassigned. */
  readonly like: {
    readonly noun: 'activity' | 'initiative';
    readonly id: string;
    readonly name: string;
  } | null;
}

export interface ResourcePatterns {
  readonly resource: Resource;
  /** Minor units or minutes: what the amounts of the patterns are counted in. */
  readonly months: readonly Month[];
  /** The largest first; what the owners have answered is left out. */
  readonly patterns: readonly NamedPattern[];
  readonly labels: number;
  readonly rest: { readonly labels: number; readonly amount: number };
  /** All that was used in these months but for shared overhead. */
  readonly whole: number;
  /** Share of it that is tied to work. */
  readonly tied: number;
  /** Months at the end of the window for which nothing is recorded yet. */
  readonly lag: number;
}

/** A window shorter than this is too short to call anything steady: the year that ends with it is looked at. */
const USUAL_MONTHS = 12;
/** Below this share tied to work, what has no work says little. Convention. */
const LEAST_TIED = 0.5;

/** Cost grows with the untied labels of the window, and with the square of the 120 largest of them. */
export function patternsOf(context: Context, resource: Resource): ResourcePatterns {
  const { usage, from, to, lag } = recordedMonths(context, resource);
  const months = usage.months.slice(from, to);
  const whole = directed(context, usage, from, to);
  let untied = 0;
  for (const { amounts } of usage.untied.values()) untied += Math.max(0, sum(amounts, from, to));
  const answered = answersOf(context, resource);
  const items: PatternItem[] = [];
  for (const [label, own] of usage.untied) {
    if (answered.isSilent(label, own.amounts, usage.months)) continue;
    const amounts = own.amounts.slice(from, to);
    if (amounts.every((amount) => amount === 0)) continue;
    items.push({ label, words: wordsFor(label, own.accounts), amounts });
  }
  const tied = whole > 0 ? Math.max(0, 1 - untied / whole) : 0;
  const found = emergingPatterns(items, whole);
  const taken = new Set<string>();
  const patterns = found.patterns.map((pattern): NamedPattern => {
    const id = freshKey(pattern.labels[0]?.label ?? '', 'pattern', (key) => taken.has(key));
    taken.add(id);
    const like = workCalledLike(context, pattern.words);
    const doubts: PatternDoubt[] = [];
    if (pattern.every === USUAL_MONTHS || pattern.present === 1) doubts.push('yearly-bill');
    if (lag > 0) doubts.push('data-lag');
    if (tied < LEAST_TIED) doubts.push('little-assigned');
    if (like !== null) doubts.push('like-work');
    const accounts = new Set(
      pattern.labels.flatMap(({ label }) => [...(usage.untied.get(label)?.accounts ?? [])]),
    );
    return { ...pattern, id, name: nameOf(pattern, usage), accounts: [...accounts].sort(), doubts, like };
  });
  return { resource, months, patterns, labels: found.labels, rest: found.rest, whole, tied, lag };
}

/** The months of the window from the first to the last for which anything is recorded. */
function recordedMonths(context: Context, resource: Resource) {
  const { window } = context;
  const isShort = monthsOf(window).length < PATTERN.leastPeriods;
  const longer: Period = { from: addMonths(window.to, 1 - USUAL_MONTHS), to: window.to };
  const usage = isShort ? usageOf(context.business.totals, resource, longer) : context.usageOf(resource);
  const entries = usage.months.map(() => 0);
  for (const work of usage.works.values()) {
    for (const [month, count] of work.entries.entries()) entries[month] = (entries[month] ?? 0) + count;
  }
  let [from, to] = [usage.windowStart, usage.months.length];
  // Books that begin within the window do not make what they hold less steady.
  while (from < to && entries[from] === 0) from += 1;
  while (to > from && entries[to - 1] === 0) to -= 1;
  return { usage, from, to, lag: from < to ? usage.months.length - to : 0 };
}

function directed(context: Context, usage: Usage, from: number, to: number): number {
  let whole = 0;
  for (const work of usage.works.values()) {
    if (destinationsOf(context, context.workOf(work))[0]?.to === 'overhead') continue;
    whole += Math.max(0, sum(work.amounts, from, to));
  }
  return whole;
}

/** Numbers of invoices and days tell nothing. */
function wordsFor(label: string, accounts: ReadonlySet<string>): readonly string[] {
  const words = wordStems([label, ...[...accounts].sort()].join(' '));
  return words.filter((word) => !/^\d+$/.test(word));
}

/** The largest label where it is most of the pattern, else the words that its labels share, as they are written there. */
function nameOf({ labels, words, amount }: EmergingPattern, usage: Usage): string {
  const [first] = labels;
  if (first === undefined) return '';
  if (labels.length === 1 || first.amount > amount / 2 || words.length === 0) return first.label;
  const accounts = [...(usage.untied.get(first.label)?.accounts ?? [])].sort();
  const shown = wordsWithStem([first.label, ...accounts].join(' '), words.slice(0, 3));
  if (shown.length === 0) return first.label;
  const text = shown.slice(0, 3).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The work whose name shares most with the pattern's words; at least half of its own. */
function workCalledLike({ works }: Context, words: readonly string[]): NamedPattern['like'] {
  let best: NamedPattern['like'] = null;
  let most = 0.5 - 1e-9;
  for (const { noun, record } of works) {
    const own = wordStems(record.name);
    const share = own.filter((word) => words.includes(word)).length / Math.max(1, own.length);
    if (share > most) [best, most] = [{ noun, id: record.id, name: record.name }, share];
  }
  return best;
}

const method: Method = {
  methodId: 'emerging-patterns',
  citation:
    'Mintzberg & Waters 1985, Of strategies, deliberate and emergent, Strategic Management J. 6:257–272',
  formula:
    'Σ amounts of patterns / Σ amounts, where a pattern recurs or grows and is 5 % or more of the resource',
  unit: 'share',
  basis: 'convention',
};

/** `emerging-money`, `emerging-hours`: the share that goes into patterns which nobody planned or answered. */
export function emergingFigure(context: Context, found: ResourcePatterns): Figure {
  const { resource, patterns, whole, months } = found;
  const name = { id: `emerging-${resource}`, subject: null };
  const needs: Need[] = [];
  if (whole <= 0) {
    needs.push({ what: message(resource === 'money' ? 'need.ledger' : 'need.hours'), minutes: 15 });
  } else if (months.length < PATTERN.leastPeriods) {
    const data = { have: months.length, required: PATTERN.leastPeriods };
    needs.push({ what: message('need.months-for-patterns', data), minutes: null });
  }
  if (needs.length > 0) return cannotTell(method, name, needs);
  const share = patterns.reduce((total, pattern) => total + pattern.share, 0);
  return told(
    method,
    name,
    share,
    { noInterval: message('figure.no-interval.complete-count') },
    {
      n: found.labels,
      parts: patterns.map((pattern) => partOf(pattern, resource)),
      comparisons: [
        {
          id: 'tied-to-work',
          label: message('figure.comparison.tied-to-work'),
          value: found.tied,
          unit: 'share',
        },
      ],
      notes: [
        message('figure.note.unplanned-is-not-bad'),
        ...(found.rest.labels > 0
          ? [
              message('figure.note.labels-too-small', {
                count: found.rest.labels,
                amount: amountOf(found.rest.amount),
              }),
            ]
          : []),
        ...(found.lag > 0 ? [message('figure.note.months-not-recorded', { count: found.lag })] : []),
      ],
    },
  );

  function amountOf(amount: number): MessageValue {
    const { currency } = context.business.profile;
    return resource === 'money'
      ? { kind: 'money', amountMinor: Math.round(amount), currency }
      : { kind: 'hours', hours: amount / 60 };
  }
}

function partOf(
  { id, name, amount, share, slope, p, present }: NamedPattern,
  resource: Resource,
): FigurePart {
  const unit = resource === 'money' ? 1 : 60;
  return {
    noun: 'pattern',
    id,
    name,
    values: { amount: amount / unit, share, slope: slope / unit, p, present },
  };
}

function sum(list: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let index = from; index < to; index += 1) total += list[index] ?? 0;
  return total;
}
