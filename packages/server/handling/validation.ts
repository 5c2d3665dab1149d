// Checks what comes in against the contract; what is wrong becomes problems with places.
import { problemsOf } from '@evenkeel/core';
import type { FastifySchemaCompiler } from 'fastify';
import type * as z from 'zod/mini';
import { invalidInput } from '../errors/refusal.ts';

type Schema = z.ZodMiniType<unknown, unknown>;

/** For `app.setValidatorCompiler`. */
export const validate: FastifySchemaCompiler<Schema> = ({ schema, httpPart }) => {
  return (data: unknown) => {
    // A body that was left out is an empty one: each missing field is then named.
    const given = data ?? {};
    const parsed = schema.safeParse(given);
    if (parsed.success) return { value: parsed.data };
    const place = httpPart === 'body' ? [] : [httpPart === 'querystring' ? 'query' : (httpPart ?? '')];
    throw invalidInput(problemsOf(parsed.error.issues, given, place));
  };
};
