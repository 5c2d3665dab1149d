// What of all that must be true before a goal can be reached is in place, area by area.
import type { Evidence, Figure, FigurePart, Need } from '../assess/figure.ts';
import { readiness } from '../methods/readiness.ts';
import type { Goal } from '../model/goal.ts';
import { message } from '../model/message.ts';
import { type Requirement, readinessAreas } from '../model/requirement.ts';
import { type Context, groupBy } from './context.ts';
import { cannotTell, type Method, told } from './outcome.ts';

const method: Method = {
  methodId: 'readiness',
  citation: null,
  formula: 'requirements in place / requirements of which it is known',
  unit: 'share',
  basis: 'convention',
};

/**
 * `readiness:<goal>` of each of these goals. Parts are the areas, also those nobody was asked about: how many
 * requirements are `inPlace`, a `gap`, `unknown`, and how many gaps an open initiative is `closing`. Cost grows with
 * goals + requirements.
 */
export function readinessFigures(context: Context, goals: readonly Goal[]): readonly Figure[] {
  const byGoal = groupBy(context.business.requirements, ({ goal }) => goal);
  return goals.map((goal) => figureOf(context, goal, byGoal.get(goal.id) ?? []));
}

function figureOf(context: Context, goal: Goal, requirements: readonly Requirement[]): Figure {
  const name = { id: `readiness:${goal.id}`, subject: { noun: 'goal', id: goal.id, name: goal.title } };
  const of = { goal: goal.title };
  if (requirements.length === 0) {
    return cannotTell(method, name, [{ what: message('need.requirements', of), minutes: 10 }], { n: 0 });
  }
  const areas = groupBy(requirements, ({ area }) => area);
  const parts = readinessAreas.map((area) => partOf(context, area, areas.get(area) ?? []));
  const silent = readinessAreas.filter((area) => !areas.has(area));
  const unknown = requirements.filter(({ status }) => status === 'unknown');
  const needs: readonly Need[] = [
    ...unknown.map(({ statement }) => ({
      what: message('need.requirement-status', { ...of, statement }),
      minutes: 3,
    })),
    ...silent.map((area) => ({
      what: message('need.readiness-area', { ...of, area: textOf(area) }),
      minutes: 3,
    })),
  ];
  const { share, inPlace, gaps } = readiness(requirements.map(({ status }) => status));
  const extras = { n: inPlace + gaps, parts, needs, inputs: requirements.map(evidenceOf) };
  if (share === null) return cannotTell(method, name, needs, extras);
  const notes = [
    message('figure.note.readiness-counts-alike'),
    ...(silent.length > 0 ? [message('figure.note.areas-not-asked', { areas: silent.length })] : []),
  ];
  return told(
    method,
    name,
    share,
    { noInterval: message('figure.no-interval.complete-count') },
    { ...extras, notes },
  );
}

function partOf(context: Context, area: string, requirements: readonly Requirement[]): FigurePart {
  const { inPlace, gaps, unknown } = readiness(requirements.map(({ status }) => status));
  const closing = requirements.filter((one) => {
    const initiative = one.initiative === null ? null : context.find('initiative', one.initiative);
    return one.status === 'gap' && (initiative?.status === 'planned' || initiative?.status === 'active');
  }).length;
  const asked = requirements.length > 0;
  return {
    noun: null,
    id: area,
    name: '',
    values: { inPlace, gaps, unknown, closing },
    verdict: gaps > 0 ? 'fail' : unknown > 0 || !asked ? 'cannot-tell' : 'pass',
    reasons: [
      ...(asked ? [] : [message('figure.readiness.not-asked')]),
      ...(gaps > 0 ? [message('figure.readiness.gaps', { gaps, closing })] : []),
      ...(unknown > 0 ? [message('figure.readiness.unknown', { unknown })] : []),
    ],
  };
}

function evidenceOf({ id, statement, status, fact }: Requirement): Evidence {
  const detail = message('evidence.requirement', {
    status: textOf(status),
    fact: fact ?? '',
    seen: fact ? 'yes' : 'no',
  });
  return { noun: 'requirement', id, name: statement, detail };
}

/** As a key of a sentence's choices: `in-place` → `in_place`. */
export function textOf(choice: string): string {
  return choice.replaceAll('-', '_');
}
