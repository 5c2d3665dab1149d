// More hours of a pool are planned or asked for than the people who can do its work have left.
import type { FindingDraft, SuggestedChange } from '../assess/finding.ts';
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import { askedNotPlanned, datedDemands } from '../figures/asked-for.ts';
import { capacitiesOf } from '../figures/capacity.ts';
import type { Context } from '../figures/context.ts';
import { groupBy } from '../figures/group-by.ts';
import { plannedMonths } from '../figures/load.ts';
import type { Month } from '../model/fields.ts';
import { isWithin, monthOf } from '../model/period.ts';
import type { Person } from '../model/person.ts';
import type { Pool } from '../model/pool.ts';
import type { Skill } from '../model/skill.ts';
import { about } from './about.ts';
import { freshId } from './fresh-id.ts';
import { asking } from './suggestions.ts';
import { cost, evidence, hours, month, names, need, untold } from './values.ts';

const noSharedHours: Untold = untold('no-skills', [need('skills', 10)]);

export const poolWithoutSkilledPeople: Rule = {
  id: 'pool-without-skilled-people',
  severity: 'warning',
  topic: 'people',
  basis: 'convention',
  citation: null,
  check(context) {
    const { business } = context;
    // The hours of one person are that person's, whatever they can do.
    const pools = business.pools.filter(({ kind, person }) => kind === 'hours' && person === null);
    if (business.skills.length === 0) return verdict([], [noSharedHours], 0, noSharedHours);
    const now = monthOf(context.today);
    const months = plannedMonths(context).filter((one) => one >= now);
    const skills = groupBy(business.skills, ({ pool }) => pool);
    const wanted = wantedHours(context, months);
    const findings: FindingDraft[] = [];
    const unknown: Untold[] = [];
    let checked = 0;
    for (const pool of pools) {
      const own = skills.get(pool.id) ?? [];
      const amounts = wanted.get(pool.id);
      if (!amounts) continue;
      if (own.length === 0) {
        const data = { pool: pool.name };
        unknown.push(untold('pool-skills', [need('pool-skills', 3, data)], data));
        continue;
      }
      const able = peopleOf(context, own, ({ level }) => level !== 'learning');
      const uncontracted = able.find(({ hoursPerWeek }) => hoursPerWeek === null);
      if (uncontracted) {
        const data = { person: uncontracted.name };
        unknown.push(untold('person-load', [need('person-hours', 1, data)], data));
        continue;
      }
      checked += 1;
      findings.push(...draft(context, pool, own, able, amounts));
    }
    return verdict(findings, unknown, checked, noSharedHours);
  },
};

/** Hours planned, and asked for on top, by pool and month. */
function wantedHours(
  { business }: Context,
  months: readonly Month[],
): ReadonlyMap<string, ReadonlyMap<Month, number>> {
  const wanted = new Map<string, Map<Month, number>>();
  const add = (pool: string, one: Month, amount: number): void => {
    const own = wanted.get(pool) ?? new Map<Month, number>();
    wanted.set(pool, own.set(one, (own.get(one) ?? 0) + amount));
  };
  for (const one of business.allocations) {
    for (const at of months) if (isWithin(at, one)) add(one.pool, at, one.amountPerMonth);
  }
  for (const [pool, amounts] of askedNotPlanned(business, months)) {
    for (const [at, amount] of amounts) add(pool, at, amount);
  }
  return wanted;
}

function draft(
  context: Context,
  pool: Pool,
  skills: readonly Skill[],
  able: readonly Person[],
  wanted: ReadonlyMap<Month, number>,
): readonly FindingDraft[] {
  const capacities = capacitiesOf(context.business);
  const skilledIn = (at: Month): number =>
    able.reduce(
      (sum, person) =>
        sum +
        Math.max(0, capacities.ofPerson(person, at).practical - givenElsewhere(context, person, pool, at)),
      0,
    );
  const short = [...wanted]
    .map(([at, amount]) => ({ at, amount, skilled: skilledIn(at) }))
    .map((one) => ({ ...one, missing: one.amount - one.skilled }))
    .filter(({ missing, amount }) => missing > 1e-9 * Math.max(1, amount));
  const [first, ...rest] = short.sort((a, b) => (a.at < b.at ? -1 : 1));
  if (!first) return [];
  const worst = rest.reduce((most, one) => (one.missing > most.missing ? one : most), first);
  const learners = peopleOf(context, skills, ({ level }) => level === 'learning');
  return [
    {
      about: [about('pool', pool)],
      data: {
        pool: pool.name,
        month: month(worst.at),
        wanted: hours(worst.amount),
        skilled: hours(worst.skilled),
        missing: hours(worst.missing),
        months: short.length,
        able: able.length,
        learner: learners[0]?.name ?? '',
        known: learners.length > 0 ? 'yes' : 'no',
        ...names(able.map(({ name }) => name)),
      },
      evidence: skills.map(({ id, person, level }) =>
        evidence('skill', id, context.nameOf('person', person), 'skill-level', { level }),
      ),
      cost: cost(
        'hours',
        short.reduce((sum, { missing }) => sum + missing, 0),
      ),
      suggestion: trainOrHire(context, pool, learners[0] ?? null),
      alternatives: [1, 2],
    },
  ];
}

/** Hours of the month that other pools get of a person. */
function givenElsewhere({ business, find }: Context, { id }: Person, pool: Pool, at: Month): number {
  return business.allocations.reduce((sum, one) => {
    const from = find('pool', one.pool);
    const isOwn = from?.kind === 'hours' && (one.person ?? from.person) === id;
    return isOwn && one.pool !== pool.id && isWithin(at, one) ? sum + one.amountPerMonth : sum;
  }, 0);
}

/** A training step in the initiative that needs the pool, for whoever is learning; else one is asked how much there is. */
function trainOrHire(context: Context, pool: Pool, learner: Person | null): SuggestedChange {
  const { demands, allocations } = context.business;
  const open = datedDemands(context.business).find(({ demand }) => demand.pool === pool.id)?.initiative.id;
  const running = allocations.find((one) => one.pool === pool.id && one.initiative !== null)?.initiative;
  const initiative = open ?? running ?? demands.find((one) => one.pool === pool.id)?.initiative ?? null;
  if (learner === null || initiative === null) return asking('pool', pool.id, 'capacityPerMonth');
  const id = freshId(context, 'step', `training-${learner.id}-${pool.id}`);
  return {
    changes: [{ kind: 'create', noun: 'step', id, set: { initiative, kind: 'training', owner: learner.id } }],
    asks: [
      { noun: 'step', id, field: 'name' },
      { noun: 'step', id, field: 'end' },
    ],
  };
}

function peopleOf(
  context: Context,
  skills: readonly Skill[],
  isMeant: (skill: Skill) => boolean,
): readonly Person[] {
  return [...new Set(skills.filter(isMeant).map(({ person }) => person))].flatMap(
    (id) => context.find('person', id) ?? [],
  );
}
