// What a route declares beyond its address: who may call it, what goes in, what comes out.
import type * as z from 'zod/mini';

/**
 * Who may call a route: anyone; anyone while there is no account yet; whoever is signed in;
 * members of the business in the address with at least this role.
 */
export type Access = 'public' | 'setup' | 'account' | 'viewer' | 'editor' | 'owner';

type Schema = z.ZodMiniType<unknown, unknown>;

/** A body that is a file, sent as `multipart/form-data` in the part `file`. */
export interface FileBody {
  readonly kind: 'file';
  readonly maximumBytes: number;
}

/** An answer that is a file to keep. */
export interface FileResponse {
  readonly kind: 'file';
  readonly mediaTypes: readonly string[];
}

export interface RouteDeclaration {
  readonly access: Access;
  /** One line for people who read the API's description. */
  readonly summary: string;
  readonly query?: Schema;
  readonly body?: Schema | FileBody;
  readonly response: Schema | FileResponse;
  /** Status of success; 200 if left out. */
  readonly status?: 200 | 201 | 202;
  /**
   * Calls that guess at secrets are allowed rarely; less rarely where many people come from one address at once, as in
   * a meeting in which everybody opens a link.
   */
  readonly guarded?: boolean | 'for-many';
}

/** Keeps the exact types of a declaration. */
export function route<const R extends RouteDeclaration>(declaration: R): R {
  return declaration;
}

export function isFile(part: Schema | FileBody | FileResponse | undefined): part is FileBody | FileResponse {
  return part !== undefined && 'kind' in part && part.kind === 'file';
}
