// What a column of the file is read as, out of a mapping and back into it.
import type { Mapping } from '@evenkeel/contract';

/** The choice that a column of a wide table holds values; no role of its own in the mapping. */
export const valueRole = 'values';

/** The role of a column; empty where it is left out. */
export function roleOf({ columns, valueColumns }: Mapping, index: number): string {
  if (valueColumns.includes(index)) return valueRole;
  return Object.entries(columns).find(([, column]) => column === index)?.[0] ?? '';
}

/** The changed part of the mapping: a role stands at one column only, and a column has one role. */
export function withRole(
  { columns, valueColumns }: Mapping,
  index: number,
  role: string,
): Pick<Mapping, 'columns' | 'valueColumns'> {
  const others = Object.entries(columns).filter(([name, column]) => column !== index && name !== role);
  const values = valueColumns.filter((column) => column !== index);
  return {
    columns: Object.fromEntries(role === '' || role === valueRole ? others : [...others, [role, index]]),
    valueColumns: role === valueRole ? [...values, index].sort((a, b) => a - b) : values,
  };
}
