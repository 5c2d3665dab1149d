// Routes about the server itself.
import * as z from 'zod/mini';
import { route } from '../route.ts';

export const systemRoutes = {
  readHealth: route({
    access: 'public',
    summary: 'Whether the server is up',
    response: z.strictObject({ product: z.literal('evenkeel'), version: z.string() }),
  }),
  readOpenApi: route({
    access: 'public',
    summary: 'This description of the API',
    response: z.record(z.string(), z.unknown()),
  }),
};
