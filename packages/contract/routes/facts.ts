// Routes about facts: importing files, taking imports back, and assigning entries to work.
import * as z from 'zod/mini';
import { route } from '../route.ts';
import { importKind, mapping, opening, pastImport, unassignedGroup, upload } from '../schemas/import.ts';

export const factRoutes = {
  uploadFacts: route({
    access: 'editor',
    summary: 'Upload a file of facts; nothing is stored yet, the answer shows what was recognised in it',
    body: { kind: 'file', maximumBytes: 200 * 1024 * 1024 },
    response: upload,
    status: 201,
  }),
  readUpload: route({
    access: 'editor',
    summary: 'How far an import is; poll it while its state is `importing`',
    response: upload,
  }),
  previewUpload: route({
    access: 'editor',
    summary: 'What the uploaded file says under another mapping, or read as another kind; nothing is stored',
    body: z.strictObject({
      mapping: z.optional(mapping),
      /** What somebody says the file is: its columns are looked for anew, and `mapping` is not used. */
      kind: z.optional(importKind),
      /** Opens the file anew and keeps to it; its columns are looked for anew, and `mapping` is not used. */
      opening: z.optional(opening),
    }),
    response: upload,
  }),
  importUpload: route({
    access: 'editor',
    summary: 'Store the facts of the file, all or nothing; with `acceptGoodRows` the rows that can be read',
    body: z.strictObject({ mapping: z.optional(mapping), acceptGoodRows: z._default(z.boolean(), false) }),
    response: upload,
    status: 202,
  }),
  cancelUpload: route({
    access: 'editor',
    summary: 'Stop a running import; nothing of it is stored',
    response: upload,
  }),
  readRejectedRows: route({
    access: 'editor',
    summary: 'The rows that cannot be read, as they stand in the file, each with its line and the reason',
    response: { kind: 'file', mediaTypes: ['text/csv'] },
  }),
  removeUpload: route({
    access: 'editor',
    summary: 'Forget an uploaded file',
    response: z.strictObject({ done: z.literal(true) }),
  }),
  listImports: route({
    access: 'viewer',
    summary: 'Past imports, newest first',
    response: z.strictObject({ imports: z.array(pastImport) }),
  }),
  removeImport: route({
    access: 'editor',
    summary: 'Take one import back as a whole',
    response: z.strictObject({ removed: z.number() }),
  }),
  listUnassigned: route({
    access: 'viewer',
    summary: 'Money or time tied to no work, gathered by payee, account or project, largest first',
    query: z.strictObject({
      kind: z._default(z.enum(['ledger', 'time']), 'ledger'),
      limit: z._default(z.coerce.number<number>().check(z.int(), z.gte(1), z.lte(500)), 100),
    }),
    response: z.strictObject({ groups: z.array(unassignedGroup) }),
  }),
  reassign: route({
    access: 'editor',
    summary: 'Apply the assignment rules to all entries that were not assigned by hand',
    response: z.strictObject({ changed: z.number() }),
  }),
};
