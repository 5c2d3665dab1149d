// A Vitest reporter which writes how many tests passed, failed and were skipped to the file in EVENKEEL_TEST_COUNT.
import { writeFileSync } from 'node:fs';

/** Counts tests; a file or group that broke outside its tests counts as one failure. */
export function countTests(testModules, unhandledErrors) {
  const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
  for (const testModule of testModules) {
    if (testModule.errors().length > 0) count.failed += 1;
    for (const suite of testModule.children.allSuites()) {
      if (suite.errors().length > 0) count.failed += 1;
    }
    for (const test of testModule.children.allTests()) {
      const { state } = test.result();
      count[state === 'passed' || state === 'skipped' ? state : 'failed'] += 1;
    }
  }
  return count;
}

// biome-ignore lint/style/noDefaultExport: Vitest loads a reporter by its default export.
export default class CountReporter {
  onTestRunEnd(testModules, unhandledErrors) {
    const file = process.env.EVENKEEL_TEST_COUNT;
    if (file !== undefined) writeFileSync(file, JSON.stringify(countTests(testModules, unhandledErrors)));
  }
}
