// Routes to list, read, create, update and remove the records of every noun, made from the nouns' declarations.
import { type NounName, nounNames, nouns, type RecordOfNoun } from '@evenkeel/core';
import * as z from 'zod/mini';
import type { RecordVerb } from '../addresses.ts';
import type { RouteDeclaration } from '../route.ts';
import { applied, versions } from '../schemas/change.ts';
import {
  type ChangedRecord,
  changedRecordSchema,
  type NewRecord,
  recordSchema,
  why,
  writeRegardless,
} from '../schemas/record.ts';

/** What the record routes of a noun take and give, for the compiler. */
export interface RecordCalls<N extends NounName> {
  list: {
    input: { readonly businessId: string };
    output: {
      readonly records: readonly RecordOfNoun<N>[];
      readonly versions: Readonly<Record<string, number>>;
      readonly revision: number;
    };
  };
  read: {
    input: { readonly businessId: string; readonly id: string };
    output: { readonly record: RecordOfNoun<N>; readonly version: number; readonly revision: number };
  };
  create: {
    input: {
      readonly businessId: string;
      readonly body: { readonly record: NewRecord<N>; readonly why?: string | null };
    };
    output: z.infer<typeof applied>;
  };
  update: {
    input: {
      readonly businessId: string;
      readonly id: string;
      readonly body: {
        readonly set: ChangedRecord<N>;
        readonly expectedVersion?: number | null;
        readonly why?: string | null;
      };
    };
    output: z.infer<typeof applied>;
  };
  remove: {
    input: {
      readonly businessId: string;
      readonly id: string;
      readonly expectedVersion?: number;
      readonly why?: string;
    };
    output: z.infer<typeof applied>;
  };
}

/** The declarations of the five record routes of one noun. */
function recordRoutes(noun: NounName): Readonly<Record<RecordVerb, RouteDeclaration>> {
  const record = recordSchema(noun) as z.ZodMiniType<unknown, unknown>;
  const name = noun.replaceAll('-', ' ');
  const plural = nouns[noun].plural.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return {
    list: {
      access: 'viewer',
      summary: `All ${plural}`,
      response: z.strictObject({ records: z.array(record), versions, revision: z.number() }),
    },
    read: {
      access: 'viewer',
      summary: `One ${name}`,
      response: z.strictObject({ record, version: z.number(), revision: z.number() }),
    },
    create: {
      access: 'editor',
      summary: `Create a record: ${name}`,
      body: z.strictObject({ record, why }),
      response: applied,
      status: 201,
    },
    update: {
      access: 'editor',
      summary: `Change fields of a record: ${name}`,
      body: z.strictObject({ set: changedRecordSchema(noun), ...writeRegardless }),
      response: applied,
    },
    remove: {
      access: 'editor',
      summary: `Remove a record: ${name}`,
      query: z.strictObject({
        expectedVersion: z.optional(z.coerce.number().check(z.int(), z.gte(0))),
        why,
      }),
      response: applied,
    },
  };
}

/** The record routes of all nouns. */
export const recordRoutesByNoun: Readonly<Record<NounName, Readonly<Record<RecordVerb, RouteDeclaration>>>> =
  Object.fromEntries(nounNames.map((noun) => [noun, recordRoutes(noun)])) as never;
