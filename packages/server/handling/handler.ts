// What a handler is: a function from a checked call to an answer, typed by the contract.
import type { Readable } from 'node:stream';
import type {
  Account,
  Addresses,
  FileBody,
  FileResponse,
  ParameterOf,
  RouteName,
  routes,
} from '@evenkeel/contract';
import type { BusinessScope } from '@evenkeel/store';
import type { FastifyRequest } from 'fastify';
import type * as z from 'zod/mini';

type Routes = typeof routes;
type Output<S> = S extends z.ZodMiniType ? z.output<S> : never;

/** What is known about every call. */
export interface AnyCall {
  readonly params: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly body: unknown;
  /** Who calls; null for a stranger. */
  readonly visitor: Account | null;
  /** Headers and address, for what the contract cannot know. */
  readonly request: FastifyRequest;
  /** The uploaded file of a route whose body is one. @throws Refusal `file-missing` */
  readonly file: () => Promise<UploadedFile>;
  /** Sets cookies with the answer. */
  readonly setCookies: (cookies: readonly string[]) => void;
}

export interface UploadedFile {
  readonly fileName: string;
  /** Ends with a refusal `body-too-large` when there is more than the route allows. */
  readonly content: Readable;
}

/** The caller is signed in. */
interface AccountCall extends AnyCall {
  readonly account: Account;
}

/** The caller is a member of the business in the address, with a role that is high enough. */
export interface BusinessCall extends AccountCall {
  readonly businessId: string;
  /** One transaction in the business. @throws Refusal `not-found`, `role-too-low` when membership has changed */
  readonly enter: <T>(work: (scope: BusinessScope) => Promise<T>) => Promise<T>;
}

/** An answer that is no plain JSON value. */
export class RawAnswer {
  readonly body: string | Buffer | Readable | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number | null;

  constructor(
    body: RawAnswer['body'],
    headers: Readonly<Record<string, string>>,
    status: number | null = null,
  ) {
    this.body = body;
    this.headers = headers;
    this.status = status;
  }
}

/** A file to keep, under a name. */
export function attachment(body: string | Buffer | Readable, mediaType: string, fileName: string): RawAnswer {
  const plain = fileName.replace(/[^\w.-]+/g, '-');
  return new RawAnswer(body, {
    'content-type': mediaType.startsWith('application/vnd.') ? mediaType : `${mediaType}; charset=utf-8`,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  });
}

type CallOf<Access> = Access extends 'public' | 'setup'
  ? AnyCall
  : Access extends 'account'
    ? AccountCall
    : BusinessCall;

/** The call of a route: checked parameters, query and body. */
type Call<Name extends RouteName> = Omit<CallOf<Routes[Name]['access']>, 'params' | 'query' | 'body'> & {
  readonly params: Readonly<Record<ParameterOf<Addresses[Name]>, string>>;
  readonly query: Routes[Name] extends { readonly query: infer Q } ? Output<Q> : undefined;
  readonly body: Routes[Name] extends { readonly body: infer B }
    ? B extends FileBody
      ? undefined
      : Output<B>
    : undefined;
};

/** What a route answers, or a raw answer. */
type Answer<Name extends RouteName> = Routes[Name]['response'] extends FileResponse
  ? RawAnswer
  : Output<Routes[Name]['response']> | RawAnswer;

type Handler<Name extends RouteName> = (call: Call<Name>) => Promise<Answer<Name>>;
export type Handlers<Names extends RouteName = RouteName> = { readonly [N in Names]: Handler<N> };

/** A handler as the registration sees it. */
export type AnyHandler = (call: BusinessCall) => Promise<unknown>;
