// An entry of the library: a proven measure, ready to be adopted. Its words are in the catalogue, under `library.<key>`.
import type { Kpi } from '../model/kpi.ts';
import type { Perspective } from '../model/perspective.ts';

export type LibraryFunction =
  | 'finance'
  | 'logistics'
  | 'marketing'
  | 'operations'
  | 'people'
  | 'production'
  | 'projects'
  | 'purchasing'
  | 'quality'
  | 'sales'
  | 'service'
  | 'sustainability'
  | 'technology';

export type LibraryIndustry =
  | 'agriculture'
  | 'construction'
  | 'e-commerce'
  | 'education'
  | 'health'
  | 'hospitality'
  | 'logistics'
  | 'manufacturing'
  | 'non-profit'
  | 'professional-services'
  | 'restaurant'
  | 'retail'
  | 'software';

/** `currency` becomes the currency of the business; the others are words and symbols of the catalogue. */
export type LibraryUnit =
  | 'cases'
  | 'cubic-metres'
  | 'currency'
  | 'customers'
  | 'days'
  | 'defects'
  | 'enquiries'
  | 'findings'
  | 'hours'
  | 'ideas'
  | 'kwh'
  | 'minutes'
  | 'months'
  | 'per-million-hours'
  | 'per-thousand'
  | 'percent'
  | 'pieces'
  | 'points'
  | 'ppm'
  | 'ratio'
  | 'receipts'
  | 'releases'
  | 'reports'
  | 'tonnes-co2e'
  | 'tonnes-per-hectare'
  | 'turns'
  | 'users'
  | 'visits';

export interface LibraryEntry {
  /** Permanent; kept in `kpi.library` of what is adopted. */
  readonly key: string;
  readonly function: LibraryFunction;
  /** Where it is usual; empty: everywhere. */
  readonly industries: readonly LibraryIndustry[];
  readonly unit: LibraryUnit;
  readonly isRatio: boolean;
  readonly better: Kpi['better'];
  readonly cadence: NonNullable<Kpi['cadence']>;
  readonly aggregate: Kpi['aggregate'];
  readonly timing: NonNullable<Kpi['timing']>;
  readonly perspective: Exclude<Perspective['kind'], 'other'>;
  /** What would get worse if people improved this number at any price. */
  readonly counter: string;
  /** Where the measure is described (attributed: not checked by us against the original). */
  readonly source: keyof typeof import('./library-sources.ts').librarySources;
}
