// Solves one program with HiGHS in this thread, which does nothing else until it is done.
import type { MixedIntegerProgram, ProgramAnswer } from '@evenkeel/core';
import type { Highs } from 'highs';
import { checkProgram } from './check-program.ts';
import { enumerateByPrices, isYesOrNo } from './enumerate-by-prices.ts';
import { isAnswer, isWithinRows } from './is-within-rows.ts';
import { isWhole, objectiveAt, runHighs } from './run-highs.ts';
import type { RunNews, RunOptions } from './run-options.ts';

/** Of so many columns at most, the prices of the limits are tried first. */
const MOST_PRICED = 128;

/**
 * @throws RangeError when the arrays of the program do not fit each other; Error when HiGHS fails.
 */
export function runProgram(
  highs: Highs,
  program: MixedIntegerProgram,
  options: RunOptions = {},
  tell: (news: RunNews) => void = () => {},
): ProgramAnswer {
  checkProgram(program, options.start);
  if (program.objective.length === 0) return withoutColumns(program);
  const begun = performance.now();
  const priced =
    options.look !== 0 && isPriceable(program) ? runByPrices(highs, program, options, tell) : null;
  if (priced?.answer) return priced.answer;
  const left =
    options.seconds === undefined ? {} : { seconds: Math.max(0.05, options.seconds - secondsSince(begun)) };
  const wishes = { ...options, ...left, ...(priced?.start ? { start: priced.start } : {}) };
  const answer = runHighs(highs, program, wishes, tell);
  const isRoundedOver = isWhole(program) && 'variables' in answer && !isWithinRows(program, answer.variables);
  // Amounts that are whole only within the usual tolerance: asked again, more strictly.
  const told = isRoundedOver
    ? runHighs(highs, program, wishes, tell, { mip_feasibility_tolerance: 1e-9 })
    : answer;
  // Too little time even to look at the answer that was given: it is one all the same.
  return told.status === 'unknown' && wishes.start && isAnswer(program, wishes.start)
    ? givenAnswer(program, wishes.start)
    : told;
}

function givenAnswer(program: MixedIntegerProgram, variables: Float64Array): ProgramAnswer {
  const bound = program.sense === 'maximise' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return { status: 'feasible', value: objectiveAt(program, variables), bound, variables, duals: null };
}

/** Combinations looked at before HiGHS begins to branch: two seconds, and a third of the time that there is. */
const USUAL_LOOK = 4e8;
const LOOK_SHARE = 1 / 3;

function isPriceable(program: MixedIntegerProgram): boolean {
  const columns = program.objective.length;
  return columns <= MOST_PRICED && columns * program.rows.lower.length <= 1e6 && isYesOrNo(program);
}

/** The proven answer of a small yes-or-no program; else perhaps an answer to begin from. */
function runByPrices(
  highs: Highs,
  program: MixedIntegerProgram,
  { look = USUAL_LOOK, start, seconds }: RunOptions,
  tell: (news: RunNews) => void,
): { readonly answer?: ProgramAnswer; readonly start?: Float64Array } {
  const relaxed = { ...program, isInteger: new Uint8Array(program.isInteger.length) };
  const relaxation = runHighs(highs, relaxed, seconds === undefined ? {} : { seconds });
  if (relaxation.status === 'infeasible') return { answer: relaxation };
  if (!('duals' in relaxation) || !relaxation.duals) return {};
  const until = performance.now() + (seconds ?? Number.POSITIVE_INFINITY) * 1000 * LOOK_SHARE;
  const { variables, isProven } = enumerateByPrices(program, {
    shouldStop: () => performance.now() > until,
    prices: relaxation.duals,
    most: look,
    ...(start && isAnswer(program, start) ? { start } : {}),
    onBetter: (better, value) =>
      tell({ seconds: 0, value, bound: relaxation.value, variables: better.slice() }),
  });
  if (!isProven) return variables ? { start: variables } : {};
  if (!variables) return { answer: { status: 'infeasible' } };
  const value = objectiveAt(program, variables);
  return { answer: { status: 'optimal', value, bound: value, variables, duals: null } };
}

function secondsSince(begun: number): number {
  return (performance.now() - begun) / 1000;
}

/** HiGHS has no opinion about nothing. */
function withoutColumns(program: MixedIntegerProgram): ProgramAnswer {
  const variables = new Float64Array(0);
  if (!isWithinRows(program, variables)) return { status: 'infeasible' };
  return {
    status: 'optimal',
    value: 0,
    bound: 0,
    variables,
    duals: new Float64Array(program.rows.lower.length),
  };
}
