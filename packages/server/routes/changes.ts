// Changes: sets of them, the profile, and the history.
import type { Context } from '../handling/context.ts';
import type { Handlers } from '../handling/handler.ts';
import { applyAndAssign } from '../imports/apply-and-assign.ts';
import { presentApplied, presentLoggedChange } from '../presenters/change.ts';

export function changeHandlers(
  _: Context,
): Handlers<'applyChanges' | 'readProfile' | 'changeProfile' | 'listHistory'> {
  return {
    async applyChanges({ body, enter }) {
      return enter((scope) => applyAndAssign(scope, body.changes, body.why ?? null));
    },
    async readProfile({ enter }) {
      return enter(async (scope) => {
        const { business, versions, revision } = await scope.snapshot();
        return { profile: business.profile, version: versions.profile ?? null, revision };
      });
    },
    async changeProfile({ body, enter }) {
      const { set, expectedVersion = null, why = null } = body;
      return enter(async (scope) => presentApplied(await scope.updateProfile(set, expectedVersion, why)));
    },
    async listHistory({ query, enter }) {
      const { limit, before, noun, id } = query;
      const options = {
        limit,
        ...(before === undefined ? {} : { before }),
        ...(noun === undefined ? {} : { noun }),
        ...(id === undefined ? {} : { id }),
      };
      const changes = await enter((scope) => scope.history(options));
      return { changes: changes.map(presentLoggedChange) };
    },
  };
}
