// Installs the packages that the lockfile names, unless exactly they are there already.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StepError } from './progress.mjs';
import { runProgram } from './run-program.mjs';
import { root } from './workspace.mjs';

/** True if `node_modules` holds what `package-lock.json` asks for. Takes a few milliseconds. */
export function isInstalled(folder = root) {
  const lockfile = readFileSync(join(folder, 'package-lock.json'));
  const hash = createHash('sha256').update(lockfile).digest('hex');
  const stamp = stampFile(folder);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  // Somebody may have run npm themselves; it keeps its own record of what it has installed.
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record) || !holdsAll(JSON.parse(lockfile), JSON.parse(readFileSync(record)))) return false;
  writeFileSync(stamp, hash);
  return true;
}

/**
 * Makes sure that everything is installed.
 *
 * @returns the sentence to show
 */
export async function install(note = () => {}) {
  if (isInstalled()) return 'Packages are up to date';
  note('this takes about a minute the first time');
  const [program, ...args] = npmCommand();
  // NODE_ENV=production or an "omit" in somebody's settings must not leave out what the build needs.
  const { code, output } = await runProgram(program, [
    ...args,
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code !== 0) {
    throw new StepError(
      `${whatNpmSays(output)}\n\nThe packages could not be installed (npm ci ended with ${code}; its reason is above). ` +
        'Check the connection to the npm registry and the free disk space, then run the command again.',
    );
  }
  isInstalled();
  return 'Packages installed';
}

/** Without the pages of usage that npm adds to some errors. */
function whatNpmSays(output) {
  const [reason = ''] = output.split(/^npm error Clean install a project$/m);
  return reason.trim().split('\n').slice(0, 30).join('\n');
}

function holdsAll(wanted, found) {
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === '') return true;
    const there = found.packages[path];
    if (there === undefined)
      return entry.optional === true || entry.devOptional === true || entry.peer === true;
    return there.version === entry.version && there.link === entry.link;
  });
}

function stampFile(folder) {
  return join(folder, 'node_modules', '.evenkeel-installed');
}

/** The npm which started us, else the one beside this Node.js, else the one on the path. */
function npmCommand() {
  const started = process.env.npm_execpath;
  if (started && /npm-cli\.c?js$/.test(started) && existsSync(started)) return [process.execPath, started];
  const beside = join(dirname(dirname(process.execPath)), 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  if (existsSync(beside)) return [process.execPath, beside];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}
