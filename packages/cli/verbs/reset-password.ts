// `evenkeel reset-password`: a one-time link by which somebody who has lost a password chooses a new one.
import { resetPassword as reset } from '@evenkeel/server';
import { addressOf, placeOf } from '../database/place.ts';
import { withStore } from '../database/with-store.ts';
import { exitStatus } from '../exit-status.ts';
import type { Perform } from '../verb.ts';

export const resetPassword: Perform = async ({ plain, values }, terminal) => {
  const [email = ''] = plain;
  const { say, print, error } = terminal;
  const place = placeOf(values, terminal.env);
  return await withStore(place, terminal, async (store) => {
    const made = await reset({ accounts: store.accounts, email, baseUrl: addressOf(place, terminal.env) });
    if (!made.ok) {
      error(say('cli.reset-password.unknown', { email }));
      return exitStatus.badInput;
    }
    print(say('cli.reset-password.link', { email }));
    print(`  ${made.value.link ?? ''}`);
    return exitStatus.fine;
  });
};
