// `npm run docs`: regenerates everything in docs/ that is made from the sources.
import './steps/check-node.mjs';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runTypeScript } from './steps/run-typescript.mjs';
import { root } from './steps/workspace.mjs';

const folder = join(root, 'tools/docs');
const programs = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .sort();

await runTypeScript(programs.map((name) => `tools/docs/${name}`));
