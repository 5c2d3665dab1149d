// Writes openapi.json anew: `npx tsx packages/contract/write-openapi.ts`.
import { readFileSync, writeFileSync } from 'node:fs';
import { buildOpenApi } from './openapi.ts';

const manifest = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const description = buildOpenApi(manifest.version);
writeFileSync(new URL('openapi.json', import.meta.url), `${JSON.stringify(description, null, 1)}\n`);
