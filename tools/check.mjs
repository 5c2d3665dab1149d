// `npm run check`: types, format and lint, boundaries, unused code. Prints the output of what failed only.
import './steps/check-node.mjs';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatDuration, reportFailure } from './steps/progress.mjs';
import { runProgram } from './steps/run-program.mjs';
import { root } from './steps/workspace.mjs';

const inModules = (path) => join(root, 'node_modules', path);

const steps = [
  types('core', 'packages/core/tsconfig.json'),
  types('web', 'packages/web/tsconfig.json'),
  types('everything', 'tsconfig.json'),
  { name: 'format and lint', args: [inModules('@biomejs/biome/bin/biome'), 'check', '.'] },
  {
    name: 'boundaries',
    args: [
      inModules('dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      'err-long',
      'packages',
      'bench',
      'e2e',
      'tools',
    ],
    needs: '.dependency-cruiser.mjs',
  },
  { name: 'unused code', args: [inModules('knip/bin/knip.js'), '--no-progress'], needs: 'knip.json' },
];

function types(what, config) {
  return {
    name: `types: ${what}`,
    args: [inModules('typescript-native/bin/tsc'), '-p', config],
    needs: config,
  };
}

/**
 * Runs all checks, as many side by side as there are processors.
 *
 * @returns how many passed and how many failed
 */
export async function check() {
  const waiting = steps.filter(({ needs }) => needs === undefined || existsSync(join(root, needs)));
  const result = { passed: 0, failed: 0 };
  const failures = [];
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const began = Date.now();
      const { code, output } = await runProgram(process.execPath, step.args);
      result[code === 0 ? 'passed' : 'failed'] += 1;
      if (code !== 0) failures.push({ ...step, output });
      console.log(`${code === 0 ? '✓' : '✗'} ${step.name}  (${formatDuration(Date.now() - began)})`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  for (const { name, output } of failures) console.log(`\n✗ ${name}\n\n${output.trim()}\n`);
  return result;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { failed } = await check();
    if (failed > 0) process.exitCode = 1;
  } catch (error) {
    reportFailure(error);
  }
}
