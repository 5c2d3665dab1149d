// Whether the mapping of an earlier file with the same columns can be used again for this one.
import type { Table } from '../table/table.ts';
import { withOwnAccounts } from './detect-import.ts';
import { type Mapping, parseMapping } from './mapping.ts';

const statements: readonly (string | null)[] = ['camt', 'mt940', 'ofx'];

/**
 * Known layouts become the same columns, but write days and amounts in their own ways: a mapping fits its layout only.
 * All bank statements are alike, so that accounts known from one format are known in the others.
 *
 * @returns null where it does not fit.
 */
export function rememberedMapping(raw: unknown, table: Table): Mapping | null {
  const parsed = parseMapping(raw, table.header);
  if (!parsed.ok) return null;
  const { preset } = parsed.value;
  const { layout } = table;
  const fits =
    layout === null || preset === layout || (statements.includes(layout) && statements.includes(preset));
  return fits ? withOwnAccounts({ ...parsed.value, preset: layout ?? preset }, table) : null;
}
