// Writes the examples: invented businesses with two years of invented facts, always the same. `npx tsx examples/generate.ts`
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeBusiness } from '@evenkeel/formats';
import { bakery } from './generator/bakery/bakery.ts';
import { bakeryAligned } from './generator/bakery/bakery-aligned.ts';
import { buildExample } from './generator/build-example.ts';
import { consulting } from './generator/consulting/consulting.ts';
import { consultingAligned } from './generator/consulting/consulting-aligned.ts';
import type { Example } from './generator/example.ts';
import { manufacturer } from './generator/manufacturer/manufacturer.ts';
import { manufacturerAligned } from './generator/manufacturer/manufacturer-aligned.ts';
import { onlineShop } from './generator/online-shop/online-shop.ts';
import { readmeOf } from './generator/readme.ts';
import { restaurant } from './generator/restaurant/restaurant.ts';
import { softwareFirm } from './generator/software-firm/software-firm.ts';
import { techStartUp } from './generator/tech-start-up/tech-start-up.ts';

export const examples: readonly Example[] = [
  bakery,
  bakeryAligned,
  consulting,
  consultingAligned,
  restaurant,
  manufacturer,
  manufacturerAligned,
  onlineShop,
  softwareFirm,
  techStartUp,
];

/** Writes every example into a folder of its name below `folder`. */
export async function writeExamples(folder: string): Promise<void> {
  for (const example of examples) {
    const { business, ...facts } = buildExample(example);
    const written = await writeBusiness(business, facts, join(folder, example.name));
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    await writeFile(join(folder, example.name, 'README.md'), readmeOf(example));
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeExamples(import.meta.dirname);
  console.log(`Wrote ${examples.map(({ name }) => `examples/${name}`).join(', ')}.`);
}
