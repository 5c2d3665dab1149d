// In and out of files: whole businesses as YAML, and facts as tables and journals.
export { businessSchema, businessSchemaText } from './business/business-schema.ts';
export type { FactStreams } from './business/fact-file-texts.ts';
export { FORMAT_VERSION } from './business/format-version.ts';
export { type ReadBusiness, readBusiness } from './business/read-business.ts';
export { businessJson, businessYaml, writeBusiness } from './business/write-business.ts';
export { completeMapping, type Detected, detectImport } from './import/detect-import.ts';
export { type KnownNames, knownNames } from './import/known-names.ts';
export {
  type ColumnRole,
  columnRoles,
  fingerprintOf,
  type ImportKind,
  importKinds,
  type Mapping,
  mappingSchema,
  missingRoles,
  parseMapping,
} from './import/mapping.ts';
export { gatherObservations, type NewKpi } from './import/observation-rows.ts';
export { type OpenOptions, openTable } from './import/open-table.ts';
export {
  type ImportPreview,
  type NatureTotal,
  previewImport,
  type Suggestion,
  type Unassigned,
} from './import/preview-import.ts';
export type { Question } from './import/question.ts';
export { entriesOf, type ReadFacts, type ReadOptions, readFacts, type Told } from './import/read-facts.ts';
export { problemOf, rejectedRowsCsv } from './import/rejected-rows-csv.ts';
export { rememberedMapping } from './import/remembered-mapping.ts';
export type { Rejected } from './import/row-reader.ts';
export type { TillCounts } from './import/till-rows.ts';
export { csvLine, csvLineForPeople } from './table/csv-text.ts';
export type { Encoding } from './table/encoding.ts';
export type { FileSource } from './table/file-source.ts';
export type { Statement } from './table/statement.ts';
export type { FileLayout, Note, Row, Table } from './table/table.ts';
export {
  type WorkbookCell,
  type WorkbookColumn,
  type WorkbookSheet,
  writeWorkbook,
} from './table/write-workbook.ts';
