// Finds the files of a business without ever leaving its folder.
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, sep } from 'node:path';
import { failure, type Problem, type Result, success } from '@evenkeel/core';
import { LARGEST_TEXT } from './yaml-source.ts';

export interface BusinessFile {
  /** Where it really lies. */
  readonly path: string;
  /** How it is named to a person, relative to the folder's parent. */
  readonly name: string;
}

export interface BusinessFiles {
  /** YAML and JSON, the one with the profile first. */
  readonly texts: readonly BusinessFile[];
  readonly facts: readonly BusinessFile[];
  readonly warnings: readonly Problem[];
}

const factFileNames: readonly string[] = ['ledger.csv', 'time.csv', 'observations.csv'];
const mainNames = ['business.yaml', 'business.yml', 'business.json'];
const textEndings = new Set(['.yaml', '.yml', '.json']);

/** A file stands for itself; a folder for its texts and `facts/`. */
export async function filesOf(path: string): Promise<Result<BusinessFiles>> {
  const real = await realpath(path).catch(() => null);
  if (real === null) return failure([problem('no-such-file', path)]);
  const kind = await stat(real);
  if (kind.isFile()) {
    if (!textEndings.has(extname(real).toLowerCase())) return failure([problem('not-a-business-file', path)]);
    return success({ texts: [{ path: real, name: path }], facts: [], warnings: [] });
  }
  if (!kind.isDirectory()) return failure([problem('no-such-file', path)]);
  return filesOfFolder(real, path);
}

async function filesOfFolder(folder: string, shown: string): Promise<Result<BusinessFiles>> {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const within = async (parts: readonly string[]): Promise<BusinessFile | null> => {
    const name = join(shown, ...parts);
    const real = await realpath(join(folder, ...parts)).catch(() => null);
    if (real === null) return null;
    if (real.startsWith(folder + sep)) return { path: real, name };
    problems.push(problem('file-outside-folder', name));
    return null;
  };

  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  const main = mainNames.find((name) => names.includes(name));
  if (main === undefined) return failure([problem('no-business-file', shown)]);
  const others = names.filter((name) => name !== main && ['.yaml', '.yml'].includes(extname(name)));
  // Easily put in the wrong place or saved in the wrong way: never left out silently.
  for (const name of names) {
    if (name === main || !['.json', '.csv', '.xlsx'].includes(extname(name).toLowerCase())) continue;
    const looked = `business.yaml, *.yaml, ${factFileNames.map((fact) => `facts/${fact}`).join(', ')}`;
    warnings.push(problem('file-not-read', join(shown, name), { names: looked }));
  }
  const texts: BusinessFile[] = [];
  for (const name of [main, ...others]) {
    const file = await within([name]);
    if (file) texts.push(file);
  }
  const facts: BusinessFile[] = [];
  if (names.includes('facts') && (await within(['facts']))) {
    for (const name of (await readdir(join(folder, 'facts'))).sort()) {
      if (factFileNames.includes(name)) {
        const file = await within(['facts', name]);
        if (file) facts.push(file);
      } else if (!name.startsWith('.')) {
        warnings.push(
          problem('file-not-read', join(shown, 'facts', name), { names: factFileNames.join(', ') }),
        );
      }
    }
  }
  return problems.length > 0 ? failure(problems) : success({ texts, facts, warnings });
}

/** The text of a file, refused before it is read when it is too large to have been written by hand. */
export async function readText(file: BusinessFile): Promise<Result<string>> {
  const handle = await open(file.path).catch(() => null);
  if (handle === null) return failure([problem('file-not-readable', file.name)]);
  try {
    const { size } = await handle.stat();
    if (size > LARGEST_TEXT)
      return failure([problem('file-too-large', file.name, { megabytes: LARGEST_TEXT / 1e6 })]);
    const bytes = await handle.readFile();
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return failure([problem(error instanceof TypeError ? 'not-utf8' : 'file-not-readable', file.name)]);
  } finally {
    await handle.close();
  }
}

function problem(code: string, file: string, data: Problem['data'] = {}): Problem {
  return {
    code,
    path: [],
    value: basename(file),
    data: { file, ...data },
    place: { file, line: 1, column: 1 },
  };
}
