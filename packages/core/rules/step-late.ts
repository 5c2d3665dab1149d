// A step whose last day is over and which is not done; with what has to wait for it.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import { type PlanPath, planPath } from '../figures/plan-path.ts';
import { daysBetween } from '../model/period.ts';
import type { Step } from '../model/step.ts';
import { about } from './about.ts';
import { noSteps, openSteps } from './open-steps.ts';
import { asking } from './suggestions.ts';
import { day, evidence, names, need, untold } from './values.ts';

export const stepLate: Rule = {
  id: 'step-late',
  severity: 'warning',
  topic: 'work',
  basis: 'convention',
  citation: null,
  check(context) {
    const steps = openSteps(context);
    const late = steps.filter(({ end }) => end !== null && end < context.today);
    const path = late.length > 0 ? planPath(context.business, context.today) : null;
    const findings = late.map((step) => draft(context, step, path));
    const undated = steps
      .filter(({ end }) => end === null)
      .map(
        (step): Untold =>
          untold('step-undated', [need('step-end', 1, { step: step.name })], { step: step.name }),
      );
    return verdict(findings, undated, steps.length, noSteps);
  },
};

function draft(context: Context, step: Step, path: PlanPath | null): FindingDraft {
  const delayed = path?.status === 'ok' ? delayedBy(context, step, path.times) : [];
  const end = step.end ?? context.today;
  return {
    about: [about('step', step)],
    data: {
      step: step.name,
      initiative: context.nameOf('initiative', step.initiative),
      end: day(end),
      days: daysBetween(end, context.today),
      delayed: delayed.length,
      ...names(delayed.map(({ name }) => name)),
    },
    evidence: delayed.map(({ noun, id, name, until }) =>
      evidence(noun, id, name, 'comes-on', { day: day(until) }),
    ),
    suggestion: asking('step', step.id, 'end'),
    alternatives: [1, 2],
  };
}

interface Delayed {
  readonly noun: 'step' | 'initiative';
  readonly id: string;
  readonly name: string;
  readonly until: string;
}

type Times = Extract<PlanPath, { readonly status: 'ok' }>['times'];

/** What waits for the step, directly or not, and comes later than planned: steps, its initiative, and those after it. */
function delayedBy(context: Context, step: Step, times: Times): readonly Delayed[] {
  const { steps, initiatives } = context.business;
  const seen = new Set<string>([`step/${step.id}`]);
  const queue = [step.id as string];
  for (const id of queue) {
    for (const one of steps) {
      if (!one.dependsOn.includes(id) || seen.has(`step/${one.id}`)) continue;
      seen.add(`step/${one.id}`);
      queue.push(one.id);
    }
  }
  // An initiative is held up where one of those steps comes after its planned end; then what depends on it is, too.
  const whole = queue
    .flatMap((id) => context.find('step', id) ?? [])
    .filter(({ id, initiative }) => {
      const end = context.find('initiative', initiative)?.end ?? null;
      return end !== null && (times.get(`step/${id}`)?.expectedEnd ?? '') > end;
    })
    .map(({ initiative }) => initiative as string);
  const held = [...new Set(whole)];
  for (const id of held) {
    for (const one of initiatives) {
      if (one.dependsOn.includes(id) && !held.includes(one.id)) held.push(one.id);
    }
  }
  const told = (noun: 'step' | 'initiative', id: string): readonly Delayed[] => {
    const time = times.get(`${noun}/${id}`);
    return time && (time.slipDays > 0 || (noun === 'initiative' && whole.includes(id)))
      ? [{ noun, id, name: context.nameOf(noun, id), until: latestOf(context, noun, id, times) }]
      : [];
  };
  return [
    ...queue.slice(1).flatMap((id) => told('step', id)),
    ...held.flatMap((id) => told('initiative', id)),
  ];
}

/** An initiative comes when the last of its steps does. */
function latestOf({ business }: Context, noun: string, id: string, times: Times): string {
  const own = times.get(`${noun}/${id}`)?.expectedEnd ?? '';
  if (noun === 'step') return own;
  return business.steps
    .filter(({ initiative }) => initiative === id)
    .map((one) => times.get(`step/${one.id}`)?.expectedEnd ?? '')
    .reduce((latest, end) => (end > latest ? end : latest), own);
}
