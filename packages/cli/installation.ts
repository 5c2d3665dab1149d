// Where the program is installed: the folder above `packages`, whether it runs from its sources or bundled.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @throws Error when the program was torn out of its folder */
export function installationFolder(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'packages', 'cli'))) return folder;
  }
  throw new Error(`${import.meta.dirname} does not belong to an installation of Evenkeel`);
}

/** The built web application, or undefined while it has not been built. */
export function webRoot(): string | undefined {
  const folder = join(installationFolder(), 'packages/web/dist');
  return existsSync(join(folder, 'index.html')) ? folder : undefined;
}

export function samplesRoot(): string | undefined {
  const folder = join(installationFolder(), 'examples');
  return existsSync(folder) ? folder : undefined;
}
