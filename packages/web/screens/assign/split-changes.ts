// The changes by which a split gets its name and its parts.
import { type Business, type Change, type SplitPart, targetOf } from '@evenkeel/core';
import { newKey, wishOf } from '../record/new-key.ts';

/** A part as it is edited. */
export interface PartDraft {
  /** `activity/<id>` or `initiative/<id>`; empty where nothing is chosen yet. */
  readonly work: string;
  readonly points: number;
}

/** The parts of a split as they are kept. */
export function partsOf({ splitParts }: Business, split: string): readonly PartDraft[] {
  return splitParts
    .filter((part) => part.split === split)
    .map((part) => ({ work: targetOf({ ...part, split: null }) ?? '', points: part.weight }));
}

/** Whether drafts make a split: at least two works, none twice, and points above zero somewhere. */
export function isWhole(parts: readonly PartDraft[]): boolean {
  const works = parts.map(({ work }) => work);
  return (
    parts.length >= 2 &&
    works.every((work) => work !== '') &&
    new Set(works).size === works.length &&
    parts.every(({ points }) => Number.isFinite(points) && points >= 0) &&
    parts.some(({ points }) => points > 0)
  );
}

/** @param split null for a new one */
export function splitChanges(
  business: Business,
  split: string | null,
  name: string,
  parts: readonly PartDraft[],
): { readonly id: string; readonly changes: readonly Change[] } {
  const id = split ?? newKey(business, 'split', name);
  const head: readonly Change[] =
    split === null
      ? [{ kind: 'create', noun: 'split', id, set: { name } }]
      : business.splits.find((one) => one.id === split)?.name === name
        ? []
        : [{ kind: 'update', noun: 'split', id, set: { name } }];
  const known = new Map<string, SplitPart>(
    business.splitParts
      .filter((part) => part.split === split)
      .map((part) => [targetOf({ ...part, split: null }) ?? '', part]),
  );
  const taken: string[] = [];
  const written = parts.flatMap(({ work, points }): readonly Change[] => {
    const before = known.get(work);
    known.delete(work);
    if (before !== undefined) {
      if (before.weight === points) return [];
      return [{ kind: 'update', noun: 'split-part', id: before.id, set: { weight: points } }];
    }
    const slash = work.indexOf('/');
    const set = { split: id, [work.slice(0, slash)]: work.slice(slash + 1), weight: points };
    const key = newKey(business, 'split-part', wishOf('split-part', set), taken);
    taken.push(key);
    return [{ kind: 'create', noun: 'split-part', id: key, set }];
  });
  const removed = [...known.values()].map(
    (part): Change => ({ kind: 'remove', noun: 'split-part', id: part.id }),
  );
  return { id, changes: [...head, ...removed, ...written] };
}
