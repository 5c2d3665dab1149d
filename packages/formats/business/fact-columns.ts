// The columns of our own fact files, and how one row of each becomes a fact.
import {
  type Assigner,
  classifyNature,
  isDay,
  type Nature,
  natures,
  parseAmount,
  type TotalsBuilder,
} from '@evenkeel/core';

export interface FactContext {
  /** Decimals of the business's currency. */
  readonly digits: number;
  readonly people: ReadonlySet<string>;
  readonly activities: ReadonlySet<string>;
  readonly initiatives: ReadonlySet<string>;
  readonly kpis: ReadonlySet<string>;
}

/** Takes one row; problems go to the report. */
export type FactReader = (line: number, cells: readonly string[]) => void;
export type Report = (line: number, column: number, field: string, code: string, value: string) => void;

/** Columns by file name; the first `required` ones must be there. Money is a decimal in currency units. */
export const factColumns = {
  'ledger.csv': {
    required: ['day', 'amount'],
    optional: ['account', 'payee', 'project', 'text', 'nature', 'activity', 'initiative', 'sourceId'],
  },
  'time.csv': {
    required: ['day', 'minutes'],
    optional: ['person', 'project', 'text', 'activity', 'initiative', 'sourceId'],
  },
  'observations.csv': { required: ['kpi', 'day', 'value'], optional: [] },
} as const;

/** Prepares the reader of one file by its header; null after a report that the header is no good. */
export function factReaders(
  fileName: string,
  header: readonly string[],
  context: FactContext,
  assigner: Assigner,
  totals: TotalsBuilder,
  report: Report,
): FactReader | null {
  const columns = factColumns[fileName as keyof typeof factColumns];
  const names = header.map((name) => name.trim());
  const allowed: readonly string[] = [...columns.required, ...columns.optional];
  let isGood = true;
  const refuse = (column: number, field: string, code: string): void => {
    isGood = false;
    report(1, column, field, code, field);
  };
  names.forEach((name, index) => {
    if (!allowed.includes(name)) refuse(index + 1, name, 'unknown-column');
    else if (names.indexOf(name) !== index) refuse(index + 1, name, 'column-twice');
  });
  for (const name of columns.required) if (!names.includes(name)) refuse(1, name, 'column-missing');
  if (!isGood) return null;
  const at = (name: string): number => names.indexOf(name);
  const row = new RowCheck(names, report);
  switch (fileName) {
    case 'ledger.csv':
      return ledgerReader(at, row, context, assigner, totals);
    case 'time.csv':
      return timeReader(at, row, context, assigner, totals);
    default:
      return observationReader(at, row, context, totals);
  }
}

/** Reads cells of the current row; collects whether all of them were good. */
class RowCheck {
  readonly #names: readonly string[];
  readonly #report: Report;
  #line = 0;
  #cells: readonly string[] = [];
  isGood = true;

  constructor(names: readonly string[], report: Report) {
    this.#names = names;
    this.#report = report;
  }

  begin(line: number, cells: readonly string[]): void {
    this.#line = line;
    this.#cells = cells;
    this.isGood = true;
    if (cells.length > this.#names.length) {
      const extra = this.#names.length;
      this.#fail(extra, 'too-many-cells', cells[extra] ?? '');
    }
  }

  text(index: number): string | null {
    if (index < 0) return null;
    const value = this.#cells[index]?.trim();
    if (!value) return null;
    if (value.length > 200) this.#fail(index, 'text-too-long', value);
    return value;
  }

  day(index: number): string {
    const value = this.#cells[index]?.trim() ?? '';
    if (!isDay(value)) this.#fail(index, 'not-a-day', value);
    return value;
  }

  amount(index: number, digits: number): number {
    const value = this.#cells[index]?.trim() ?? '';
    const amount = parseAmount(value, '.', digits);
    if (typeof amount === 'number') return amount;
    this.#fail(index, amount, value);
    return 0;
  }

  number(index: number): number {
    const value = this.#cells[index]?.trim() ?? '';
    const number = value === '' ? Number.NaN : Number(value);
    if (!Number.isFinite(number)) this.#fail(index, 'not-a-number', value);
    return number;
  }

  minutes(index: number): number {
    const value = this.number(index);
    if (!(Number.isSafeInteger(value) && value >= 0))
      this.#fail(index, 'not-minutes', this.#cells[index] ?? '');
    return value;
  }

  key(index: number, known: ReadonlySet<string>): string | null {
    const value = this.text(index);
    if (value !== null && !known.has(value)) this.#fail(index, 'reference-to-nothing', value);
    return value;
  }

  choice<C extends string>(index: number, choices: readonly C[]): C | null {
    const value = this.text(index);
    if (value === null) return null;
    const found = choices.find((choice) => choice === value);
    if (found === undefined) this.#fail(index, 'not-a-choice', value);
    return found ?? null;
  }

  atMostOne(first: number, second: number): void {
    if (this.text(first) !== null && this.text(second) !== null) {
      this.#fail(second, 'one-of-many', this.#cells[second] ?? '');
    }
  }

  #fail(index: number, code: string, value: string): void {
    if (!this.isGood) return;
    this.isGood = false;
    this.#report(this.#line, index + 1, this.#names[index] ?? '', code, value);
  }
}

type At = (name: string) => number;

function ledgerReader(
  at: At,
  row: RowCheck,
  { digits, activities, initiatives }: FactContext,
  assigner: Assigner,
  totals: TotalsBuilder,
): FactReader {
  const [day, amount, account, payee, project, text] = [
    'day',
    'amount',
    'account',
    'payee',
    'project',
    'text',
  ].map(at) as [number, number, number, number, number, number];
  const [nature, activity, initiative, sourceId] = ['nature', 'activity', 'initiative', 'sourceId'].map(
    at,
  ) as [number, number, number, number];
  return (line, cells) => {
    row.begin(line, cells);
    row.atMostOne(activity, initiative);
    const amountMinor = row.amount(amount, digits);
    const stated: Nature | null = row.choice(nature, natures);
    const fields = { account: row.text(account), payee: row.text(payee), text: row.text(text), amountMinor };
    const entry = {
      ...fields,
      day: row.day(day),
      project: row.text(project),
      nature: stated ?? classifyNature(fields).nature,
      activity: row.key(activity, activities),
      initiative: row.key(initiative, initiatives),
      sourceId: row.text(sourceId),
    };
    if (row.isGood) totals.addLedgerEntry(assigner.ledger(entry));
  };
}

function timeReader(
  at: At,
  row: RowCheck,
  { people, activities, initiatives }: FactContext,
  assigner: Assigner,
  totals: TotalsBuilder,
): FactReader {
  const [day, minutes, person, project, text] = ['day', 'minutes', 'person', 'project', 'text'].map(at) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const [activity, initiative, sourceId] = ['activity', 'initiative', 'sourceId'].map(at) as [
    number,
    number,
    number,
  ];
  return (line, cells) => {
    row.begin(line, cells);
    row.atMostOne(activity, initiative);
    const entry = {
      day: row.day(day),
      minutes: row.minutes(minutes),
      person: row.key(person, people),
      project: row.text(project),
      text: row.text(text),
      activity: row.key(activity, activities),
      initiative: row.key(initiative, initiatives),
      sourceId: row.text(sourceId),
    };
    if (row.isGood) totals.addTimeEntry(assigner.time(entry));
  };
}

function observationReader(at: At, row: RowCheck, { kpis }: FactContext, totals: TotalsBuilder): FactReader {
  const [kpi, day, value] = ['kpi', 'day', 'value'].map(at) as [number, number, number];
  return (line, cells) => {
    row.begin(line, cells);
    const observation = { kpi: row.key(kpi, kpis) ?? '', day: row.day(day), value: row.number(value) };
    if (observation.kpi === '') return;
    if (row.isGood) totals.addObservation(observation);
  };
}
