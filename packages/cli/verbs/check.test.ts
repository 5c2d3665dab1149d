// `evenkeel check` as a process: exit status, output for people and machines, and what it says about bad files.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { repository, runCli, runHere } from '../testing/run-cli.ts';

const today = ['--today', '2026-11-24'] as const;
let scratch: string;

// Each run is a process that compiles its TypeScript; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'evenkeel-check-'));
});

afterAll(() => rm(scratch, { recursive: true }));

describe('exit status', () => {
  test.each([
    ['bakery', 1],
    ['bakery-aligned', 0],
    ['consulting', 1],
    ['consulting-aligned', 0],
  ])('%s gives %i', async (name, expected) => {
    const { status, errors } = await runCli(['check', `examples/${name}`, ...today]);
    expect({ status, errors }).toEqual({ status: expected, errors: '' });
  });
});

describe('for people', () => {
  test('answers first, then shows flows, findings by severity and figures, within 80 columns', async () => {
    const { output } = await runCli(['check', 'examples/bakery', ...today]);
    const places = [
      'Linden Street Bakery does not pull one way',
      'Where the money goes',
      'Where the hours go',
      'Serious (5)',
      'Kitchen goes against',
      'Warnings (',
      'Figures',
    ].map((text) => output.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const line of output.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
    expect(output).not.toContain('\u001b');
  });

  test('a clean business is said to be on an even keel', async () => {
    const { output } = await runHere(['check', 'examples/bakery-aligned', ...today]);
    expect(output).toContain('Millrace Bakery is on an even keel');
  });

  test('colours only on wish, and never against NO_COLOR', async () => {
    const coloured = await runHere(['check', 'examples/bakery', ...today], { FORCE_COLOR: '1' });
    expect(coloured.output).toContain('\u001b[31m');
    const plain = await runHere(['check', 'examples/bakery', ...today], { FORCE_COLOR: '1', NO_COLOR: '1' });
    expect(plain.output).not.toContain('\u001b');
  });

  test('--all shows the figures of single records too', async () => {
    const short = await runHere(['check', 'examples/bakery', ...today]);
    const long = await runHere(['check', 'examples/bakery', ...today, '--all']);
    expect(short.output).not.toContain('Load of Tom Keane');
    expect(long.output).toContain('Load of Tom Keane');
    const weekly = await runHere(['check', 'examples/tech-start-up', ...today, '--all']);
    expect(weekly.output).toContain('Change of “Recurring revenue of a month” since the value before');
  });

  test('every sentence comes from the catalogue', async () => {
    const environment = { COLUMNS: '2000' };
    const { output } = await runHere(
      ['check', 'examples/consulting', ...today, '--all', '--lang', 'pseudo'],
      environment,
    );
    const written = await readFile(join(repository, 'examples/consulting/business.yaml'), 'utf8');
    const foreign = output.split('\n').flatMap((line) => {
      // What stands outside all brackets may only be names of the business itself.
      const outside = withoutBrackets(line)
        .replace(/[^\p{Letter} ]/gu, ' ')
        .trim()
        .replace(/ +/g, ' ');
      return outside === '' || written.replace(/[^\p{Letter} ]/gu, ' ').includes(outside) ? [] : [line];
    });
    expect(foreign).toEqual([]);
    expect(output.match(/\[/g)?.length).toBeGreaterThan(50);
  });
});

describe('for machines', () => {
  test('prints one JSON document with sentences, the same every time', async () => {
    const words = ['check', 'examples/bakery', ...today, '--format', 'json'];
    const [first, second] = await Promise.all([runCli(words), runHere(words)]);
    expect(first.status).toBe(1);
    expect(second.output).toBe(first.output);
    const assessment = JSON.parse(first.output);
    expect(Object.keys(assessment)).toEqual([
      'assessmentFormat',
      'business',
      'today',
      'window',
      'counts',
      'findings',
      'flows',
      'figures',
      'rules',
      'settings',
    ]);
    expect(assessment.counts.serious).toBe(
      assessment.findings.filter((one: { severity: string }) => one.severity === 'serious').length,
    );
    for (const { what, why, todo } of assessment.findings) {
      for (const sentence of [what, why, todo]) expect(sentence.text.length).toBeGreaterThan(10);
    }
  });
});

describe('bad input', () => {
  test('a broken reference is shown with file, line, column, the line and a mark', async () => {
    const folder = await broken('reference', 'business.yaml', (text) =>
      text.replace(
        '    function: kitchen\n    hoursPerWeek: 42',
        '    function: kitchn\n    hoursPerWeek: 42',
      ),
    );
    const { status, output, errors } = await runHere(['check', folder, ...today]);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    const text = await readFile(join(folder, 'business.yaml'), 'utf8');
    const line = text.split('\n').findIndex((one) => one.includes('kitchn')) + 1;
    expect(errors).toContain(`business.yaml:${line}:15`);
    expect(errors.replaceAll('\n  ', ' ')).toContain('There is no function with the key “kitchn”');
    expect(errors).toContain(`${line} │     function: kitchn`);
    expect(errors).toMatch(/│ {15}\^{6}\n/);
  });

  test('all problems are shown, each with its place', async () => {
    const folder = await broken('several', 'business.yaml', (text) =>
      text.replace('currency: EUR', 'currency: euro').replace('hoursPerWeek: 42', 'hoursPerWek: 42'),
    );
    const { status, errors } = await runHere(['check', folder, ...today]);
    expect(status).toBe(2);
    expect(errors).toContain('hoursPerWek');
    expect(errors).toContain('euro');
    expect(errors).toContain('2 problems found. Nothing else was done.');
  });

  test('a wrong cell of a table is marked in its line', async () => {
    const folder = await broken('table', 'facts/ledger.csv', (text) => {
      const lines = text.split('\n');
      lines[3] = '2024-11-02,12..5,Vehicle,"Lease, van",,Van lease,spending,cafe-deliveries,,V00004';
      return lines.join('\n');
    });
    const { status, errors } = await runCli(['check', folder, ...today]);
    expect(status).toBe(2);
    expect(errors).toContain('ledger.csv:4:12');
    expect(errors).toMatch(/│ {12}\^{5}\n/);
  });

  test.each([
    ['nothing-here', 'There is no file or folder'],
    ['README.md', 'is no business file'],
  ])('%s', async (name, sentence) => {
    await writeFile(join(scratch, 'README.md'), 'hello');
    const { status, output, errors } = await runHere(['check', join(scratch, name), ...today]);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors.replaceAll('\n  ', ' ')).toContain(sentence);
    expect(errors).not.toContain('│');
  });

  async function broken(name: string, file: string, change: (text: string) => string): Promise<string> {
    const folder = join(scratch, name);
    await mkdir(folder);
    await cp(join(repository, 'examples/bakery'), folder, { recursive: true });
    const path = join(folder, file);
    const before = await readFile(path, 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    await writeFile(path, after);
    return folder;
  }
});

/** What of a line stands outside all (nested) brackets. */
function withoutBrackets(line: string): string {
  let depth = 0;
  let outside = '';
  for (const letter of line) {
    if (letter === '[') depth += 1;
    else if (letter === ']') depth -= 1;
    else if (depth === 0) outside += letter;
  }
  return outside;
}
