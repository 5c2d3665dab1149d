// In and out of files: whole businesses as YAML, and facts as tables and journals.
export { FORMAT_VERSION, type ReadBusiness, readBusiness } from './business/read-business.ts';
