// `evenkeel setup-link`: a new link by which the first account is created, when the one shown at the start is lost.
import { createSetupLink } from '@evenkeel/server';
import { addressOf, placeOf } from '../database/place.ts';
import { withStore } from '../database/with-store.ts';
import { exitStatus } from '../exit-status.ts';
import type { Perform } from '../verb.ts';

export const setupLink: Perform = async ({ values }, terminal) => {
  const place = placeOf(values, terminal.env);
  return await withStore(place, terminal, async (store) => {
    const link = await createSetupLink(store.accounts, addressOf(place, terminal.env));
    if (link === null) {
      terminal.error(terminal.say('cli.setup-link.done'));
      return exitStatus.badInput;
    }
    terminal.print(link);
    return exitStatus.fine;
  });
};
