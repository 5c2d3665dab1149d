// The typed client for browser and Node: methods named like the routes; carries addresses, but no schemas.
import type { NounName } from '@evenkeel/core';
import type * as z from 'zod/mini';
import {
  type Addresses,
  addresses,
  type ParameterOf,
  type RecordVerb,
  type RouteName,
  recordAddresses,
  splitAddress,
} from './addresses.ts';
import { ProblemError } from './problem-error.ts';
import type { FileBody, FileResponse } from './route.ts';
import type { RecordCalls } from './routes/records.ts';
import type { routes } from './routes.ts';

type Routes = typeof routes;

type QueryOf<R> = R extends { readonly query: infer Q extends z.ZodMiniType } ? z.input<Q> : unknown;
type BodyOf<R> = R extends { readonly body: FileBody }
  ? { readonly file: File }
  : R extends { readonly body: infer B extends z.ZodMiniType }
    ? { readonly body: z.input<B> }
    : unknown;

/** What a call takes: the parameters of its address and query by name, and its `body` or `file`. */
export type InputOf<Name extends RouteName> = {
  readonly [P in ParameterOf<Addresses[Name]>]: string;
} & QueryOf<Routes[Name]> &
  BodyOf<Routes[Name]>;

/** What a call gives; a `Blob` where the answer is a file. */
export type OutputOf<Name extends RouteName> = Routes[Name]['response'] extends FileResponse
  ? Blob
  : Routes[Name]['response'] extends z.ZodMiniType
    ? z.output<Routes[Name]['response']>
    : never;

export interface CallOptions {
  readonly signal?: AbortSignal;
}

type Call<Input, Output> =
  Record<never, never> extends Input
    ? (input?: Input, options?: CallOptions) => Promise<Output>
    : (input: Input, options?: CallOptions) => Promise<Output>;

export type RecordClient<N extends NounName> = {
  readonly [V in RecordVerb]: Call<RecordCalls<N>[V]['input'], RecordCalls<N>[V]['output']>;
};

export type Client = { readonly [Name in RouteName]: Call<InputOf<Name>, OutputOf<Name>> } & {
  /** The routes of one noun's records. */
  readonly records: <N extends NounName>(noun: N) => RecordClient<N>;
};

/**
 * A client for the server at `baseUrl` (`''` in the browser: the page's own).
 *
 * Every call returns the parsed answer, or rejects with a `ProblemError`: also when the server cannot be
 * reached (code `unreachable`). An aborted call rejects with the signal's reason.
 *
 * @example
 * const client = createClient('', fetch);
 * const { assessment } = await client.readAssessment({ businessId });
 * await client.records('goal').update({ businessId, id: 'most-loved', body: { set: { due: '2027-06-30' } } });
 */
export function createClient(baseUrl: string, fetch: typeof globalThis.fetch): Client {
  const bind = (address: string) => (input?: Input, options?: CallOptions) =>
    call(baseUrl, fetch, address, input ?? {}, options ?? {});
  const named = Object.entries(addresses).map(([name, address]) => [name, bind(address)] as const);
  const records = (noun: NounName) =>
    Object.fromEntries(
      Object.entries(recordAddresses).map(([verb, address]) => [verb, bind(address.replace(':noun', noun))]),
    );
  return { ...Object.fromEntries(named), records } as unknown as Client;
}

/** The address of a file that a person can download by following a link. */
export function linkTo<Name extends 'exportBusiness' | 'readRejectedRows'>(
  name: Name,
  input: InputOf<Name>,
): string {
  return fillAddress(addresses[name], input as Input).path;
}

type Input = Readonly<Record<string, unknown>>;

async function call(
  baseUrl: string,
  fetch: typeof globalThis.fetch,
  address: string,
  input: Input,
  { signal }: CallOptions,
): Promise<unknown> {
  const { method, path } = fillAddress(address, input);
  const init: RequestInit = { method, credentials: 'same-origin', signal: signal ?? null };
  if (input.file instanceof Blob) {
    const form = new FormData();
    form.append('file', input.file);
    init.body = form;
  } else if (method !== 'GET' && input.body !== undefined) {
    init.body = JSON.stringify(input.body);
    init.headers = { 'content-type': 'application/json' };
  }
  const response = await fetch(baseUrl + path, init).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw ProblemError.unreachable(error);
  });
  if (!response.ok) throw await ProblemError.from(response);
  const type = response.headers.get('content-type') ?? '';
  const attached = response.headers.get('content-disposition')?.startsWith('attachment') ?? false;
  return type.startsWith('application/json') && !attached ? response.json() : response.blob();
}

/** Puts the parameters into the path, and what is left but the body into the query. */
function fillAddress(address: string, input: Input): { readonly method: string; readonly path: string } {
  const { method, path } = splitAddress(address);
  const used = new Set(['body', 'file']);
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    used.add(name);
    return encodeURIComponent(String(input[name]));
  });
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input)) {
    if (!used.has(name) && value !== undefined && value !== null) query.set(name, String(value));
  }
  const search = query.toString();
  return { method, path: search ? `${filled}?${search}` : filled };
}
