// What of a round may be seen: by members never how few of a group have answered, by the holder of a link no answer at all.
import type { Weighing, WeighingQuestion } from '@evenkeel/contract';
import { type Business, type Day, type Goal, LEAST_ANONYMOUS, targetLevel } from '@evenkeel/core';
import type { AskedGoal, HeldWeighing, WeighingWithCounts } from '@evenkeel/store';

/** For members of the business. */
export function presentWeighing(stored: WeighingWithCounts, today: Day): Weighing {
  const { id, title, question, method, goals, openedOn, closesOn, closedOn, people } = stored;
  const groups = groupsOf(stored);
  const counted = groups.reduce((sum, { answered }) => sum + (answered ?? 0), 0);
  return {
    id,
    title,
    question,
    method,
    goals: [...goals],
    openedOn,
    closesOn,
    closedOn,
    state: closedOn === null ? (closesOn < today ? 'ended' : 'open') : 'closed',
    groups,
    answered: {
      atLeast: counted + people.filter(({ isUsed }) => isUsed).length,
      exact: groups.every(({ links, answered }) => links === 0 || answered !== null),
    },
  };
}

/** For whoever holds a link. */
export function presentQuestion({ businessName, weighing, link }: HeldWeighing): WeighingQuestion {
  const { title, question, method, goals, closesOn } = weighing;
  return {
    businessName,
    title,
    question,
    method,
    goals: [...goals],
    stakeholder: link.stakeholderName,
    person: link.personName,
    closesOn: link.expiresOn < closesOn ? link.expiresOn : closesOn,
  };
}

/** The goal as it is now, with what people have to know to weigh it. */
export function askedGoal({ kpis }: Business, goal: Goal): AskedGoal {
  const kpi = kpis.find(({ id }) => id === goal.kpi);
  return {
    id: goal.id,
    name: goal.title,
    statement: goal.statement,
    kpi: kpi?.name ?? null,
    unit: kpi?.unit ?? null,
    baseline: goal.baselineValue,
    target: targetLevel(goal),
    due: goal.due,
  };
}

function groupsOf({ groups, people }: WeighingWithCounts): Weighing['groups'] {
  const names = new Map([...people, ...groups].map((one) => [one.stakeholder, one.stakeholderName]));
  return [...names].map(([stakeholder, name]) => {
    const { links = 0, used = 0 } = groups.find((one) => one.stakeholder === stakeholder) ?? {};
    return {
      stakeholder,
      name,
      links,
      answered: used < LEAST_ANONYMOUS ? null : used,
      people: people
        .filter((one) => one.stakeholder === stakeholder)
        .map(({ person, personName, isUsed }) => ({ person, name: personName, hasAnswered: isUsed })),
    };
  });
}
