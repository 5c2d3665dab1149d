// Routes about sources of measures: trying, running, their secrets and runs; and keys with which programs bring values.
import { factNouns } from '@evenkeel/core';
import * as z from 'zod/mini';
import { route } from '../route.ts';
import { recordSchema } from '../schemas/record.ts';
import { apiKey, secret, sourcePreview, sourceRun, sourceState } from '../schemas/source.ts';

const { kpi, day, value } = factNouns['kpi-observation'].fields;
const done = z.strictObject({ done: z.literal(true) });

export const sourceRoutes = {
  listSources: route({
    access: 'viewer',
    summary:
      'How each source stands: its last run, its next one, whether it has a secret – never the secret itself',
    response: z.strictObject({
      sources: z.array(sourceState),
      /** False where no key protects secrets: none can be kept. */
      canKeepSecrets: z.boolean(),
      /** Whether files of SQLite databases may be read at all. */
      canReadFiles: z.boolean(),
      /** The zone by whose clock sources are read. */
      timeZone: z.string(),
    }),
  }),
  listSourceRuns: route({
    access: 'viewer',
    summary: 'The runs of a source, newest first',
    response: z.strictObject({ runs: z.array(sourceRun) }),
  }),
  previewSource: route({
    access: 'editor',
    guarded: 'for-many',
    summary: 'Read a source as it is written here and show what would be kept; nothing is kept',
    body: z.strictObject({
      record: recordSchema('source'),
      /** What was just typed; the secret that is kept, if it fits, when left out. */
      secret: z.nullish(secret),
    }),
    response: sourcePreview,
  }),
  runSource: route({
    access: 'editor',
    guarded: 'for-many',
    summary: 'Read a source now; the run goes on by itself: look for it in the list of sources',
    body: z.strictObject({
      /** Keep values that look as if their unit had changed. */
      keepsJumps: z._default(z.boolean(), false),
    }),
    response: z.strictObject({ run: sourceRun }),
    status: 202,
  }),
  cancelSourceRun: route({
    access: 'editor',
    summary: 'Stop the run of a source; nothing of it is kept',
    response: z.strictObject({ cancelled: z.boolean() }),
  }),
  keepSourceSecret: route({
    access: 'editor',
    guarded: 'for-many',
    summary:
      'Keep a password or token for a source, encrypted and bound to its address; it cannot be read again',
    body: z.strictObject({ secret }),
    response: done,
  }),
  removeSourceSecret: route({
    access: 'editor',
    summary: 'Forget the secret of a source',
    response: done,
  }),
  listApiKeys: route({
    access: 'owner',
    summary: 'The keys with which programs bring values of measures',
    response: z.strictObject({ apiKeys: z.array(apiKey) }),
  }),
  createApiKey: route({
    access: 'owner',
    guarded: true,
    summary: 'Create a key with which a program brings values of measures; it is shown this once only',
    body: z.strictObject({ name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)) }),
    response: z.strictObject({ apiKey, key: z.string() }),
    status: 201,
  }),
  revokeApiKey: route({
    access: 'owner',
    summary: 'Revoke a key; programs that have it are refused from now on',
    response: done,
  }),
  bringObservations: route({
    access: 'public',
    guarded: 'for-many',
    summary:
      'Bring values of measures with a key (`Authorization: Bearer …`), all or nothing; the same again changes nothing',
    body: z.strictObject({
      observations: z
        .array(z.strictObject({ kpi: kpi.schema, day: day.schema, value: value.schema }))
        .check(z.minLength(1), z.maxLength(500)),
    }),
    response: z.strictObject({ added: z.int(), corrected: z.int(), known: z.int() }),
  }),
};
