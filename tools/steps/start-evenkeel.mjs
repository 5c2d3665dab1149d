// The steps of `npm start`.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from './install.mjs';
import { createProgress, reportFailure } from './progress.mjs';
import { root } from './workspace.mjs';

/** Installs and builds what is missing, then becomes the server; `args` are those of `evenkeel start`. */
export async function startEvenkeel(args) {
  try {
    const progress = createProgress(3);
    await progress.step(`Node.js ${process.versions.node}`, async () => {});
    await progress.step('Installing packages', install);
    await progress.step('Building', async (note) => (await import('../build.mjs')).build(note));
    const main = join(root, 'packages/cli/dist/main.mjs');
    // In this very process, so that Ctrl-C reaches the server alone and it can stop in its own order.
    process.argv = [process.execPath, main, 'start', ...args];
    process.setSourceMapsEnabled(true);
    await import(pathToFileURL(main).href);
  } catch (error) {
    reportFailure(error);
  }
}
