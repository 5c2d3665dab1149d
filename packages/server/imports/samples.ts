// The sample businesses that come with the program.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sample } from '@evenkeel/contract';
import { readBusiness } from '@evenkeel/formats';
import type { Actor, Store } from '@evenkeel/store';
import { Refusal } from '../errors/refusal.ts';

/** Every folder with a business in it, in the order of their names. */
export async function samplesIn(root: string | null): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  for (const id of await sampleIds(root)) {
    const read = await readBusiness(join(root ?? '', id, 'business.yaml'));
    if (!read.ok) continue;
    const { name, industry, mission } = read.value.business.profile;
    samples.push({ id, name, industry, mission });
  }
  return samples;
}

/** @throws Refusal `not-found` */
export async function createFromSample(
  store: Store,
  actor: Actor,
  root: string | null,
  sampleId: string,
): Promise<{ readonly businessId: string }> {
  if (!(await sampleIds(root)).includes(sampleId)) throw new Refusal('not-found');
  const read = await readBusiness(join(root ?? '', sampleId));
  if (!read.ok) throw new Error(`the sample ${sampleId} cannot be read: ${JSON.stringify(read.problems[0])}`);
  return store.createBusiness(read.value.business, actor);
}

async function sampleIds(root: string | null): Promise<readonly string[]> {
  if (root === null || !existsSync(root)) return [];
  const entries = await readdir(root, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'business.yaml')))
    .map(({ name }) => name)
    .sort();
}
