// A change: one step by which a business becomes another; findings suggest them, people apply them, history keeps them.
import type { Business } from './business.ts';
import type { AnyRecord, NounName } from './nouns.ts';
import { nouns } from './nouns.ts';
import { brokenReferences, parseRecord, recordsOf } from './parse-business.ts';
import { failure, type Problem, type Result, success } from './result.ts';

/** `set` holds only the fields that change; for a new record all required ones. */
export type Change =
  | { readonly kind: 'create'; readonly noun: NounName; readonly id: string; readonly set: ChangedFields }
  | { readonly kind: 'update'; readonly noun: NounName; readonly id: string; readonly set: ChangedFields }
  | { readonly kind: 'remove'; readonly noun: NounName; readonly id: string };

export type ChangedFields = Readonly<Record<string, unknown>>;

/**
 * Applies changes in order to a copy; all or nothing.
 *
 * @returns the new business, or the problems, each path beginning with the index of its change.
 */
export function applyChanges(business: Business, changes: readonly Change[]): Result<Business> {
  let next = business;
  for (const [index, change] of changes.entries()) {
    const applied = applyOne(next, change);
    if (!applied.ok) return failure(applied.problems.map((one) => ({ ...one, path: [index, ...one.path] })));
    next = applied.value;
  }
  const broken = brokenReferences(next);
  return broken.length > 0 ? failure(broken) : success(next);
}

function applyOne(business: Business, change: Change): Result<Business> {
  const { noun, id } = change;
  const list = recordsOf(business, noun);
  const current = list.find((record) => record.id === id);
  if (change.kind === 'create' && current) return failure([refusal('key-used-twice', change)]);
  if (change.kind !== 'create' && !current) return failure([refusal('no-such-record', change)]);
  if (change.kind === 'remove')
    return success(
      withList(
        business,
        noun,
        list.filter((record) => record !== current),
      ),
    );
  const parsed = parseRecord(noun, { ...current, ...change.set, id });
  if (!parsed.ok) return parsed;
  const others = list.filter((record) => record !== current);
  return success(withList(business, noun, [...others, parsed.value]));
}

function withList(business: Business, noun: NounName, records: readonly AnyRecord[]): Business {
  return { ...business, [nouns[noun].plural]: records };
}

function refusal(code: string, { noun, id }: Change): Problem {
  return { code, path: ['id'], value: id, data: { noun, id } };
}
