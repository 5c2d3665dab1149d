// Runs a TypeScript program of this repository, passing on our arguments and its exit code.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { createProgress, reportFailure, StepError } from './progress.mjs';
import { runProgram } from './run-program.mjs';
import { root } from './workspace.mjs';

/** Runs the programs one after the other and stops at the first that fails. */
export async function runTypeScript(programs, args = process.argv.slice(2)) {
  try {
    if (programs.length === 0) throw new StepError('There is nothing to run here yet.');
    await createProgress(1, process.stderr).step('Installing packages', install);
    for (const program of programs) {
      if (!existsSync(join(root, program))) throw new StepError(`${program} does not exist.`);
      const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
      const { code } = await runProgram(process.execPath, [tsx, program, ...args], { show: true });
      if (code === 0) continue;
      process.exitCode = code;
      return;
    }
  } catch (error) {
    reportFailure(error);
  }
}
