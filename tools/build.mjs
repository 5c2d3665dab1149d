// Builds what has changed: the server and command line (rolldown) and the web application (Vite), side by side.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildServer } from './build/build-server.mjs';
import { buildWeb } from './build/build-web.mjs';
import { clearStamp, fingerprint, isUpToDate, writeStamp } from './build/fingerprint.mjs';
import { createProgress, reportFailure, StepError } from './steps/progress.mjs';
import { root } from './steps/workspace.mjs';

const common = [
  'package-lock.json',
  'tools/build',
  'packages/core',
  'packages/messages',
  'packages/contract',
  'packages/solver',
];

const targets = [
  {
    name: 'server',
    dist: 'packages/cli/dist',
    sources: [...common, 'packages/formats', 'packages/store', 'packages/server', 'packages/cli'],
    build: buildServer,
  },
  {
    name: 'web application',
    dist: 'packages/web/dist',
    sources: [...common, 'packages/web'],
    build: buildWeb,
  },
];

/**
 * Builds the targets whose sources have changed.
 *
 * @returns the sentence to show
 */
export async function build(note = () => {}) {
  const stale = targets
    .map((target) => ({
      ...target,
      stamp: join(root, target.dist, '.stamp'),
      current: fingerprint(root, target.sources),
    }))
    .filter(({ stamp, current }) => !isUpToDate(stamp, current));
  if (stale.length === 0) return 'Build is up to date';
  const names = stale.map(({ name }) => name).join(', ');
  note(names);
  await Promise.all(stale.map(buildTarget));
  return `Built: ${names}`;
}

async function buildTarget({ name, stamp, current, build: run }) {
  clearStamp(stamp);
  try {
    await run(root);
  } catch (error) {
    throw new StepError(`${error?.message ?? error}\n\nThe ${name} could not be built; the reason is above.`);
  }
  writeStamp(stamp, current);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await createProgress(1).step('Build', build).catch(reportFailure);
}
