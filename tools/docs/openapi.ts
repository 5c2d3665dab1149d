// Writes packages/contract/openapi.json: the description of the API, made from the declared routes.
import { readFileSync, writeFileSync } from 'node:fs';
import { buildOpenApi } from '../../packages/contract/index.ts';

const folder = new URL('../../packages/contract/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as { version: string };
const description = buildOpenApi(manifest.version);
writeFileSync(new URL('openapi.json', folder), `${JSON.stringify(description, null, 1)}\n`);
