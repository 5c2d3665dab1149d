// Takes out what no plan can hold – needs in a circle, needs that are stopped, needs that exclude each other – and says why.
import type { Context } from '../figures/context.ts';
import type { Initiative } from '../model/initiative.ts';
import { type Message, message } from '../model/message.ts';
import { monthOf } from '../model/period.ts';
import { needsInCircle } from '../solve/portfolio/needs-in-circle.ts';
import { type PlanningFrame, periodOf } from './candidates-of.ts';
import type { Blocked } from './choosing-options.ts';
import type { InitiativeCandidate } from './initiative-candidate.ts';

/** The others begin no earlier than what they need and is kept has ended. */
export function withoutImpossible(
  all: readonly InitiativeCandidate[],
  kept: readonly Initiative[],
  context: Context,
  frame: PlanningFrame,
): { readonly candidates: readonly InitiativeCandidate[]; readonly blocked: readonly Blocked[] } {
  const blocked: Blocked[] = [];
  let left = all;
  const block = (id: string, words: Message): void => {
    const one = left.find(({ initiative }) => initiative.id === id);
    if (!one) return;
    blocked.push({ initiative: one.initiative, words });
    left = left.filter((other) => other !== one);
  };
  const name = (id: string): string => context.nameOf('initiative', id);
  for (let circle = circleOf(left); circle; circle = circleOf(left)) {
    const words = message('choose.blocked.circle', { circle: circle.map(name).join(' → ') });
    for (const id of new Set(circle)) block(id, words);
  }
  const keptIds = new Set<string>(kept.map(({ id }) => id));
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    for (const one of left) {
      const words = whyNever(one, left, keptIds, context, frame);
      if (words) block(one.initiative.id, words);
    }
  }
  return { blocked, candidates: left.map((one) => notBefore(one, earliestAfter(one, kept, frame))) };
}

function circleOf(candidates: readonly InitiativeCandidate[]): readonly string[] | null {
  return needsInCircle(
    candidates.map(({ initiative: { id, dependsOn } }) => ({ id, after: dependsOn as readonly string[] })),
  );
}

function whyNever(
  { initiative, latest }: InitiativeCandidate,
  left: readonly InitiativeCandidate[],
  kept: ReadonlySet<string>,
  context: Context,
  frame: PlanningFrame,
): Message | null {
  const name = (id: string): string => context.nameOf('initiative', id);
  const inPlay = new Set<string>(left.map((one) => one.initiative.id));
  const excluded = [
    ...initiative.excludes,
    ...context.business.initiatives.filter((one) => one.excludes.includes(initiative.id)).map(({ id }) => id),
  ].find((id) => kept.has(id));
  if (excluded !== undefined) return message('choose.blocked.excluded', { other: name(excluded) });
  for (const id of initiative.dependsOn) {
    const needed = context.find('initiative', id);
    if (needed === null || needed.status === 'done' || inPlay.has(id)) continue;
    if (!kept.has(id)) return message('choose.blocked.needs', { other: name(id) });
    const free = endPeriod(needed, frame);
    if (free === null) return message('choose.blocked.needs-end', { other: name(id) });
    if (free + 1 > latest) return message('choose.blocked.needs-late', { other: name(id) });
  }
  const needs = allNeeds(initiative, context);
  for (const one of needs) {
    const other = context.find('initiative', one)?.excludes.find((id) => needs.has(id));
    if (other !== undefined)
      return message('choose.blocked.needs-excluded', { one: name(one), other: name(other) });
  }
  return null;
}

/** Whatever it needs that is still to be done, itself among it. */
function allNeeds({ id }: Initiative, context: Context, seen = new Set<string>()): ReadonlySet<string> {
  const initiative = context.find('initiative', id);
  if (seen.has(id) || initiative === null || initiative.status === 'done') return seen;
  seen.add(id);
  for (const other of initiative.dependsOn) {
    const needed = context.find('initiative', other);
    if (needed) allNeeds(needed, context, seen);
  }
  return seen;
}

function earliestAfter(
  { initiative }: InitiativeCandidate,
  kept: readonly Initiative[],
  frame: PlanningFrame,
): number {
  const ends = kept
    .filter(({ id }) => initiative.dependsOn.includes(id))
    .map((one) => (endPeriod(one, frame) ?? 0) + 1);
  return Math.max(1, ...ends);
}

/** The last period of something that is kept; 0 when it ends before planning begins. */
function endPeriod({ end }: Initiative, frame: PlanningFrame): number | null {
  return end === null ? null : Math.max(0, periodOf(monthOf(end), frame) ?? 0);
}

function notBefore(one: InitiativeCandidate, earliest: number): InitiativeCandidate {
  const late = earliest - one.earliest;
  if (late <= 0) return one;
  return { ...one, earliest, money: one.money.slice(late), progress: one.progress.slice(late) };
}
