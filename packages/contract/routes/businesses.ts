// Routes about the businesses of an account.
import * as z from 'zod/mini';
import { route } from '../route.ts';
import { membership } from '../schemas/account.ts';
import { sample } from '../schemas/business.ts';
import { profile } from '../schemas/record.ts';

const created = z.strictObject({ businessId: z.string() });

export const businessRoutes = {
  listBusinesses: route({
    access: 'account',
    summary: 'The businesses the account belongs to',
    response: z.strictObject({ businesses: z.array(membership) }),
  }),
  createBusiness: route({
    access: 'account',
    summary: 'Create an empty business; its creator becomes owner',
    body: z.strictObject({ profile }),
    response: created,
    status: 201,
  }),
  listSamples: route({
    access: 'account',
    summary: 'The sample businesses one can look at',
    response: z.strictObject({ samples: z.array(sample) }),
  }),
  createBusinessFromSample: route({
    access: 'account',
    summary: 'Create a business that is a copy of a sample, with its facts',
    body: z.strictObject({ sampleId: z.string().check(z.maxLength(100)) }),
    response: created,
    status: 201,
  }),
  createBusinessFromFile: route({
    access: 'account',
    summary: 'Create a business from its YAML or JSON file',
    body: { kind: 'file', maximumBytes: 10 * 1024 * 1024 },
    response: created,
    status: 201,
  }),
  removeBusiness: route({
    access: 'owner',
    summary: 'Delete a business with everything in it, for good',
    query: z.strictObject({
      /** Its name, typed by the person who deletes it. */
      confirm: z.string().check(z.maxLength(200)),
    }),
    response: z.strictObject({ done: z.literal(true) }),
  }),
  exportBusiness: route({
    access: 'viewer',
    summary: 'The business as one file that can be read again (records, not facts)',
    query: z.strictObject({ format: z._default(z.enum(['yaml', 'json']), 'yaml') }),
    response: { kind: 'file', mediaTypes: ['application/yaml', 'application/json'] },
  }),
};
