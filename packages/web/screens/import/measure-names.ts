// Names of measures in a file: which are led to measures that exist, and how one is left out.
import type { Mapping, Preview } from '@evenkeel/contract';

export interface LedName {
  readonly name: string;
  readonly aggregate: null;
  readonly to: string;
}

/** What a person has led to an existing measure; names that became new measures are not among them. */
export function namesLedTo({ kpis }: Mapping, newKpis: Preview['newKpis']): readonly LedName[] {
  const fresh = new Set(newKpis.map(({ id }) => id));
  return Object.entries(kpis)
    .filter(([, id]) => !fresh.has(id))
    .map(([name, to]) => ({ name, aggregate: null, to }));
}

/** The value columns without the one that is called `name`. */
export function withoutValueColumn(
  { mapping, columns }: Pick<Preview, 'mapping' | 'columns'>,
  name: string,
): Pick<Mapping, 'valueColumns'> {
  return {
    valueColumns: mapping.valueColumns.filter((index) => columns[index]?.name.trim() !== name.trim()),
  };
}
