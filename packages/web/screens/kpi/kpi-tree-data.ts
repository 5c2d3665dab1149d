// The figure `kpi-tree` as rows that can be drawn: nested, in the order of their size, with running sums.
import type { Figure, FigurePart, Message, MessageValue } from '@evenkeel/core';

export type TreeSpan = 'before' | 'year-before';

export interface TreeRow {
  /** Its place in the tree; no two rows share it. */
  readonly key: string;
  readonly noun: string | null;
  readonly id: string;
  readonly name: string;
  /** What it is, where the name does not say it. */
  readonly what: Message | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly unit: string | null;
  /** In the unit of its parent; null where it cannot be told. */
  readonly contribution: number | null;
  readonly rows: readonly TreeRow[];
}

export interface KpiTree {
  readonly kpi: string;
  readonly unit: string | null;
  readonly from: number;
  readonly to: number;
  /** Last day of the period it is compared with. */
  readonly since: string;
  readonly rows: readonly TreeRow[];
}

/** The tree over one span, or null where the figure has no value for it. */
export function kpiTree(figure: Figure, span: TreeSpan): KpiTree | null {
  const [now, before, yearBefore] = figure.inputs;
  const then = span === 'before' ? before : yearBefore;
  const [to, from] = [now, then].map((one) => numberOf(one?.detail?.data.value));
  const since = dayOf(then?.detail?.data.day);
  if (figure.status !== 'ok' || to === undefined || from === undefined || since === null) return null;
  return {
    kpi: figure.subject?.name ?? '',
    unit: unitOf(now?.detail?.data.value),
    from: from.value,
    to: to.value,
    since,
    rows: rowsOf(figure.parts, span),
  };
}

/** The spans that the figure can be read over. */
export function spansOf(figure: Figure): readonly TreeSpan[] {
  return figure.inputs.length > 2 ? ['before', 'year-before'] : ['before'];
}

interface Draft extends Omit<TreeRow, 'rows'> {
  readonly rows: Draft[];
}

function rowsOf(parts: readonly FigurePart[], span: TreeSpan): readonly TreeRow[] {
  const top: Draft[] = [];
  const open: Draft[] = [];
  for (const [index, part] of parts.entries()) {
    const level = part.values.level ?? 0;
    open.length = level;
    const siblings = open.at(-1)?.rows ?? top;
    const row = rowOf(part, index, span);
    siblings.push(row);
    open.push(row);
  }
  return sorted(top);
}

function rowOf({ noun, id, name, values, reasons = [] }: FigurePart, index: number, span: TreeSpan): Draft {
  const worded = reasons.find((reason) => reason.id === 'figure.kpi-tree.from-to');
  const isYear = span === 'year-before';
  return {
    key: `${index}`,
    noun,
    id,
    name,
    what: reasons.find((reason) => reason !== worded) ?? null,
    from: (isYear ? values.yearBefore : values.before) ?? null,
    to: values.after ?? null,
    unit: unitOf(worded?.data.to),
    contribution: (isYear ? values.yearContribution : values.contribution) ?? null,
    rows: [],
  };
}

/** The largest first, whichever way they went. */
function sorted(rows: readonly Draft[]): readonly TreeRow[] {
  const size = ({ contribution }: Draft): number => Math.abs(contribution ?? 0);
  return [...rows].sort((a, b) => size(b) - size(a)).map((row) => ({ ...row, rows: sorted(row.rows) }));
}

/** The smallest change that must be seen in the digits: of the sum, or of the largest part where they cancel out. */
export function stepOf(rows: readonly TreeRow[]): number {
  const largest = Math.max(0, ...rows.map(({ contribution }) => Math.abs(contribution ?? 0)));
  const sum = Math.abs(rows.reduce((all, { contribution }) => all + (contribution ?? 0), 0));
  return sum < largest / 1000 ? largest : Math.min(sum, largest);
}

export interface WaterfallBar {
  readonly row: TreeRow;
  /** In per cent of the width. */
  readonly from: number;
  readonly width: number;
}

export interface Waterfall {
  readonly bars: readonly WaterfallBar[];
  /** Where nothing has changed yet. */
  readonly zero: number;
  /** The sum of all, from zero. */
  readonly total: { readonly from: number; readonly width: number };
}

/** Each contribution begins where the one before it ended. */
export function waterfallOf(rows: readonly TreeRow[]): Waterfall {
  let sum = 0;
  const ends = rows.map(({ contribution }) => {
    const start = sum;
    sum += contribution ?? 0;
    return [start, sum] as const;
  });
  const least = Math.min(0, ...ends.flat());
  const size = Math.max(0, ...ends.flat()) - least || 1;
  const at = (value: number): number => ((value - least) / size) * 100;
  const bar = (a: number, b: number) => ({ from: at(Math.min(a, b)), width: (Math.abs(b - a) / size) * 100 });
  return {
    bars: rows.map((row, index) => ({ row, ...bar(ends[index]?.[0] ?? 0, ends[index]?.[1] ?? 0) })),
    zero: at(0),
    total: bar(0, sum),
  };
}

type NumberValue = Extract<MessageValue, { readonly kind: 'number' }>;

function numberOf(value: MessageValue | undefined): NumberValue | undefined {
  return typeof value === 'object' && value.kind === 'number' ? value : undefined;
}

function unitOf(value: MessageValue | undefined): string | null {
  return numberOf(value)?.unit ?? null;
}

function dayOf(value: MessageValue | undefined): string | null {
  return typeof value === 'object' && value.kind === 'day' ? value.day : null;
}
