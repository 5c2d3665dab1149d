// Solves one program with HiGHS in this thread, which does nothing else until it is done.
import type { MixedIntegerProgram, ProgramAnswer } from '@evenkeel/core';
import type { Highs, Model, RunResult } from 'highs';
import { checkProgram } from './check-program.ts';
import { enumerateByPrices, isYesOrNo } from './enumerate-by-prices.ts';
import { isAnswer, isWithinRows } from './is-within-rows.ts';
import { type ScaledProgram, scaleProgram } from './scale-program.ts';

export interface RunOptions {
  readonly seconds?: number;
  readonly gap?: number;
  readonly start?: Float64Array;
  /** How many combinations of a small program are looked at before branching; usually some millions. */
  readonly look?: number;
}

/** What is told on the way. `variables` come with a new best answer only. */
export interface RunNews {
  readonly seconds: number;
  readonly value: number | null;
  readonly bound: number | null;
  readonly variables?: Float64Array;
}

/** Proven means that nothing can be better by more than this share of the value, or of its smallest grain. */
const PROOF = 1e-6;
const GRAIN = 1e-9;

/** Of so many columns at most, the prices of the limits are tried first. */
const MOST_PRICED = 128;
/** Of so few the tree is small: measured, searching for answers and symmetries beside it takes most of the time. */
const FEW_COLUMNS = 60;
const forFewColumns = {
  mip_heuristic_effort: 0,
  mip_heuristic_run_feasibility_jump: false,
  mip_detect_symmetry: false,
  mip_allow_restart: false,
  mip_pool_soft_limit: 100,
  mip_allow_cut_separation_at_nodes: false,
};

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
  const scaled = scaleProgram(program);
  const answer = runScaled(highs, program, scaled, wishes, tell, {});
  const isRoundedOver = isWhole(program) && 'variables' in answer && !isWithinRows(program, answer.variables);
  // Amounts that are whole only within the usual tolerance: asked again, more strictly.
  const told = isRoundedOver
    ? runScaled(highs, program, scaled, wishes, tell, { mip_feasibility_tolerance: 1e-9 })
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
  const relaxation = runScaled(
    highs,
    relaxed,
    scaleProgram(relaxed),
    { ...(seconds === undefined ? {} : { seconds }) },
    () => {},
    {},
  );
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

function runScaled(
  highs: Highs,
  program: MixedIntegerProgram,
  scaled: ScaledProgram,
  { seconds, gap = 0, start }: RunOptions,
  tell: (news: RunNews) => void,
  more: Readonly<Record<string, number>>,
): ProgramAnswer {
  const { callbackType, modelStatus } = highs.constants;
  const model = createModel(highs, scaled.program);
  try {
    model.options.set({
      output_flag: false,
      mip_rel_gap: gap,
      ...(program.objective.length <= FEW_COLUMNS ? forFewColumns : {}),
      ...(seconds === undefined ? {} : { time_limit: seconds }),
      ...more,
    });
    if (start && isWhole(program)) model.setSolution({ colValue: start });
    const plain = (value: number | undefined): number | null =>
      value === undefined || !Number.isFinite(value) ? null : value / scaled.objectiveFactor;
    const run = (): RunResult =>
      model.run({
        [callbackType.mipImprovingSolution]({ data }) {
          const variables = data.mip_solution && rounded(program, data.mip_solution);
          tell({
            seconds: data.running_time ?? 0,
            value: variables ? objectiveAt(program, variables) : null,
            bound: plain(data.mip_dual_bound),
            ...(variables ? { variables } : {}),
          });
        },
        [callbackType.mipInterrupt]({ data }) {
          tell({
            seconds: data.running_time ?? 0,
            value: plain(data.mip_primal_bound),
            bound: plain(data.mip_dual_bound),
          });
        },
      });
    let { modelStatus: status } = run();
    if (status === modelStatus.unboundedOrInfeasible) {
      model.options.set('presolve', 'off');
      status = run().modelStatus;
    }
    if (status === modelStatus.infeasible) return { status: 'infeasible' };
    if (status === modelStatus.unbounded || status === modelStatus.unboundedOrInfeasible)
      return { status: 'unbounded' };
    return readAnswer(model, program, scaled, status === modelStatus.optimal);
  } finally {
    model.dispose();
  }
}

function createModel(highs: Highs, { sense, objective, lower, upper, isInteger, rows }: MixedIntegerProgram) {
  const { objectiveSense, variableType } = highs.constants;
  const [numCols, numRows] = [objective.length, rows.lower.length];
  return highs.createModel({
    numCols,
    numRows,
    sense: sense === 'maximise' ? objectiveSense.maximize : objectiveSense.minimize,
    colCost: objective,
    colLower: lower,
    colUpper: upper,
    rowLower: rows.lower,
    rowUpper: rows.upper,
    matrix: {
      format: 'csr',
      numCols,
      numRows,
      starts: rows.starts,
      indices: rows.columns,
      values: rows.values,
    },
    integrality: Int32Array.from(isInteger, (one) =>
      one === 1 ? variableType.integer : variableType.continuous,
    ),
  });
}

/** Number by which HiGHS says that what it holds obeys every limit. */
const FEASIBLE = 2;

function readAnswer(
  model: Model,
  program: MixedIntegerProgram,
  { objectiveFactor, rowFactors }: ScaledProgram,
  isDone: boolean,
): ProgramAnswer {
  const isMixed = isWhole(program);
  if (!isDone && (!isMixed || model.info.get('primal_solution_status') !== FEASIBLE))
    return { status: 'unknown' };
  const { colValue, rowDual } = model.getSolution();
  const variables = rounded(program, colValue);
  const value = objectiveAt(program, variables);
  const told = isMixed ? Number(model.info.get('mip_dual_bound')) / objectiveFactor : value;
  const bound = program.sense === 'maximise' ? Math.max(told, value) : Math.min(told, value);
  const grain = Math.max(GRAIN / objectiveFactor, PROOF * Math.abs(value));
  return {
    status: Math.abs(bound - value) <= grain ? 'optimal' : 'feasible',
    value,
    bound,
    variables,
    duals: isMixed
      ? null
      : rowDual.map((dual, row) => (dual * (rowFactors[row] ?? 1)) / objectiveFactor || 0),
  };
}

function isWhole({ isInteger }: MixedIntegerProgram): boolean {
  return isInteger.includes(1);
}

/** Whole amounts come back as 0.9999999. */
function rounded({ isInteger }: MixedIntegerProgram, variables: Float64Array): Float64Array {
  return variables.map((value, column) => (isInteger[column] === 1 ? Math.round(value) || 0 : value));
}

function objectiveAt({ objective }: MixedIntegerProgram, variables: Float64Array): number {
  return objective.reduce((sum, each, column) => sum + each * (variables[column] ?? 0), 0);
}
