// A lock that opens for every key is no lock: plants one violation per boundary and expects to be refused.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import boundaries from '../.dependency-cruiser.mjs';

const root = resolve(import.meta.dirname, '..');
let house: string;

const planted: Readonly<Record<string, readonly [from: string, imports: string]>> = {
  'core-keeps-to-its-room': ['packages/core/figures/a.ts', '../../store/index.ts'],
  'messages-keeps-to-its-room': ['packages/messages/a.ts', '../store/index.ts'],
  'formats-keeps-to-its-room': ['packages/formats/a.ts', '../store/index.ts'],
  'store-keeps-to-its-room': ['packages/store/a.ts', '../server/index.ts'],
  'contract-keeps-to-its-room': ['packages/contract/a.ts', '../server/index.ts'],
  'server-keeps-to-its-room': ['packages/server/a.ts', '../web/index.ts'],
  'cli-keeps-to-its-room': ['packages/cli/a.ts', '../web/index.ts'],
  'solver-keeps-to-its-room': ['packages/solver/a.ts', '../store/index.ts'],
  'web-keeps-to-its-room': ['packages/web/a.ts', '../server/index.ts'],
  'core-model-keeps-to-its-room': ['packages/core/model/a.ts', '../figures/b.ts'],
  'core-stats-keeps-to-its-room': ['packages/core/stats/a.ts', '../model/b.ts'],
  'core-solve-keeps-to-its-room': ['packages/core/solve/a.ts', '../model/b.ts'],
  'core-methods-keeps-to-its-room': ['packages/core/methods/a.ts', '../model/b.ts'],
  'core-text-keeps-to-its-room': ['packages/core/text/a.ts', '../model/b.ts'],
  'core-outlook-keeps-to-its-room': ['packages/core/outlook/a.ts', '../rules/b.ts'],
  'core-library-keeps-to-its-room': ['packages/core/library/a.ts', '../figures/b.ts'],
  'core-facts-keeps-to-its-room': ['packages/core/facts/a.ts', '../figures/b.ts'],
  'core-formula-keeps-to-its-room': ['packages/core/formula/a.ts', '../figures/b.ts'],
  'core-weighing-keeps-to-its-room': ['packages/core/weighing/a.ts', '../rules/b.ts'],
  'core-figures-keeps-to-its-room': ['packages/core/figures/a.ts', '../rules/b.ts'],
  'core-check-in-keeps-to-its-room': ['packages/core/check-in/a.ts', '../rules/b.ts'],
  'core-alerts-keeps-to-its-room': ['packages/core/alerts/a.ts', '../rules/b.ts'],
  'core-rules-keeps-to-its-room': ['packages/core/rules/a.ts', '../assess/assess.ts'],
  'core-strategy-keeps-to-its-room': ['packages/core/strategy/a.ts', '../rules/b.ts'],
  'core-classify-keeps-to-its-room': ['packages/core/classify/a.ts', '../model/b.ts'],
  'core-assignment-keeps-to-its-room': ['packages/core/assignment/a.ts', '../figures/b.ts'],
  'core-plan-keeps-to-its-room': ['packages/core/plan/a.ts', '../rules/b.ts'],
  'core-board-pack-keeps-to-its-room': ['packages/core/board-pack/a.ts', '../rules/b.ts'],
  'a-rule-never-imports-a-rule': ['packages/core/rules/goal-without-kpi.ts', './goal-overdue.ts'],
  'the-index-is-the-only-door': ['packages/server/b.ts', '../store/schema.ts'],
  'no-cycles': ['packages/core/model/a.ts', './a2.ts'],
  'no-undeclared-package': ['packages/core/model/a.ts', 'left-pad'],
  'the-core-has-no-outside': ['packages/core/model/a.ts', 'node:fs'],
  'nothing-unresolvable': ['packages/core/model/a.ts', './nowhere.ts'],
};

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'evenkeel-boundaries-'));
  cpSync(join(root, '.dependency-cruiser.mjs'), join(house, '.dependency-cruiser.mjs'));
  cpSync(join(root, 'tsconfig.base.json'), join(house, 'tsconfig.base.json'));
  write('tsconfig.json', '{ "extends": "./tsconfig.base.json" }');
  write('package.json', '{ "name": "house", "type": "module" }');
  write(
    'node_modules/left-pad/package.json',
    '{ "name": "left-pad", "version": "1.0.0", "main": "index.js" }',
  );
  write('node_modules/left-pad/index.js', 'module.exports = 1;');
  write('docs/rules/goal-without-kpi.md', '#');
  write('docs/rules/goal-overdue.md', '#');
  for (const name of ['typescript', 'dependency-cruiser']) {
    symlinkSync(join(root, 'node_modules', name), join(house, 'node_modules', name));
  }
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('boundaries', () => {
  it('has a planted violation for every lock', () => {
    expect(Object.keys(planted).sort()).toEqual(boundaries.forbidden.map(({ name }) => name).sort());
  });

  it('lets an honest import pass', () => {
    const honest = {
      'packages/core/rules/a.ts': "import '../figures/b.ts';",
      'packages/core/figures/b.ts': '',
    };
    expect(refusalsOf(honest)).toEqual([]);
  });

  describe('each planted violation is refused by its lock', () => {
    let found: readonly Refusal[] = [];
    beforeAll(() => {
      const files = Object.entries(planted).map(([lock, violation]) => filesOf(lock, violation));
      found = refusalsOf(Object.assign({}, ...files));
    });

    it.each(Object.entries(planted))('%s', (lock, [from]) => {
      const place = placeOf(lock, from);
      // A circle is told from either end.
      const blamed = found.filter((one) => one.lock === lock).map((one) => one.from);
      const ends = lock === 'no-cycles' ? [place, join(dirname(place), 'a2.ts')] : [place];
      expect(
        blamed.some((one) => ends.includes(one)),
        blamed.join(' '),
      ).toBe(true);
    });
  });
});

interface Refusal {
  readonly lock: string;
  readonly from: string;
}

/** A file of its own for each lock, so that no violation hides behind another; rules are known by their names. */
function placeOf(lock: string, from: string): string {
  return lock === 'a-rule-never-imports-a-rule' ? from : join(dirname(from), `${lock}.ts`);
}

function filesOf(lock: string, [from, imports]: readonly [string, string]): Readonly<Record<string, string>> {
  const place = placeOf(lock, from);
  const file = { [place]: `import '${imports}';` };
  if (!imports.startsWith('.') || lock === 'nothing-unresolvable') return file;
  return { ...file, [join(dirname(place), imports)]: lock === 'no-cycles' ? `import './${lock}.ts';` : '' };
}

function refusalsOf(files: Readonly<Record<string, string>>): readonly Refusal[] {
  rmSync(join(house, 'packages'), { recursive: true, force: true });
  write('packages/core/package.json', '{ "name": "@evenkeel/core", "type": "module" }');
  for (const [path, text] of Object.entries(files)) write(path, `${text}\nexport const planted = 1;\n`);
  const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const run = spawnSync(process.execPath, [command, 'packages', '--output-type', 'json'], {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  const report = JSON.parse(run.stdout) as {
    summary: { violations: { rule: { name: string }; from: string }[] };
  };
  return report.summary.violations.map(({ rule, from }) => ({ lock: rule.name, from }));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}
