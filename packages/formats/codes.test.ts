// Every code that the readers give has its sentence, and no sentence stands there for nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formats } from '../messages/en/formats.ts';
import { en } from '../messages/en/index.ts';
import { columnRoles, importKinds } from './import/mapping.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const core = fileURLToPath(new URL('../core/facts/', import.meta.url));
const sources = [folder, core].flatMap((root) =>
  (readdirSync(root, { recursive: true }) as string[])
    .filter((name) => /\.(?:ts|mjs)$/.test(name) && !/\.test\.ts$|testing/.test(name))
    .map((name) => readFileSync(root + name, 'utf8')),
);
const source = sources.join('\n');
const ids = new Set<string>(Object.keys(en));

test('each code has a sentence', () => {
  const given = [
    /\bfail\([^;]*?'([a-z0-9-]+)'/g,
    /\b(?:problem|fault|fileProblem|Refusal|SourceFault|giveUpLine)\(\s*'([a-z0-9-]+)'/g,
    /\bcode: '([a-z0-9-]+)'/g,
    /\breason\('([a-z0-9-]+)'/g,
  ];
  const codes = new Set(
    given.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1] ?? '')),
  );
  expect(codes.size).toBeGreaterThan(60);
  const silent = [...codes].filter(
    (code) => !['problem', 'note', 'reason', 'question'].some((kind) => ids.has(`${kind}.${code}`)),
  );
  expect(silent).toEqual([]);
});

test('each kind and each role of a column has a name', () => {
  const named = [
    ...importKinds.map((kind) => `import-kind.${kind}`),
    ...Object.values(columnRoles)
      .flat()
      .map((role) => `column-role.${role}`),
  ];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test('each sentence has a code', () => {
  const unused = Object.keys(formats).filter((id) => {
    const code = id
      .slice(id.indexOf('.') + 1)
      .replace(/^money-out-(?:negative|positive)$/, 'money-out-')
      .replace(/^word-.*$/, 'word-');
    return !source.includes(code);
  });
  expect(unused).toEqual([]);
});
