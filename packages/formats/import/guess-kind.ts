// Decides which kind of file a table is, from the names of its columns and what its first rows hold.
import { parseMonth, parsePeriod } from '@evenkeel/core';
import type { Note, Table } from '../table/table.ts';
import type { ColumnContents } from './column-contents.ts';
import { bareName, columnsByName } from './headings.ts';
import type { ColumnRole, ImportKind, Mapping } from './mapping.ts';

export interface Guess {
  readonly kind: ImportKind;
  readonly mapping: Partial<Mapping>;
  readonly confidence: number;
  readonly reasons: readonly Note[];
}

type Columns = Partial<Record<ColumnRole, number>>;
type Look = (table: Table, contents: readonly ColumnContents[]) => Guess | null;

/** The first that fits, from the most to the least telling. */
const looks: readonly Look[] = [
  known,
  journal,
  ownFile,
  trackers,
  monthsAcross,
  till,
  timesheet,
  books,
  longMeasures,
  measuresAcross,
  byContent,
];

/** @param wanted where the kind is known: the first look that finds it, else the names of the columns alone. */
export function guessKind(table: Table, contents: readonly ColumnContents[], wanted?: ImportKind): Guess {
  for (const look of looks) {
    const guess = look(table, contents);
    if (guess !== null && (wanted === undefined || guess.kind === wanted)) return guess;
  }
  const kind = wanted ?? 'ledger';
  const columns = columnsByName(kind, table.header);
  const valueColumns = kind === 'observations-wide' ? measureColumns(contents) : [];
  const reasons = wanted === undefined ? [reason('kind-unknown')] : namedReasons(table.header, columns);
  return { kind, mapping: { columns, valueColumns }, confidence: 0, reasons };
}

/** Layouts of banks and bookkeeping programs say everything themselves. */
function known({ layout, format, header }: Table): Guess | null {
  if (layout === null) return null;
  const column = (name: string): number | undefined => {
    const index = header.indexOf(name);
    return index < 0 ? undefined : index;
  };
  const isBank = format === 'statement';
  const columns = defined({
    day: column('date'),
    amount: column('amount'),
    currency: column('currency'),
    account: column('account'),
    payee: column('payee'),
    payeeAccount: column('payee account'),
    project: column('project'),
    text: column('text'),
    nature: column('nature'),
    sourceId: column('reference'),
  });
  const mapping = {
    preset: layout,
    columns,
    moneyOut: isBank ? 'negative' : 'positive',
    ...(isBank ? ({ dateOrder: 'ymd', decimal: '.' } as const) : {}),
    ...(layout === 'datev' ? ({ dateOrder: 'ymd', decimal: ',' } as const) : {}),
  } as const;
  return { kind: 'ledger', mapping, confidence: 1, reasons: [reason('layout', { layout })] };
}

function journal({ format, header }: Table): Guess | null {
  if (format !== 'journal') return null;
  const mapping = {
    preset: 'journal',
    columns: columnsByName('ledger', header),
    dateOrder: 'ymd',
    decimal: '.',
    moneyOut: 'positive',
  } as const;
  return { kind: 'ledger', mapping, confidence: 1, reasons: [reason('preset', { preset: 'journal' })] };
}

function ownFile({ header }: Table): Guess | null {
  const names = header.map((name) => name.trim());
  const has = (...wanted: readonly string[]): boolean => wanted.every((name) => names.includes(name));
  const kind = has('day', 'amount')
    ? 'ledger'
    : has('day', 'minutes')
      ? 'time'
      : has('kpi', 'day', 'value')
        ? 'observations-long'
        : null;
  if (kind === null) return null;
  const mapping = {
    preset: 'evenkeel',
    columns: columnsByName(kind, header),
    decimal: '.',
    moneyOut: 'positive',
    duration: 'minutes',
    aggregate: 'last',
  } as const;
  return { kind, mapping, confidence: 1, reasons: [reason('preset', { preset: 'Evenkeel' })] };
}

const trackerLayouts = [
  { preset: 'clockify', name: 'Clockify', needs: ['duration h', 'user', 'start date'] },
  { preset: 'toggl', name: 'Toggl', needs: ['duration', 'start date', 'start time', 'billable'] },
] as const;

function trackers({ header }: Table): Guess | null {
  const names = header.map(bareName);
  const layout = trackerLayouts.find(({ needs }) => needs.every((name) => names.includes(name)));
  if (!layout) return null;
  const columns: Columns = { ...columnsByName('time', header) };
  const clock = names.findIndex((name) => name === 'duration h' || name === 'duration');
  if (clock >= 0) columns.duration = clock;
  const project = names.indexOf('project');
  if (project >= 0) columns.project = project;
  // Their start and end times say the same again.
  delete columns.start;
  delete columns.end;
  return {
    kind: 'time',
    mapping: { preset: layout.preset, columns, duration: 'clock' },
    confidence: 0.98,
    reasons: [reason('preset', { preset: layout.name })],
  };
}

function monthsAcross({ header }: Table, contents: readonly ColumnContents[]): Guess | null {
  const months = contents.filter(({ name }) => parseMonth(name) !== null);
  const periods = months.length >= 3 ? months : contents.filter(({ name }) => parsePeriod(name) !== null);
  if (periods.length < 3) return null;
  const valueColumns = periods.map(({ index }) => index);
  const names = contents.filter(
    ({ index, numbers, filled }) => !valueColumns.includes(index) && filled > 0 && numbers < 0.5,
  );
  const columns: Columns = { ...columnsByName('observations-wide', header) };
  delete columns.day;
  columns.kpi ??= names[0]?.index;
  const reasons = [reason('months-across', { count: valueColumns.length })];
  const mapping = { columns: defined(columns), valueColumns, layout: 'months-across' } as const;
  return { kind: 'observations-wide', mapping, confidence: 0.9, reasons };
}

function till({ header, sample }: Table, contents: readonly ColumnContents[]): Guess | null {
  const columns = columnsByName('till', header);
  if (columns.day === undefined || columns.transaction === undefined) return null;
  const transactions = contents[columns.transaction];
  const isRepeated = transactions !== undefined && transactions.distinct < transactions.filled;
  if (columns.item === undefined && !isRepeated) return null;
  // A bank statement may have items and transaction numbers, but each number once.
  if (!isRepeated && columnsByName('ledger', header).amount !== undefined) return null;
  const { item } = columns;
  const noItem =
    item === undefined
      ? []
      : [...new Set(sample.map(({ cells }) => cells[item]?.trim() ?? ''))].filter((text) =>
          /^(?:none|null|n\/?a|-+|\?+|unknown)$/i.test(text),
        );
  const mapping = { columns, noItem: noItem.length > 0 ? noItem : ['NONE'] };
  return {
    kind: 'till',
    mapping,
    confidence: isRepeated ? 0.9 : 0.6,
    reasons: [reason('till', { column: header[columns.transaction] ?? '' })],
  };
}

function timesheet({ header }: Table, contents: readonly ColumnContents[]): Guess | null {
  const columns: Columns = { ...columnsByName('time', header) };
  if (columns.day === undefined) return null;
  const duration = columns.duration === undefined ? undefined : contents[columns.duration];
  const hasAmount = columnsByName('ledger', header).amount !== undefined;
  const isWeak = duration !== undefined && bareName(duration.name) === 'time';
  const hasClock = columns.start !== undefined && columns.end !== undefined;
  if (duration !== undefined && (isWeak ? hasAmount : false)) return null;
  if (duration === undefined && !(hasClock && !hasAmount)) return null;
  const mapping = { columns: defined(columns), duration: duration ? durationOf(duration) : 'clock' } as const;
  return { kind: 'time', mapping, confidence: 0.85, reasons: namedReasons(header, columns) };
}

function durationOf({ name, clocks, numbers }: ColumnContents): Mapping['duration'] {
  if (clocks > 0.5 && numbers < 0.5) return 'clock';
  const plain = bareName(name);
  if (/min/.test(plain)) return 'minutes';
  return /sec|sek/.test(plain) ? 'seconds' : 'hours';
}

const weakAmounts = new Set(['total', 'price', 'cost', 'value', 'sum', 'gross', 'in', 'out', 'valor']);

function books({ header, sample }: Table, contents: readonly ColumnContents[]): Guess | null {
  const columns: Columns = { ...columnsByName('ledger', header) };
  const money = columns.amount ?? columns.debit ?? columns.credit;
  if (columns.day === undefined || money === undefined) return null;
  if (columns.amount !== undefined && columns.debit !== undefined && columns.credit !== undefined)
    delete columns.amount;
  const isWeak = weakAmounts.has(bareName(header[money] ?? ''));
  const saysWhat = columns.account ?? columns.payee ?? columns.text ?? columns.project;
  if (isWeak && (saysWhat === undefined || measureColumns(contents).length > 3)) return null;
  const account = columns.account === undefined ? undefined : contents[columns.account];
  const reasons = [...namedReasons(header, columns)];
  // The number of the bank account itself tells nothing about a line.
  if (account && account.distinct === 1 && sample.length > 5 && /\d{4}/.test(account.samples[0] ?? '')) {
    delete columns.account;
    reasons.push(reason('account-always-same', { column: account.name }));
  }
  if (columns.payee === undefined && columns.text !== undefined) columns.payee = columns.text;
  const preset = columns.account === undefined ? 'bank' : 'accounting';
  return {
    kind: 'ledger',
    mapping: { preset, columns: defined(columns) },
    confidence: isWeak ? 0.7 : 0.9,
    reasons,
  };
}

function longMeasures({ header }: Table, contents: readonly ColumnContents[]): Guess | null {
  const columns = columnsByName('observations-long', header);
  const { kpi, day, value } = columns;
  if (kpi === undefined || day === undefined || value === undefined) return null;
  if ((contents[value]?.numbers ?? 0) < 0.5) return null;
  return {
    kind: 'observations-long',
    mapping: { columns },
    confidence: 0.9,
    reasons: namedReasons(header, columns),
  };
}

function measuresAcross({ header }: Table, contents: readonly ColumnContents[]): Guess | null {
  const { day } = columnsByName('observations-wide', header);
  if (day === undefined || (contents[day]?.dates ?? 0) < 0.5) return null;
  const valueColumns = measureColumns(contents);
  if (valueColumns.length === 0) return null;
  const reasons = [reason('measures-across', { count: valueColumns.length })];
  return {
    kind: 'observations-wide',
    mapping: { columns: { day }, valueColumns, layout: 'measures-across' },
    confidence: 0.8,
    reasons,
  };
}

/** Columns of numbers that count something: no keys, codes, dates or running balances. */
function measureColumns(contents: readonly ColumnContents[]): number[] {
  return contents
    .filter(
      ({ numbers, dates, name }) =>
        numbers > 0.6 &&
        dates < 0.5 &&
        !/(?:^|\s)(?:id|code|nr|no|number|zip|year|balance|saldo|solde|kontostand)$/.test(bareName(name)),
    )
    .map(({ index }) => index);
}

/** Names say nothing: a column of dates and one of amounts make books, with more numbers they are measures. */
function byContent({ header }: Table, contents: readonly ColumnContents[]): Guess | null {
  const day = contents.find(({ dates }) => dates > 0.8);
  const measures = measureColumns(contents);
  if (day && measures.length > 3) {
    const mapping = {
      columns: { day: day.index },
      valueColumns: measures,
      layout: 'measures-across',
    } as const;
    const reasons = [reason('measures-across', { count: measures.length })];
    return { kind: 'observations-wide', mapping, confidence: 0.4, reasons };
  }
  const amount =
    contents.find(
      ({ numbers, dates, samples }) =>
        numbers > 0.9 && dates < 0.5 && samples.some((cell) => /[.,]\d{1,2}\D*$|^\D*-/.test(cell)),
    ) ?? contents.find(({ numbers, dates }) => numbers > 0.9 && dates < 0.5);
  if (!day || !amount) return null;
  const [text] = contents
    .filter(({ dates, numbers, filled }) => filled > 0 && dates < 0.5 && numbers < 0.5)
    .sort((a, b) => b.meanLength - a.meanLength);
  const columns: Columns = { ...columnsByName('ledger', header), day: day.index, amount: amount.index };
  if (text) columns.text ??= text.index;
  columns.payee ??= columns.text;
  return {
    kind: 'ledger',
    mapping: { preset: 'bank', columns: defined(columns) },
    confidence: 0.4,
    reasons: [reason('by-content', { day: day.name, amount: amount.name })],
  };
}

function namedReasons(header: readonly string[], columns: Columns): readonly Note[] {
  return Object.entries(columns).map(([role, index]) =>
    reason('column-by-name', { column: header[index] ?? '', role }),
  );
}

function reason(code: string, data: Note['data'] = {}): Note {
  return { code, data };
}

function defined(columns: Columns): Columns {
  return Object.fromEntries(Object.entries(columns).filter(([, index]) => index !== undefined));
}
