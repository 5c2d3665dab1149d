// The library of proven measures, by function.
import { financeMeasures } from './finance-measures.ts';
import type { LibraryEntry } from './library-entry.ts';
import { logisticsMeasures } from './logistics-measures.ts';
import { marketingMeasures } from './marketing-measures.ts';
import { operationsMeasures } from './operations-measures.ts';
import { peopleMeasures } from './people-measures.ts';
import { productionMeasures } from './production-measures.ts';
import { projectsMeasures } from './projects-measures.ts';
import { purchasingMeasures } from './purchasing-measures.ts';
import { qualityMeasures } from './quality-measures.ts';
import { salesMeasures } from './sales-measures.ts';
import { serviceMeasures } from './service-measures.ts';
import { sustainabilityMeasures } from './sustainability-measures.ts';
import { technologyMeasures } from './technology-measures.ts';

export { findMeasures, type LibraryQuery } from './find-measures.ts';
export type { LibraryEntry, LibraryFunction, LibraryIndustry, LibraryUnit } from './library-entry.ts';
export { librarySources } from './library-sources.ts';

/** Every measure that can be adopted, in the order in which the functions of a business are usually told. */
export const library: readonly LibraryEntry[] = [
  ...financeMeasures,
  ...salesMeasures,
  ...marketingMeasures,
  ...serviceMeasures,
  ...operationsMeasures,
  ...productionMeasures,
  ...qualityMeasures,
  ...purchasingMeasures,
  ...logisticsMeasures,
  ...peopleMeasures,
  ...technologyMeasures,
  ...projectsMeasures,
  ...sustainabilityMeasures,
];
