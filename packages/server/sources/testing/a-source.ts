// A source and what it takes to read it, for tests: say only what matters.
import { type Kpi, nouns, type Source } from '@evenkeel/core';
import type { ReadLimits } from '../read/raw-table.ts';
import { type Gathered, gatherValues } from '../run/gather-values.ts';

const kpi = (id: string, aggregate: Kpi['aggregate']): Kpi => ({
  id,
  name: id.charAt(0).toUpperCase() + id.slice(1),
  aggregate,
  better: 'higher',
  definition: null,
  unit: null,
  isRatio: false,
  cadence: null,
  timing: null,
  source: null,
  owner: null,
  formula: null,
  counterKpi: null,
  library: null,
});

const testKpis: readonly Kpi[] = [kpi('sales', 'sum'), kpi('stock', 'last'), kpi('price', 'mean')];

function aSource(fields: Partial<Source> = {}): Source {
  const kpiOf = fields.kpiColumn ? {} : { kpi: 'sales' };
  const parsed = nouns.source.schema.parse({
    id: 'till',
    name: 'Till',
    kind: 'json',
    address: 'http://127.0.0.1/',
    dayColumn: 'day',
    valueColumn: 'value',
    schedule: 'daily',
    ...kpiOf,
    ...fields,
  });
  return parsed;
}

export interface Given {
  readonly secret?: string;
  readonly allow?: readonly string[];
  readonly folder?: string | null;
  readonly limits?: Partial<ReadLimits>;
  readonly signal?: AbortSignal;
}

/** Reads this machine unless told otherwise. */
export async function gather(fields: Partial<Source>, given: Given = {}): Promise<Gathered> {
  return await gatherValues({
    businessId: '01999999-9999-7999-8999-999999999999',
    source: aSource(fields),
    kpis: testKpis,
    secret: { typed: given.secret ?? '' },
    key: null,
    places: { allowInternal: given.allow ?? ['127.0.0.1'], filesFolder: given.folder ?? null },
    limits: { rows: 1000, bytes: 2_000_000, milliseconds: 20_000, ...given.limits },
    signal: given.signal ?? new AbortController().signal,
  });
}

/** `ok` with the values, or the code and data of what went wrong. */
export async function outcome(fields: Partial<Source>, given: Given = {}): Promise<unknown> {
  const gathered = await gather(fields, given);
  if (!gathered.ok) return [gathered.code, gathered.data];
  return gathered.mapped.observations.map(({ kpi: id, day, value }) => `${id} ${day} ${value}`);
}
