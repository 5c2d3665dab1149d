// Writes a business so that people can read, edit and compare it: the same business always becomes the same text.
import { mkdir, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Business, failure, type Problem, type Result, success } from '@evenkeel/core';
import { stringify } from 'yaml';
import { type FactStreams, factFileTexts } from './fact-file-texts.ts';
import { type Plain, plainBusiness } from './plain-business.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * Writes a folder (`business.yaml`, `facts/*.csv`), or one file where the path ends in `.yaml`, `.yml` or `.json`
 * (facts have no place in one file). Each file is replaced as a whole or not at all.
 *
 * @param facts streams that are written as they come; kinds left out keep the file they have.
 * @example await writeBusiness(business, { ledger: entries }, 'my-bakery');
 */
export async function writeBusiness(
  business: Business,
  facts: FactStreams | null,
  path: string,
): Promise<Result<{ readonly files: readonly string[] }>> {
  const ending = extname(path).toLowerCase();
  const isFile = ['.yaml', '.yml', '.json'].includes(ending);
  const files: string[] = [];
  const write = async (file: string, texts: AsyncIterable<string> | Iterable<string>): Promise<void> => {
    await writeAtomically(file, texts);
    files.push(file);
  };
  try {
    if (isFile) {
      await write(path, [ending === '.json' ? businessJson(business) : businessYaml(business)]);
      return success({ files });
    }
    await mkdir(path, { recursive: true });
    const others = (await readdir(path)).filter(
      (name) => /\.(?:ya?ml|json)$/.test(name) && name !== 'business.yaml',
    );
    if (others.length > 0) return failure([problem('folder-has-other-lists', path, others.join(', '))]);
    await write(join(path, 'business.yaml'), [businessYaml(business)]);
    for (const [name, texts] of factFileTexts(facts ?? {}, business.profile.currency)) {
      await mkdir(join(path, 'facts'), { recursive: true });
      await write(join(path, 'facts', name), texts);
    }
    return success({ files });
  } catch (error) {
    return failure([
      problem('file-not-written', path, error instanceof Error ? error.message : String(error)),
    ]);
  }
}

const heading = [
  'A business for Evenkeel.',
  'Money (…Minor, and amounts of money pools) is in minor units: 1250 is 12.50. Days are YYYY-MM-DD, months YYYY-MM.',
  'Every record has an id (lower-case letters, digits, hyphens) by which others name it. Fields left out have their default.',
  'Lists may also stand in files of their own beside this one (goals.yaml with goals: …); facts lie in facts/*.csv.',
];

/** The text of `business.yaml`. */
export function businessYaml(business: Business): string {
  const head = heading.map((line) => `# ${line}\n`).join('');
  const sections = Object.entries(plainBusiness(business)).map(([key, value]) => section(key, value));
  return head + sections.join('\n');
}

/** The same as JSON, with a final line end. */
export function businessJson(business: Business): string {
  return `${JSON.stringify(plainBusiness(business), null, 2)}\n`;
}

function section(key: string, value: unknown): string {
  const options = { lineWidth: 110, aliasDuplicateObjects: false } as const;
  return stringify({ [key]: value } satisfies Plain, options);
}

function problem(code: string, file: string, reason: string): Problem {
  return { code, path: [], value: file, data: { file, reason }, place: { file, line: 1, column: 1 } };
}
