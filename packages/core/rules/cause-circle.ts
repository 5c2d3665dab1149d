// Goals that drive each other in a circle: the map then says that each comes before the other.
import type { FindingDraft, SuggestedChange } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import { type Circle, circlesOf, STRATEGY_MAPS } from '../figures/map-checks.ts';
import type { MapArrow } from '../figures/map-graph.ts';
import type { Change } from '../model/change.ts';
import { about } from './about.ts';
import { noGoals } from './goals.ts';
import { withoutArrows } from './map.ts';
import { evidence, names } from './values.ts';

/** Of a larger tangle nobody can judge a list of arrows to remove. */
const LARGEST_TANGLE = 300;

export const causeCircle: Rule = {
  id: 'cause-circle',
  severity: 'warning',
  topic: 'map',
  basis: 'attributed',
  citation: STRATEGY_MAPS,
  check(context) {
    const missing = withoutArrows(context);
    if (missing) return missing;
    const findings = circlesOf(context.mapGraph)
      // A circle of support alone has a rule of its own.
      .filter(({ arrows }) => arrows.some(({ kind }) => kind === 'cause'))
      .map((circle) => draft(context, circle));
    return verdict(findings, [], context.mapGraph.goals.length, noGoals);
  },
};

function draft(context: Context, circle: Circle): FindingDraft {
  const closing = closingCauses(circle);
  const [first] = closing;
  const title = (id: string): string => context.nameOf('goal', id);
  return {
    about: circle.goals.map((goal) => about('goal', goal)),
    data: {
      ...named(circle),
      count: circle.goals.length,
      arrows: closing.length,
      from: title(first?.from ?? ''),
      to: title(first?.to ?? ''),
      way: first === undefined ? 'tangle' : isFeedback(first) ? 'feedback' : 'remove',
    },
    evidence: circle.arrows.map(({ noun, id, from, to, kind }) =>
      evidence(noun, id, title(from), `arrow-${kind}`, { goal: title(to) }),
    ),
    ...(closing.length > 0 && { suggestion: suggestionFor(closing) }),
    alternatives: [1],
  };
}

function named({ goals }: Circle) {
  const { names: list, more } = names(goals.map(({ title }) => title));
  return { goals: list, more };
}

/**
 * As few causes as it takes, those that run back against the order of the lanes first: each of the others is kept unless
 * it closes a circle with those kept before. Support stays. Cost grows with the square of the circle's arrows.
 */
function closingCauses({ arrows }: Circle): readonly MapArrow[] {
  if (arrows.length > LARGEST_TANGLE) return [];
  const next = new Map<string, string[]>();
  const keep = ({ from, to }: MapArrow): void => {
    const list = next.get(from);
    if (list) list.push(to);
    else next.set(from, [to]);
  };
  const leads = (start: string, end: string): boolean => {
    const found = new Set([start]);
    for (const goal of found) for (const other of next.get(goal) ?? []) found.add(other);
    return found.has(end);
  };
  for (const arrow of arrows) if (arrow.kind === 'support') keep(arrow);
  const causes = arrows.filter(({ kind }) => kind === 'cause');
  const closing: MapArrow[] = [];
  for (const arrow of causes.sort((a, b) => Number(isFeedback(a)) - Number(isFeedback(b)))) {
    if (leads(arrow.to, arrow.from)) closing.push(arrow);
    else keep(arrow);
  }
  return closing;
}

/** Runs back, or was declared to: then it may stay, as a feedback that takes time. */
function isFeedback(arrow: MapArrow): boolean {
  return arrow.way === 'back' || arrow.isFeedback;
}

function suggestionFor(closing: readonly MapArrow[]): SuggestedChange {
  const changes = closing.map(
    (arrow): Change =>
      isFeedback(arrow)
        ? { kind: 'update', noun: 'cause', id: arrow.id, set: { isFeedback: true } }
        : { kind: 'remove', noun: 'cause', id: arrow.id },
  );
  const undelayed = closing.filter((arrow) => isFeedback(arrow) && !((arrow.lagMonths ?? 0) > 0));
  return { changes, asks: undelayed.map(({ id }) => ({ noun: 'cause', id, field: 'lagMonths' })) };
}
