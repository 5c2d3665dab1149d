// Goals and answers for tests of weighing.
import * as fc from 'fast-check';
import type { Figure } from '../assess/figure.ts';
import type { WeighedGoal, WeighingAnswer } from '../weighing/weighing-answer.ts';
import { weighingResult } from '../weighing/weighing-result.ts';
import type { GivenAnswer } from '../weighing/weighing-round.ts';

/** Goals `a`, `b`, `c`, … called “A”, “B”, “C”, …. */
export function someGoals(count: number): readonly WeighedGoal[] {
  return Array.from({ length: count }, (_, index) => {
    const id = String.fromCharCode('a'.charCodeAt(0) + index);
    return { id, name: id.toUpperCase() };
  });
}

/** Points in the order of the goals; the first with the most has 100. */
export function swingAnswer(goals: readonly WeighedGoal[], points: readonly number[]): WeighingAnswer {
  const most = Math.max(...points);
  return {
    method: 'swing',
    first: goals[points.indexOf(most)]?.id ?? '',
    points: Object.fromEntries(goals.map(({ id }, index) => [id, ((points[index] ?? 0) / most) * 100])),
  };
}

/** Any answer that `checkAnswer` lets pass for the goals. */
export function arbitraryAnswer(goals: readonly WeighedGoal[]): fc.Arbitrary<WeighingAnswer> {
  const times = fc.integer({ min: 1, max: 9 });
  const ids = goals.map(({ id }) => id as string);
  const order = fc.shuffledSubarray(ids, { minLength: ids.length });
  const swing = fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: ids.length, maxLength: ids.length })
    .filter((points) => points.some((one) => one > 0))
    .map((points) => swingAnswer(goals, points));
  const ranking = fc
    .tuple(order, fc.array(fc.boolean(), { minLength: ids.length, maxLength: ids.length }))
    .map(([sorted, tied]) => {
      const groups: string[][] = [];
      for (const [index, id] of sorted.entries()) {
        const last = groups.at(-1);
        if (tied[index] && last) last.push(id);
        else groups.push([id]);
      }
      return { method: 'ranking', order: groups } as const;
    });
  if (ids.length === 2)
    return fc.oneof(
      swing,
      ranking,
      times.map((ratio) => ({ method: 'ratio', ratio }) as const),
    );
  const pairs = ids.flatMap((more, index) => ids.slice(index + 1).map((less) => ({ more, less })));
  const pairwise = fc
    .array(fc.tuple(times, fc.boolean()), { minLength: pairs.length, maxLength: pairs.length })
    .map((said) => ({
      method: 'pairwise' as const,
      judgements: pairs.map(({ more, less }, index) => {
        const [howMany, isTurned] = said[index] ?? [1, false];
        return isTurned ? { more: less, less: more, times: howMany } : { more, less, times: howMany };
      }),
    }));
  const bestWorst = fc.tuple(order, times).chain(([[best = '', worst = ''], most]) => {
    const row = fc.array(fc.integer({ min: 1, max: most }), { minLength: ids.length, maxLength: ids.length });
    const rowOf = (values: readonly number[], own: string, opposite: string) =>
      Object.fromEntries(
        ids
          .filter((id) => id !== own)
          .map((id, index) => [id, id === opposite ? most : (values[index] ?? 1)]),
      );
    return fc.tuple(row, row).map(([toOthers, toWorst]) => ({
      method: 'best-worst' as const,
      best,
      worst,
      bestToOthers: rowOf(toOthers, best, worst),
      othersToWorst: rowOf(toWorst, worst, best),
    }));
  });
  return fc.oneof(swing, ranking, pairwise, bestWorst);
}

/** Answers of people in up to four groups, some of them by name. */
export function arbitraryRound(goals: readonly WeighedGoal[]): fc.Arbitrary<readonly GivenAnswer[]> {
  const one = fc.record({
    group: fc.constantFrom('customers', 'owners', 'service', 'staff'),
    isNamed: fc.integer({ min: 0, max: 5 }).map((drawn) => drawn === 0),
    answer: arbitraryAnswer(goals),
  });
  return fc.array(one, { maxLength: 30 }).map((people) =>
    people.map(({ group, isNamed, answer }, index) => ({
      group,
      groupName: group.toUpperCase(),
      person: isNamed ? `leader-${index}` : null,
      personName: isNamed ? `Leader ${index}` : null,
      answer,
    })),
  );
}

/** Every figure of a round in which each method is used by a leader. */
export function weighingFigures(): readonly Figure[] {
  const goals = someGoals(3);
  const answers: readonly WeighingAnswer[] = [
    swingAnswer(goals, [100, 50, 25]),
    { method: 'ranking', order: [['a'], ['b'], ['c']] },
    {
      method: 'pairwise',
      judgements: [
        { more: 'a', less: 'b', times: 2 },
        { more: 'b', less: 'c', times: 2 },
        { more: 'a', less: 'c', times: 3 },
      ],
    },
    {
      method: 'best-worst',
      best: 'a',
      worst: 'c',
      bestToOthers: { b: 2, c: 5 },
      othersToWorst: { a: 5, b: 2 },
    },
  ];
  const round = answers.map((answer) => ({
    group: 'owners',
    groupName: 'Owners',
    person: answer.method,
    personName: answer.method,
    answer,
  }));
  const { overall, groups, leaders } = weighingResult(goals, round);
  const summaries = overall ? [overall, ...groups] : groups;
  return [
    ...summaries.flatMap(({ weights, agreement, concordance, homogeneity }) => [
      ...weights,
      agreement,
      concordance,
      homogeneity,
    ]),
    ...leaders.flatMap(({ weights, consistency }) => (consistency ? [...weights, consistency] : weights)),
  ];
}
