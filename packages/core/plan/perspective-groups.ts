// At least so many initiatives for a perspective of the scorecard: what is kept counts, what is open must do the rest.
import type { Business } from '../model/business.ts';
import type { Initiative } from '../model/initiative.ts';
import { type Message, message } from '../model/message.ts';
import type { PortfolioGroup } from '../solve/portfolio/portfolio-problem.ts';
import type { InitiativeCandidate } from './initiative-candidate.ts';

/** More than there are cannot be asked for: the rest is told. */
export function perspectiveGroups(
  business: Business,
  candidates: readonly InitiativeCandidate[],
  kept: readonly Initiative[],
): { readonly groups: readonly PortfolioGroup[]; readonly notes: readonly Message[] } {
  const groups: PortfolioGroup[] = [];
  const notes: Message[] = [];
  for (const { id, name, leastInitiatives } of business.perspectives) {
    const least = (leastInitiatives ?? 0) - kept.filter((one) => servesLane(business, one, id)).length;
    if (least <= 0) continue;
    const projects = candidates
      .filter(({ initiative }) => servesLane(business, initiative, id))
      .map(({ initiative }) => initiative.id as string);
    if (projects.length < least)
      notes.push(message('choose.note.too-few', { perspective: name, least, found: projects.length }));
    if (projects.length > 0) groups.push({ id, projects, least: Math.min(least, projects.length) });
  }
  return { groups, notes };
}

function servesLane(business: Business, { id }: Initiative, perspective: string): boolean {
  const goals = new Set<string>([
    ...business.contributions.filter((one) => one.initiative === id).map(({ goal }) => goal),
    ...business.benefits.flatMap((one) => (one.initiative === id && one.goal !== null ? [one.goal] : [])),
  ]);
  return business.goals.some((goal) => goals.has(goal.id) && goal.perspective === perspective);
}
