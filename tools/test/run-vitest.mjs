// Runs Vitest and brings back how many tests passed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../steps/run-program.mjs';
import { root } from '../steps/workspace.mjs';

/**
 * Runs all tests, or those which `args` select, showing Vitest's output.
 *
 * @returns the exit code and the counts; a run that did not get as far as counting counts as one failure
 */
export async function runVitest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-count-'));
  const file = join(folder, 'count.json');
  try {
    const { code } = await runProgram(
      process.execPath,
      [
        join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        '--reporter=default',
        `--reporter=${join(root, 'tools/test/count-reporter.mjs')}`,
        ...args,
      ],
      { show: true, env: { ...process.env, EVENKEEL_TEST_COUNT: file } },
    );
    return { code, ...readCount(file) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readCount(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
