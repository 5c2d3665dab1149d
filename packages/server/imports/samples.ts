// The sample businesses that come with the program.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sample } from '@evenkeel/contract';
import type { Business } from '@evenkeel/core';
import { readBusiness } from '@evenkeel/formats';
import type { Actor, Store } from '@evenkeel/store';
import { Refusal } from '../errors/refusal.ts';
import { sampleFacts } from './facts-file.ts';

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
  const { business } = read.value;
  const { businessId } = await store.createBusiness(business, actor);
  try {
    await importSampleFacts(store, actor, businessId, business, join(root ?? '', sampleId, 'facts'));
  } catch (error) {
    await store.removeBusiness(businessId, actor);
    throw error;
  }
  return { businessId };
}

async function importSampleFacts(
  store: Store,
  actor: Actor,
  businessId: string,
  business: Business,
  folder: string,
): Promise<void> {
  const names = existsSync(folder)
    ? (await readdir(folder)).filter((name) => name.endsWith('.csv')).sort()
    : [];
  for (const name of names) {
    const facts = await sampleFacts(join(folder, name), name, business);
    await store.inBusiness(businessId, actor, (scope) =>
      scope.importFacts(facts, { fileName: name, rejectedRows: 0 }),
    );
  }
}

async function sampleIds(root: string | null): Promise<readonly string[]> {
  if (root === null || !existsSync(root)) return [];
  const entries = await readdir(root, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'business.yaml')))
    .map(({ name }) => name)
    .sort();
}
