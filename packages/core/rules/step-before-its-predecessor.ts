// A step that is to begin before another, which must have ended first, has.
import type { FindingDraft, SuggestedChange } from '../assess/finding.ts';
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import { stronglyConnected } from '../figures/strongly-connected.ts';
import { addDays, daysBetween } from '../model/period.ts';
import type { Step } from '../model/step.ts';
import { about } from './about.ts';
import { beginOf, noSteps, openSteps } from './open-steps.ts';
import { setting } from './suggestions.ts';
import { day, evidence, need, untold } from './values.ts';

export const stepBeforeItsPredecessor: Rule = {
  id: 'step-before-its-predecessor',
  severity: 'warning',
  topic: 'work',
  basis: 'convention',
  citation: null,
  check(context) {
    const steps = openSteps(context);
    const { componentOf } = stronglyConnected(
      context.business.steps.map(({ id }) => id),
      (id) => context.find('step', id)?.dependsOn ?? [],
    );
    const findings: FindingDraft[] = [];
    const unknown: Untold[] = [];
    for (const one of steps) {
      const first = one.dependsOn
        .flatMap((id) => context.find('step', id) ?? [])
        .filter(({ doneOn }) => doneOn === null);
      const begin = beginOf(one);
      const late = first.filter((other) => begin !== null && isAfter(other.end, begin, one));
      if (late.length > 0) {
        const circular = late.some(({ id }) => componentOf.get(id) === componentOf.get(one.id));
        findings.push(draft(one, begin ?? '', late, circular));
      }
      const undated = first.find(({ end }) => end === null);
      if (undated || (first.length > 0 && begin === null)) {
        const data = { step: one.name, other: (undated ?? one).name };
        unknown.push(untold('step-order', [need('step-days', 2, data)], data));
      }
    }
    return verdict(findings, unknown, steps.length, noSteps);
  },
};

/** Work begins the day after at the earliest; a milestone may lie on the day itself. */
function isAfter(end: string | null, begin: string, { kind }: Step): boolean {
  return end !== null && (kind === 'milestone' ? end > begin : end >= begin);
}

function draft(one: Step, begin: string, late: readonly Step[], circular: boolean): FindingDraft {
  const last = late.reduce((latest, other) => ((other.end ?? '') > (latest.end ?? '') ? other : latest));
  const newBegin = one.kind === 'milestone' ? (last.end ?? '') : addDays(last.end ?? '', 1);
  return {
    about: [about('step', one), about('step', last)],
    data: {
      step: one.name,
      begin: day(begin),
      other: last.name,
      end: day(last.end ?? ''),
      newBegin: day(newBegin),
      circular: circular ? 'yes' : 'no',
    },
    evidence: late.map((other) =>
      evidence('step', other.id, other.name, 'ends-on', { day: day(other.end ?? '') }),
    ),
    suggestion: circular ? withoutThem(one, late) : moved(one, begin, newBegin),
    alternatives: [1],
  };
}

/** The end moves along, so that the step keeps its length. */
function moved({ id, start, end }: Step, begin: string, newBegin: string): SuggestedChange {
  const shift = daysBetween(begin, newBegin);
  return setting('step', id, {
    ...(start !== null && { start: addDays(start, shift) }),
    ...(end !== null && { end: addDays(end, shift) }),
  });
}

function withoutThem({ id, dependsOn }: Step, late: readonly Step[]): SuggestedChange {
  const gone = new Set<string>(late.map((other) => other.id));
  return setting('step', id, { dependsOn: dependsOn.filter((other) => !gone.has(other)) });
}
