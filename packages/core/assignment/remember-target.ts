// The assignment rules by which what somebody said about some lines holds for all lines of the same name.
import type { AssignmentRule } from '../model/assignment-rule.ts';
import type { Change } from '../model/change.ts';
import { plainText } from '../text/plain-text.ts';
import { readTarget } from './assignment-target.ts';

export interface Remembering {
  readonly appliesTo: AssignmentRule['appliesTo'];
  readonly field: AssignmentRule['field'];
  /** The names in that field of the lines that were assigned; equal ones count once. */
  readonly names: readonly string[];
  readonly target: string;
}

/**
 * One rule per name: where a rule for exactly this name exists it is changed, otherwise a new one comes before all
 * others, because it says more than any of them. A line that belongs to `nothing` cannot be remembered: no change.
 */
export function rememberTarget(
  rules: readonly AssignmentRule[],
  { appliesTo, field, names, target }: Remembering,
): readonly Change[] {
  const assigned = readTarget(target);
  if (assigned === null || target === 'nothing') return [];
  const used = new Set(rules.map(({ id }) => id));
  const different = new Map(
    names.filter((name) => plainText(name) !== '').map((name) => [plainText(name), name]),
  );
  const fresh = [...different].filter(([plain]) => ruleFor(plain) === undefined);
  const first = Math.min(...rules.map(({ order }) => order), MOVED_BACK);
  const movedBack = fresh.length > first ? MOVED_BACK : 0;
  const changed = [...different].flatMap(([plain]): readonly Change[] => {
    const same = ruleFor(plain);
    return same === undefined
      ? []
      : [{ kind: 'update', noun: 'assignment-rule', id: same.id, set: { ...assigned } }];
  });
  const moved = (movedBack === 0 || fresh.length === 0 ? [] : rules).map(
    ({ id, order }): Change => ({
      kind: 'update',
      noun: 'assignment-rule',
      id,
      set: { order: order + movedBack },
    }),
  );
  const created = fresh.map(([plain, name], place): Change => {
    const id = freeKey(plain, used);
    used.add(id);
    const order = first + movedBack - fresh.length + place;
    const set = { order, appliesTo, field, match: 'equals', pattern: name.trim().slice(0, 200), ...assigned };
    return { kind: 'create', noun: 'assignment-rule', id, set };
  });
  return [...changed, ...moved, ...created];

  function ruleFor(plain: string): AssignmentRule | undefined {
    return rules.find(
      (rule) =>
        rule.appliesTo === appliesTo &&
        rule.field === field &&
        rule.match === 'equals' &&
        plainText(rule.pattern) === plain,
    );
  }
}

/** How far rules move back where none fits before them. */
const MOVED_BACK = 1_000;

/** A key of a record from a name, unlike all used ones. */
function freeKey(plain: string, used: ReadonlySet<string>): string {
  const slug =
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 40)
      .replace(/^-+|-+$/g, '') || 'rule';
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? slug : `${slug}-${count}`;
    if (!used.has(key)) return key;
  }
}
