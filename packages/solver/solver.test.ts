// The solver against enumeration, its limits and its failures, with the real HiGHS in a real thread.
import type { MixedIntegerProgram, ProgramProgress } from '@evenkeel/core';
import * as fc from 'fast-check';
import loadHighs from 'highs';
import { afterAll, describe, expect, test } from 'vitest';
import { createSolver } from './create-solver.ts';
import { startSolver } from './index.ts';
import { runProgram } from './run/run-program.ts';
import { SolverFailed } from './solver-failed.ts';
import type { SolveReply, SolverThread } from './thread.ts';

const solver = startSolver();
afterAll(() => solver.close());

/** Rows of numbers with the most that each may sum to. */
function programOf(
  sense: MixedIntegerProgram['sense'],
  objective: readonly number[],
  rows: readonly (readonly [lower: number, values: readonly number[], upper: number])[],
  isWhole = true,
): MixedIntegerProgram {
  const columns = objective.length;
  const entries = rows.flatMap(([, values]) => values.map((value, at) => [at, value] as const));
  return {
    sense,
    objective: Float64Array.from(objective),
    lower: new Float64Array(columns),
    upper: new Float64Array(columns).fill(1),
    isInteger: new Uint8Array(columns).fill(isWhole ? 1 : 0),
    rows: {
      starts: Int32Array.from([...rows, null], (_, row) => row * columns),
      columns: Int32Array.from(entries, ([at]) => at),
      values: Float64Array.from(entries, ([, value]) => value),
      lower: Float64Array.from(rows, ([lower]) => lower),
      upper: Float64Array.from(rows, ([, , upper]) => upper),
    },
  };
}

const values = [60, 40, 30, 50, 20, 35];
const limits = [
  [Number.NEGATIVE_INFINITY, [30, 20, 10, 25, 5, 15], 60],
  [Number.NEGATIVE_INFINITY, [10, 10, 15, 20, 5, 10], 40],
  [Number.NEGATIVE_INFINITY, [200, 120, 80, 150, 60, 100], 420],
  [Number.NEGATIVE_INFINITY, [0, -1, 0, 1, 0, 0], 0],
  [Number.NEGATIVE_INFINITY, [1, 0, 0, 1, 0, 0], 1],
] as const;

describe('the handbook’s capital rationing', () => {
  test('the best whole choice, proven', async () => {
    const answer = await solver.solve(programOf('maximise', values, limits));
    expect(answer).toMatchObject({ status: 'optimal', value: 130, bound: 130, duals: null });
    expect('variables' in answer && [...answer.variables]).toEqual([1, 1, 1, 0, 0, 0]);
  });

  test('the relaxation with what one more unit of each limit is worth', async () => {
    const answer = await solver.solve(programOf('maximise', values, limits, false));
    expect(answer.status).toBe('optimal');
    if (!('duals' in answer) || !answer.duals) throw new Error('no duals');
    expect(answer.value).toBeCloseTo(141.36363636363637, 8);
    const [first, second, hours] = answer.duals;
    expect(first).toBeCloseTo(0, 9);
    expect(second).toBeCloseTo(0.5454545454545454, 9);
    expect(hours).toBeCloseTo(0.2727272727272727, 9);
  });
});

test('agrees with trying everything, whatever the size of the numbers, by prices and by branching', async () => {
  const highs = await loadHighs();
  const size = fc.constantFrom(1e-4, 1, 1e6);
  const whole = fc.integer({ min: -9, max: 30 });
  fc.assert(
    fc.property(
      fc.constantFrom('maximise' as const, 'minimise' as const),
      fc.array(whole, { minLength: 7, maxLength: 7 }),
      fc.array(fc.array(whole, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 3 }),
      size,
      size,
      (sense, objective, rows, unit, otherUnit) => {
        const scaled = rows.map(
          (row) => [-20 * otherUnit, row.map((value) => value * otherUnit), 40 * otherUnit] as const,
        );
        const program = programOf(
          sense,
          objective.map((value) => value * unit),
          scaled,
        );
        let best: number | null = null;
        for (let set = 0; set < 128; set++) {
          const chosen = (row: readonly number[]): number =>
            row.reduce((sum, value, at) => sum + ((set >> at) & 1) * value, 0);
          if (rows.some((row) => chosen(row) < -20 || chosen(row) > 40)) continue;
          const value = chosen(objective);
          if (best === null || (sense === 'maximise' ? value > best : value < best)) best = value;
        }
        for (const look of [0, 3, 1e6]) {
          const answer = runProgram(highs, program, { look });
          if (best === null) expect(answer).toEqual({ status: 'infeasible' });
          else {
            expect(answer.status).toBe('optimal');
            if ('value' in answer) expect(answer.value / unit).toBeCloseTo(best, 6);
          }
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('tells what has no answer', async () => {
  expect(await solver.solve(programOf('maximise', [1, 1], [[3, [1, 1], 4]]))).toEqual({
    status: 'infeasible',
  });
  const open = { ...programOf('maximise', [1], [[0, [1], Number.POSITIVE_INFINITY]], false) };
  const unbounded = { ...open, upper: new Float64Array([Number.POSITIVE_INFINITY]) };
  expect(await solver.solve(unbounded)).toEqual({ status: 'unbounded' });
});

test('a program without columns or rows is solved', async () => {
  expect(await solver.solve(programOf('maximise', [], []))).toMatchObject({ status: 'optimal', value: 0 });
  expect(await solver.solve(programOf('maximise', [2, -1], []))).toMatchObject({
    status: 'optimal',
    value: 2,
  });
});

describe('a hard program', () => {
  const hard = marketSplit(8, 50);

  test('ends in time with the best answer so far, and does not call it proven', async () => {
    const begun = performance.now();
    const answer = await solver.solve(hard, { seconds: 0.5 });
    // It would take hours; a busy machine is slow to end a thread.
    expect(performance.now() - begun).toBeLessThan(15_000);
    expect(['feasible', 'unknown']).toContain(answer.status);
    if (answer.status === 'feasible') expect(answer.bound).toBeLessThan(answer.value);
  });

  test('ends when it is cancelled, and the next one is solved', async () => {
    const cancel = new AbortController();
    const heard: ProgramProgress[] = [];
    const answer = await solver.solve(hard, {
      signal: cancel.signal,
      onProgress(progress) {
        heard.push(progress);
        if (progress.value !== null && progress.bound !== null) cancel.abort();
      },
    });
    expect(answer.status).toBe('feasible');
    if (answer.status !== 'feasible') return;
    expect(answer.value).toBe(heard.at(-1)?.value);
    expect(answer.bound).toBe(heard.at(-1)?.bound);
    expect(await solver.solve(programOf('maximise', values, limits))).toMatchObject({ value: 130 });
  }, 60_000);

  test('is not begun when it is cancelled before', async () => {
    expect(await solver.solve(hard, { signal: AbortSignal.abort() })).toEqual({ status: 'unknown' });
  });

  test('ends when the solver is closed, with the best so far', async () => {
    const own = startSolver();
    const answer = await new Promise((resolve, reject) => {
      let isClosing = false;
      own
        .solve(hard, {
          onProgress({ value }) {
            if (value === null || isClosing) return;
            isClosing = true;
            own.close().catch(reject);
          },
        })
        .then(resolve, reject);
    });
    expect(answer).toMatchObject({ status: 'feasible' });
  }, 60_000);

  test('begins from the answer that it is given', async () => {
    const start = new Float64Array(hard.objective.length);
    for (let row = 0; row < 8; row++) {
      // Nothing is chosen: the whole limit is missing.
      start[50 + 2 * row] = hard.rows.upper[row] ?? 0;
    }
    const given = start.reduce((sum, value, at) => sum + value * (hard.objective[at] ?? 0), 0);
    const answer = await solver.solve(hard, { start, seconds: 0.3 });
    if (!('value' in answer)) throw new Error('the answer given was lost');
    expect(answer.value).toBeLessThanOrEqual(given);
  });
});

test('asked for a gap, it stops there and does not call that a proof', async () => {
  const many = Array.from({ length: 60 }, (_, at) => 100 + ((at * 7919) % 97));
  const rows = [3, 5, 7].map(
    (step) =>
      [
        Number.NEGATIVE_INFINITY,
        many.map((value, at) => value + ((at * step * 31) % 53)),
        many.length * 40,
      ] as const,
  );
  const answer = await solver.solve(programOf('maximise', many, rows), { gap: 0.2 });
  if (!('value' in answer)) throw new Error('nothing found');
  expect((answer.bound - answer.value) / answer.value).toBeLessThanOrEqual(0.2);
  expect(answer.status).toBe(answer.bound - answer.value < 1e-3 ? 'optimal' : 'feasible');
});

describe('what is wrong', () => {
  test('arrays that do not fit are refused, and the next program is solved', async () => {
    const program = programOf('maximise', values, limits);
    await expect(solver.solve({ ...program, lower: new Float64Array(2) })).rejects.toThrow(SolverFailed);
    await expect(solver.solve({ ...program, lower: new Float64Array(2) })).rejects.toThrow(
      'lower has 2 numbers for 6 columns',
    );
    const broken = { ...program, objective: program.objective.map(() => Number.NaN) };
    await expect(solver.solve(broken)).rejects.toThrow('not finite');
    expect(await solver.solve(program)).toMatchObject({ value: 130 });
  });

  test('a thread that dies is told, and replaced', async () => {
    const threads: ((reason: string) => void)[] = [];
    const answers: ((reply: SolveReply) => void)[] = [];
    const own = createSolver(
      (): SolverThread => ({
        send: () => {
          const at = threads.length;
          if (at === 1) threads[0]?.('out of memory');
          else answers.at(-1)?.({ kind: 'answer', answer: { status: 'infeasible' } });
        },
        listen: (hear, end) => {
          answers.push(hear);
          threads.push(end);
        },
        stop: async () => {},
      }),
    );
    const program = programOf('maximise', [1], []);
    await expect(own.solve(program)).rejects.toThrow('The solver broke down: out of memory.');
    expect(await own.solve(program)).toEqual({ status: 'infeasible' });
  });
});

/** Cornuéjols & Dawande 1999: a few equalities over many whole amounts, which branching hardly helps. */
function marketSplit(rows: number, columns: number): MixedIntegerProgram {
  let state = 12_345;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % 100;
  };
  const all = columns + 2 * rows;
  const made = Array.from({ length: rows }, (_, row) => {
    const numbers = Array.from({ length: columns }, next);
    const half = Math.floor(numbers.reduce((sum, value) => sum + value, 0) / 2);
    const slack = Array.from({ length: 2 * rows }, (_unused, at) =>
      at === 2 * row ? 1 : at === 2 * row + 1 ? -1 : 0,
    );
    return [half, [...numbers, ...slack], half] as const;
  });
  const objective = Array.from({ length: all }, (_, at) => (at < columns ? 0 : 1));
  const program = programOf('minimise', objective, made);
  return {
    ...program,
    upper: program.upper.map((_, at) => (at < columns ? 1 : 1e6)),
    isInteger: program.isInteger.map((_, at) => (at < columns ? 1 : 0)),
  };
}
