// Single lines of books and timesheets: seen with suggestions, assigned by hand or as suggested, and taken back.
import { FEWEST_KNOWN, recordOf } from '@evenkeel/core';
import type { BusinessScope, Decision, LineFilter, LineKind } from '@evenkeel/store';
import { Refusal } from '../errors/refusal.ts';
import type { Context } from '../handling/context.ts';
import type { Handlers } from '../handling/handler.ts';
import { assignAndRemember, undoAndForget } from '../lines/assign-and-remember.ts';
import { createSuggestionDesk, type Standing } from '../lines/suggestion-desk.ts';
import { presentLine } from '../presenters/line.ts';

type Names = 'listLines' | 'readSuggestions' | 'assignLines' | 'confirmSuggestions' | 'undoAssignment';
type Enter = <T>(work: (scope: BusinessScope) => Promise<T>) => Promise<T>;

/** Of assigned lines the newest are learnt from, and the newest open ones get a suggestion. */
const MOST_LINES = 50_000;
/** So long anybody waits for suggestions; what is not ready comes with the next question. */
const PATIENCE_MS = 1_500;

export function lineHandlers(
  { log }: Context,
  onClose: (close: () => Promise<void>) => void,
): Handlers<Names> {
  const desk = createSuggestionDesk(log);
  onClose(() => desk.close());
  const standing = async (businessId: string, kind: LineKind, enter: Enter): Promise<Standing> => {
    const version = await enter(({ entries }) => entries.version());
    const read = () => enter(({ entries }) => entries.linesToLearn(kind, MOST_LINES));
    return await desk.of({ businessId, kind, version }, read, PATIENCE_MS);
  };

  return {
    async listLines({ businessId, query, enter }) {
      const { limit, offset, ...filter } = query;
      const { state, set } = await standing(businessId, query.kind, enter);
      const page = await enter(({ entries }) =>
        entries.list(given(filter), set?.chances ?? null, { limit, offset }),
      );
      return {
        ...page,
        lines: page.lines.map((line) => presentLine(line, set)),
        state,
        basis: set?.basis ?? null,
      };
    },
    async readSuggestions({ businessId, query, enter }) {
      const { kind, wanted, ...filter } = query;
      const { state, set } = await standing(businessId, kind, enter);
      const { bands, open } = await enter(async ({ entries }) => ({
        open: await entries.list({ kind, show: 'open', atLeast: 0 }, null, { limit: 0, offset: 0 }),
        bands: set
          ? await entries.bands(given({ ...filter, kind, show: 'suggested', atLeast: 0 }), set.chances)
          : [],
      }));
      const { answers, right, calibrationError, threshold } = recordOf(set ?? { past: [] }, wanted);
      return {
        state,
        basis: set?.basis ?? null,
        learnt: set?.learnt ?? 0,
        needed: FEWEST_KNOWN,
        past: { answers, right, calibrationError, threshold: threshold && { ...threshold } },
        open: { lines: open.count, amountMinor: open.amountMinor, minutes: open.minutes },
        bands: bands.map((band) => ({ ...band })),
      };
    },
    async assignLines({ body, enter }) {
      const { kind, decisions, remember, asSuggested, why = null } = body;
      return await enter((scope) =>
        assignAndRemember(scope, { kind, decisions, remember, asSuggested, why }),
      );
    },
    async confirmSuggestions({ businessId, body, enter }) {
      const { kind, basis, atLeast, why = null, ...filter } = body;
      const set = desk.known(businessId, kind, basis);
      if (set === null) throw new Refusal('suggestions-outdated');
      return await enter(async (scope) => {
        const suggested = given({ ...filter, kind, show: 'suggested', atLeast });
        const ids = await scope.entries.ids(suggested, set.chances, MOST_LINES);
        const byTarget = new Map<string, number[]>();
        for (const id of ids) {
          const target = set.byId.get(id)?.candidates[0]?.target;
          if (target === undefined) continue;
          const own = byTarget.get(target);
          if (own === undefined) byTarget.set(target, [id]);
          else own.push(id);
        }
        const decisions = [...byTarget].map(([target, own]): Decision => ({ ids: own, target }));
        return await assignAndRemember(scope, { kind, decisions, remember: null, asSuggested: true, why });
      });
    },
    async undoAssignment({ body, enter }) {
      const { revision, changes, why = null } = body;
      return await enter((scope) => undoAndForget(scope, { revision, changes, why }));
    },
  };
}

/** Without the fields that were left out. */
function given(filter: { readonly [F in keyof LineFilter]: LineFilter[F] | undefined }): LineFilter {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined),
  ) as unknown as LineFilter;
}
