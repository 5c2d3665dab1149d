// A whole business out of an uploaded file, and back into one.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Business, Problem } from '@evenkeel/core';
import { businessJson, businessYaml, readBusiness } from '@evenkeel/formats';
import { Refusal } from '../errors/refusal.ts';
import type { UploadedFile } from '../handling/handler.ts';

const endings = new Set(['.yaml', '.yml', '.json']);

/** @throws Refusal `file-unreadable` with every problem and its line */
export async function businessFromFile({ fileName, content }: UploadedFile): Promise<Business> {
  const ending = extname(fileName).toLowerCase();
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-business-'));
  try {
    const path = join(folder, `business${endings.has(ending) ? ending : '.yaml'}`);
    await writeFile(path, content);
    const read = await readBusiness(path);
    if (read.ok) return read.value.business;
    const problems = read.problems.map((problem) => renamed(problem, fileName));
    throw new Refusal('file-unreadable', { data: { file: fileName }, problems });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export function businessText(
  business: Business,
  format: 'yaml' | 'json',
): { readonly text: string; readonly mediaType: string } {
  return format === 'json'
    ? { text: businessJson(business), mediaType: 'application/json' }
    : { text: businessYaml(business), mediaType: 'application/yaml' };
}

/** People know the file by the name it had with them. */
function renamed(problem: Problem, file: string): Problem {
  return problem.place ? { ...problem, place: { ...problem.place, file } } : problem;
}
