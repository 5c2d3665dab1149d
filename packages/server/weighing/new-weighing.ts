// Makes a round from what an editor asks for: the goals as they are now, and the questions that fit their number.
import {
  type Business,
  type Day,
  goalCounts,
  type Problem,
  type WeighingMethod,
  weighingMethod,
} from '@evenkeel/core';
import type { Weighing } from '@evenkeel/store';
import { invalidInput } from '../errors/refusal.ts';
import { askedGoal } from '../presenters/weighing.ts';

interface Wanted {
  readonly title: string;
  readonly question?: string | null | undefined;
  readonly goals: readonly string[];
  readonly method?: WeighingMethod | null | undefined;
  readonly closesOn: Day;
}

/** @throws Refusal `invalid-input` with every fault */
export function newWeighing(business: Business, wanted: Wanted, id: string, today: Day): Weighing {
  const { title, question, goals: keys, closesOn } = wanted;
  const method = wanted.method ?? weighingMethod(keys.length);
  const problems = [
    ...keys.flatMap((key, index) => goalProblems(business, keys, key, index)),
    ...methodProblems(method, keys.length),
    ...textProblems({ title, question }),
    ...(closesOn < today ? [problem('day-in-the-past', ['closesOn'], closesOn)] : []),
  ];
  if (problems.length > 0 || method === null) throw invalidInput(problems);
  return {
    id,
    title,
    question: question || null,
    method,
    goals: keys.flatMap((key) => {
      const goal = business.goals.find((one) => one.id === key);
      return goal ? [askedGoal(business, goal)] : [];
    }),
    openedOn: today,
    closesOn,
    closedOn: null,
  };
}

function goalProblems(
  { goals }: Business,
  keys: readonly string[],
  key: string,
  index: number,
): readonly Problem[] {
  const path = ['goals', index];
  const goal = goals.find(({ id }) => id === key);
  if (!goal) return [problem('no-such-record', path, key, { noun: 'goal', id: key })];
  if (keys.indexOf(key) < index) return [problem('goal-asked-twice', path, key, { goal: goal.title })];
  return goal.status === 'active' ? [] : [problem('goal-not-active', path, key, { goal: goal.title })];
}

function methodProblems(method: WeighingMethod | null, goals: number): readonly Problem[] {
  if (method === null) return [];
  const [minimum, maximum] = goalCounts[method];
  if (goals >= minimum && goals <= maximum) return [];
  return [problem('method-does-not-fit', ['method'], method, { goals, minimum, maximum })];
}

/** The database can keep no NUL and no half of a character. */
function textProblems(texts: Readonly<Record<string, string | null | undefined>>): readonly Problem[] {
  return Object.entries(texts).flatMap(([field, text]) =>
    text && (text.includes('\0') || !text.isWellFormed())
      ? [problem('text-not-storable', [field], null)]
      : [],
  );
}

function problem(code: string, path: Problem['path'], value: unknown, data: Problem['data'] = {}): Problem {
  return { code, path, value, data };
}
