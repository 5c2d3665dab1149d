// Finds a browser for the journeys: one that is named, one that is installed, or one from an npm package.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

/** How to run a Chromium. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** What it needs in its environment, on top of ours. */
  readonly env: Readonly<Record<string, string>>;
}

const programs = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/snap/bin/chromium',
];

const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--no-default-browser-check',
  '--no-first-run',
  '--font-render-hinting=none',
];

/**
 * `CHROMIUM_PATH`, else a Chromium or Chrome of this machine, else the one inside the optional npm package
 * `@sparticuz/chromium` (Linux on x64), which is unpacked on first use.
 *
 * @throws Error if there is none, saying how to get one
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!isProgram(named))
      throw new Error(`CHROMIUM_PATH names ${named}, which is not a program that can be run.`);
    return { executablePath: named, args, env: {} };
  }
  const installed = installedBrowser();
  if (installed !== undefined) return { executablePath: installed, args, env: {} };
  const folder = await unpackBrowser();
  return {
    executablePath: join(folder, 'chromium'),
    // It has no set-uid sandbox beside it, so it could not use one for ordinary users either.
    args: [...quiet, '--no-sandbox'],
    env: packagedEnvironment(folder),
  };
}

/** Starts the browser that `findBrowser` finds, without a window. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  return await chromium.launch({
    executablePath,
    args: [...args],
    headless: true,
    env: { ...ownEnvironment(), ...env },
  });
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function installedBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  return [...candidates, ...applications].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Unpacks the packaged browser once per version and returns the folder. */
async function unpackBrowser(): Promise<string> {
  const manifest = findPackage();
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, 'utf8'));
  const cache = fileURLToPath(new URL('../node_modules/.cache/evenkeel', import.meta.url));
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(join(cache, 'unpacking-'));
  try {
    // The package unpacks into the folder for temporary files and skips what exists there, even half-made:
    // so it gets a folder of its own. Its libraries for minimal systems come only where it believes to be on AWS.
    const child = spawn(
      process.execPath,
      ['-e', "import('@sparticuz/chromium').then((it) => it.default.executablePath())"],
      {
        cwd: dirname(manifest),
        env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    const [code] = await once(child, 'exit');
    if (code !== 0)
      throw new Error(`Unpacking the browser of @sparticuz/chromium failed (exit code ${code}).`);
    writeFileSync(join(unfinished, 'fonts.conf'), fontConfiguration(folder));
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another process has unpacked it in the meantime.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function findPackage(): string {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    if (process.platform === 'linux' && process.arch === 'x64')
      return join(dirname(entry), '../../package.json');
  } catch {
    // Optional packages may be missing.
  }
  throw new Error(
    'No browser found for the journeys. Install Chromium or Google Chrome, or set CHROMIUM_PATH to the program of one ' +
      '(on Linux on x64, npm ci brings one unless optional packages are left out).',
  );
}

/** Fonts of the machine if it has any, and always the packaged one. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <include ignore_missing="yes">/etc/fonts/conf.d</include>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}

function packagedEnvironment(folder: string): Record<string, string> {
  const fonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  const runs = spawnSync(join(folder, 'chromium'), ['--version'], { stdio: 'ignore' }).status === 0;
  return runs ? fonts : { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
}
