// `evenkeel export`: a business with its facts as a folder that can be read, compared, and imported elsewhere.
import { writeBusiness } from '@evenkeel/formats';
import { findBusiness, owner } from '../database/find-business.ts';
import { placeOf } from '../database/place.ts';
import { withStore } from '../database/with-store.ts';
import { exitStatus } from '../exit-status.ts';
import { printProblems } from '../problems/print-problems.ts';
import type { Perform } from '../verb.ts';

export const exportBusiness: Perform = async ({ plain, values }, terminal) => {
  const [wanted = '', folder = ''] = plain;
  return await withStore(placeOf(values, terminal.env), terminal, async (store) => {
    const businessId = await findBusiness(store, wanted, terminal);
    if (typeof businessId === 'number') return businessId;
    const written = await store.inBusiness(businessId, owner, async (scope) => {
      const { business } = await scope.snapshot();
      const facts = {
        ledger: scope.facts('ledger'),
        time: scope.facts('time'),
        observations: scope.facts('observations'),
      };
      return await writeBusiness(business, facts, folder);
    });
    if (written === null) return exitStatus.failed;
    if (!written.ok) {
      await printProblems(written.problems, 'error', terminal);
      return exitStatus.badInput;
    }
    for (const file of written.value.files) terminal.print(terminal.say('cli.export.written', { file }));
    return exitStatus.fine;
  });
};
