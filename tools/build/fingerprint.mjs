// Tells quickly whether sources have changed since they were built.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const skipped = new Set(['node_modules', 'dist', 'testing']);

/**
 * A hash over name, size and time of every file below `paths`; tests do not count.
 * It notices additions, changes and removals, and reads no file.
 */
export function fingerprint(root, paths) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const path of paths) visit(join(root, path));
  return hash.digest('hex');

  function visit(path) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return;
    if (stats.isDirectory()) {
      for (const name of readdirSync(path).sort()) {
        if (!skipped.has(name) && !name.startsWith('.') && !/\.test\.tsx?$/.test(name))
          visit(join(path, name));
      }
      return;
    }
    hash.update(`${relative(root, path)}\0${stats.size}\0${stats.mtimeMs}\0`);
  }
}

/** True if the stamp says that these very sources were built to the end. */
export function isUpToDate(stamp, current) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === current;
}

/** Takes the stamp away before a build begins, so that a broken one counts as none. */
export function clearStamp(stamp) {
  rmSync(stamp, { force: true });
}

/** Notes that a build has ended well. */
export function writeStamp(stamp, current) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, current);
}
