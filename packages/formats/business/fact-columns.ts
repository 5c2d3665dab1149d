// The columns of our own fact files; they are named like the fields of the facts, money is a decimal in currency units.
import { blankMapping, type ColumnRole, type Mapping } from '../import/mapping.ts';

/** Columns by file name; the `required` ones must be there. */
export const factColumns = {
  'ledger.csv': {
    required: ['day', 'amount'],
    optional: [
      'account',
      'payee',
      'project',
      'text',
      'nature',
      'activity',
      'initiative',
      'split',
      'sourceId',
    ],
  },
  'time.csv': {
    required: ['day', 'minutes'],
    optional: ['person', 'project', 'text', 'activity', 'initiative', 'split', 'sourceId'],
  },
  'observations.csv': { required: ['kpi', 'day', 'value'], optional: [] },
} as const;

export type FactFileName = keyof typeof factColumns;

const kinds = {
  'ledger.csv': 'ledger',
  'time.csv': 'time',
  'observations.csv': 'observations-long',
} as const;

/** How one of our own files is read: nothing is to be found out. */
export function ownMapping(file: FactFileName, header: readonly string[]): Mapping {
  const columns = Object.fromEntries(header.map((name, index) => [roleOf(name), index]));
  const fixed = {
    preset: 'evenkeel',
    dateOrder: 'ymd',
    decimal: '.',
    duration: 'minutes',
    aggregate: 'last',
  } as const;
  return { ...blankMapping(kinds[file], header), ...fixed, columns };
}

export interface HeaderFault {
  readonly code: 'unknown-column' | 'column-twice' | 'column-missing';
  readonly name: string;
  /** 1-based. */
  readonly column: number;
}

/** Everything that is wrong with the first line of one of our own files. */
export function headerFaults(file: FactFileName, header: readonly string[]): readonly HeaderFault[] {
  const { required, optional } = factColumns[file];
  const allowed: readonly string[] = [...required, ...optional];
  const faults: HeaderFault[] = [];
  header.forEach((name, index) => {
    if (!allowed.includes(name)) faults.push({ code: 'unknown-column', name, column: index + 1 });
    else if (header.indexOf(name) !== index) faults.push({ code: 'column-twice', name, column: index + 1 });
  });
  for (const name of required)
    if (!header.includes(name)) faults.push({ code: 'column-missing', name, column: 1 });
  return faults;
}

function roleOf(name: string): ColumnRole {
  return name === 'minutes' ? 'duration' : (name as ColumnRole);
}
