// One run of HiGHS: builds its model, listens to it, and reads what it says.
import type { MixedIntegerProgram, ProgramAnswer } from '@evenkeel/core';
import type { Highs, Model, RunResult } from 'highs';
import type { RunNews, RunOptions } from './run-options.ts';
import { type ScaledProgram, scaleProgram } from './scale-program.ts';

/** Proven means that nothing can be better by more than this share of the value, or of its smallest grain. */
const PROOF = 1e-6;
const GRAIN = 1e-9;

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

/** @throws Error when HiGHS fails. */
export function runHighs(
  highs: Highs,
  program: MixedIntegerProgram,
  { seconds, gap = 0, start }: RunOptions,
  tell: (news: RunNews) => void = () => {},
  more: Readonly<Record<string, number>> = {},
): ProgramAnswer {
  const scaled = scaleProgram(program);
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

export function isWhole({ isInteger }: MixedIntegerProgram): boolean {
  return isInteger.includes(1);
}

/** Whole amounts come back as 0.9999999. */
function rounded({ isInteger }: MixedIntegerProgram, variables: Float64Array): Float64Array {
  return variables.map((value, column) => (isInteger[column] === 1 ? Math.round(value) || 0 : value));
}

export function objectiveAt({ objective }: MixedIntegerProgram, variables: Float64Array): number {
  return objective.reduce((sum, each, column) => sum + each * (variables[column] ?? 0), 0);
}
