// `npm test`: installs, builds, checks and runs every test; its last line says how many passed and failed.
import './steps/check-node.mjs';
import { createProgress, reportFailure } from './steps/progress.mjs';
import { exitCodeFor, summarize } from './test/summary.mjs';

try {
  const progress = createProgress(2);
  await progress.step('Installing packages', async (note) =>
    (await import('./steps/install.mjs')).install(note),
  );
  await progress.step('Building', async (note) => (await import('./build.mjs')).build(note));
  const checks = await (await import('./check.mjs')).check();
  const tests = await (await import('./test/run-vitest.mjs')).runVitest(process.argv.slice(2));
  const failed = checks.failed + tests.failed;
  process.exitCode = exitCodeFor({ code: tests.code, tested: tests.passed + tests.failed, failed });
  console.log(summarize({ passed: checks.passed + tests.passed, failed, skipped: tests.skipped }));
} catch (error) {
  reportFailure(error);
  console.log(summarize({ passed: 0, failed: 1 }));
}
