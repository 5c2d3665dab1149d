// Finds the business that somebody named: by its id, its exact name, or the only one that begins so.
import type { OpenStore } from '@evenkeel/store';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import type { Terminal } from '../terminal/terminal.ts';

export const owner = { accountId: null, name: 'command line' } as const;

/** @returns its id, or the exit status after saying which businesses there are */
export async function findBusiness(
  store: OpenStore,
  wanted: string,
  { say, error }: Terminal,
): Promise<string | ExitStatus> {
  const all = await store.businesses();
  const same = (text: string): string => text.toLocaleLowerCase('en');
  const exact = all.filter(({ businessId, name }) => businessId === wanted || same(name) === same(wanted));
  const beginning = all.filter(({ name }) => same(name).startsWith(same(wanted)));
  const [found, second] = exact.length > 0 ? exact : beginning;
  if (found && !second) return found.businessId;
  if (all.length === 0) error(say('cli.business.none'));
  else {
    error(say(second ? 'cli.business.several' : 'cli.business.unknown', { wanted }));
    for (const { businessId, name } of second ? [...exact, ...beginning] : all)
      error(`  ${businessId}  ${name}`);
  }
  return exitStatus.badInput;
}
