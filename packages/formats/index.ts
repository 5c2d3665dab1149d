// In and out of files: whole businesses as YAML, and facts as tables and journals.

export { businessSchema, businessSchemaText } from './business/business-schema.ts';
export type { FactStreams } from './business/fact-file-texts.ts';
export { FORMAT_VERSION } from './business/format-version.ts';
export { type ReadBusiness, readBusiness } from './business/read-business.ts';
export { businessJson, businessYaml, writeBusiness } from './business/write-business.ts';
