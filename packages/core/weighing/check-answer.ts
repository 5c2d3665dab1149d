// Whether an answer can be used: every goal once, every number on its scale, nothing that contradicts the question itself.
import { problemsOf } from '../model/problem.ts';
import { failure, type Problem, type Result, success } from '../model/result.ts';
import { answerSchemas, type SentAnswer, type WeighedGoal, type WeighingAnswer } from './weighing-answer.ts';
import { FULL_SWING, goalCounts, type WeighingMethod } from './weighing-method.ts';

/**
 * Checks what somebody sent, and completes what may be left out (the first goal's 100 points, best against worst asked
 * once, a ranked goal without a list), so that one answer has one form.
 *
 * Answers that merely contradict each other are no problem here: see `judgeAnswer`.
 *
 * @param goals those of the round, in its order.
 * @param method that of the round.
 * @returns the answer, or every problem with its path.
 * @example checkAnswer(twoGoals, 'ratio', { method: 'ratio', ratio: 3 }) // { ok: true, value: … }
 */
export function checkAnswer(
  goals: readonly WeighedGoal[],
  method: WeighingMethod,
  raw: unknown,
): Result<WeighingAnswer> {
  const [minimum, maximum] = goalCounts[method];
  if (goals.length < minimum || goals.length > maximum) {
    const data = { method, goals: goals.length, minimum, maximum };
    return failure([problem('answer-goal-count', [], goals.length, data)]);
  }
  const sent = (raw as { readonly method?: unknown } | null | undefined)?.method;
  if (typeof sent === 'string' && sent !== method && Object.hasOwn(answerSchemas, sent)) {
    return failure([problem('answer-other-method', ['method'], sent, { method })]);
  }
  const parsed = answerSchemas[method].safeParse(raw);
  if (!parsed.success) return failure(problemsOf(parsed.error.issues, raw, []));
  return complete(goals, parsed.data as SentAnswer<WeighingMethod>);
}

function complete(goals: readonly WeighedGoal[], sent: SentAnswer<WeighingMethod>): Result<WeighingAnswer> {
  switch (sent.method) {
    case 'ratio':
      return success(sent);
    case 'pairwise':
      return settled(checkPairs(goals, sent), sent);
    case 'best-worst':
      return completeBestWorst(goals, sent);
    case 'ranking': {
      const order = sent.order.map((group) => (typeof group === 'string' ? [group] : group));
      return settled(checkOrder(goals, order), { method: 'ranking', order });
    }
    case 'swing': {
      const points = { ...sent.points, [sent.first]: ownNumber(sent.points, sent.first) ?? FULL_SWING };
      return settled(checkSwing(goals, sent, points), { ...sent, points: inOrder(goals, points) });
    }
  }
}

function checkPairs(
  goals: readonly WeighedGoal[],
  { judgements }: SentAnswer<'pairwise'>,
): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, { more, less, times }] of judgements.entries()) {
    const path = ['judgements', index];
    problems.push(
      ...unknownGoal(goals, more, [...path, 'more']),
      ...unknownGoal(goals, less, [...path, 'less']),
      ...notWhole(times, [...path, 'times']),
    );
    const data = { more: nameOf(goals, more), less: nameOf(goals, less) };
    if (more === less) problems.push(problem('answer-goal-with-itself', path, more, { goal: data.more }));
    else if (seen.has(pairKey(more, less)))
      problems.push(problem('answer-pair-twice', path, [more, less], data));
    seen.add(pairKey(more, less));
  }
  for (const [index, first] of goals.entries()) {
    for (const second of goals.slice(index + 1)) {
      if (seen.has(pairKey(first.id, second.id))) continue;
      const data = { first: first.name, second: second.name };
      problems.push(problem('answer-pair-missing', ['judgements'], [first.id, second.id], data));
    }
  }
  return problems;
}

function completeBestWorst(
  goals: readonly WeighedGoal[],
  sent: SentAnswer<'best-worst'>,
): Result<WeighingAnswer> {
  const { best, worst } = sent;
  const problems: Problem[] = [
    ...unknownGoal(goals, best, ['best']),
    ...unknownGoal(goals, worst, ['worst']),
  ];
  if (best === worst) {
    problems.push(problem('answer-best-is-worst', ['worst'], worst, { goal: nameOf(goals, best) }));
  }
  if (problems.length > 0) return failure(problems);

  const asked = ownNumber(sent.bestToOthers, worst);
  const othersToWorst: Readonly<Record<string, number>> =
    asked === undefined || Object.hasOwn(sent.othersToWorst, best)
      ? sent.othersToWorst
      : { ...sent.othersToWorst, [best]: asked };
  problems.push(
    ...checkRow(goals, sent.bestToOthers, best, 'bestToOthers'),
    ...checkRow(goals, othersToWorst, worst, 'othersToWorst'),
  );
  const given = ownNumber(othersToWorst, best);
  if (asked !== undefined && given !== undefined && asked !== given) {
    const data = { best: nameOf(goals, best), worst: nameOf(goals, worst), first: asked, second: given };
    problems.push(problem('answer-best-to-worst-differs', ['othersToWorst', best], given, data));
  }
  if (problems.length === 0 && asked !== undefined) {
    problems.push(
      ...beyond(goals, sent.bestToOthers, asked, 'bestToOthers', 'answer-worst-is-not-worst', worst),
      ...beyond(goals, othersToWorst, asked, 'othersToWorst', 'answer-best-is-not-best', best),
    );
  }
  return settled(problems, {
    method: 'best-worst',
    best,
    worst,
    bestToOthers: without(inOrder(goals, sent.bestToOthers), best),
    othersToWorst: without(inOrder(goals, othersToWorst), worst),
  });
}

/** One row of comparisons: every goal but its own, whose comparison with itself may only be 1. */
function checkRow(
  goals: readonly WeighedGoal[],
  row: Readonly<Record<string, number>>,
  own: string,
  field: string,
): readonly Problem[] {
  const given = Object.entries(row).flatMap(([id, times]) => [
    ...unknownGoal(goals, id, [field, id]),
    ...notWhole(times, [field, id]),
    ...(id === own && times !== 1
      ? [problem('answer-goal-with-itself', [field, id], times, { goal: nameOf(goals, id) })]
      : []),
  ]);
  return [
    ...given,
    ...missing(
      goals.filter(({ id }) => id !== own),
      Object.keys(row),
      field,
    ),
  ];
}

/** Nothing is further from the best than the worst, and nothing further from the worst than the best. */
function beyond(
  goals: readonly WeighedGoal[],
  row: Readonly<Record<string, number>>,
  most: number,
  field: string,
  code: string,
  named: string,
): readonly Problem[] {
  return Object.entries(row)
    .filter(([, times]) => times > most)
    .map(([id, times]) =>
      problem(code, [field, id], times, {
        goal: nameOf(goals, id),
        named: nameOf(goals, named),
        times,
        most,
      }),
    );
}

function checkOrder(
  goals: readonly WeighedGoal[],
  order: readonly (readonly string[])[],
): readonly Problem[] {
  const seen = new Set<string>();
  const problems = order.flatMap((group, place) =>
    group.flatMap((id) => {
      const isTwice = seen.has(id);
      seen.add(id);
      if (isTwice) return [problem('answer-goal-twice', ['order', place], id, { goal: nameOf(goals, id) })];
      return unknownGoal(goals, id, ['order', place]);
    }),
  );
  return [...problems, ...missing(goals, [...seen], 'order')];
}

function checkSwing(
  goals: readonly WeighedGoal[],
  { first, points: sent }: SentAnswer<'swing'>,
  points: Readonly<Record<string, number>>,
): readonly Problem[] {
  const problems = [
    ...unknownGoal(goals, first, ['first']),
    ...Object.keys(sent).flatMap((id) => unknownGoal(goals, id, ['points', id])),
    ...missing(goals, Object.keys(points), 'points'),
  ];
  if (problems.length > 0) return problems;
  if (Object.values(points).every((one) => one === 0)) return [problem('answer-all-zero', ['points'], 0)];
  const own = ownNumber(points, first);
  if (own === undefined || own === FULL_SWING) return [];
  const data = { goal: nameOf(goals, first), points: own, full: FULL_SWING };
  return [problem('answer-first-not-full', ['points', first], own, data)];
}

function missing(goals: readonly WeighedGoal[], given: readonly string[], field: string): readonly Problem[] {
  return goals
    .filter(({ id }) => !given.includes(id))
    .map(({ id, name }) =>
      problem('answer-goal-missing', field === 'order' ? [field] : [field, id], undefined, { goal: name }),
    );
}

function unknownGoal(goals: readonly WeighedGoal[], id: string, path: Problem['path']): readonly Problem[] {
  return goals.some((goal) => goal.id === id) ? [] : [problem('answer-unknown-goal', path, id, { goal: id })];
}

function notWhole(times: number, path: Problem['path']): readonly Problem[] {
  return Number.isInteger(times) ? [] : [problem('answer-not-whole', path, times, { times })];
}

function settled(problems: readonly Problem[], answer: WeighingAnswer): Result<WeighingAnswer> {
  return problems.length > 0 ? failure(problems) : success(answer);
}

/** The order in which things were sent must not matter later. */
function inOrder(
  goals: readonly WeighedGoal[],
  row: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    goals.flatMap(({ id }) => (Object.hasOwn(row, id) ? [[id, row[id] ?? 0] as const] : [])),
  );
}

function without(row: Readonly<Record<string, number>>, own: string): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(row).filter(([id]) => id !== own));
}

/** A goal may be called `constructor`, which every object seems to have. */
function ownNumber(row: Readonly<Record<string, number>>, id: string): number | undefined {
  return Object.hasOwn(row, id) ? row[id] : undefined;
}

function nameOf(goals: readonly WeighedGoal[], id: string): string {
  return goals.find((goal) => goal.id === id)?.name ?? id;
}

function pairKey(one: string, other: string): string {
  return [one, other].sort().join(' ');
}

function problem(code: string, path: Problem['path'], value: unknown, data: Problem['data'] = {}): Problem {
  return { code, path, value, data };
}
