// About the server itself.
import { buildOpenApi } from '@evenkeel/contract';
import type { Context } from '../handling/context.ts';
import { type Handlers, RawAnswer } from '../handling/handler.ts';

export function systemHandlers({ version }: Context): Handlers<'readHealth' | 'readOpenApi'> {
  let description: string | null = null;
  return {
    async readHealth() {
      return { product: 'evenkeel', version };
    },
    async readOpenApi() {
      description ??= JSON.stringify(buildOpenApi(version));
      return new RawAnswer(description, {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-cache',
      });
    },
  };
}
