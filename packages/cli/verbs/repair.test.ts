// `evenkeel repair` on an example and on bad input.
import { describe, expect, test, vi } from 'vitest';
import { runHere } from '../testing/run-cli.ts';

vi.setConfig({ testTimeout: 60_000 });
const today = ['--today', '2026-11-24'] as const;

describe('the bakery', () => {
  test('is repaired where the plan can repair it, and told what people must decide', async () => {
    const { status, output, errors } = await runHere(['repair', 'examples/bakery', ...today]);
    expect({ status, errors }).toEqual({ status: 1, errors: '' });
    expect(output.replaceAll(/\s+/g, ' ')).toContain(
      'one change clears 2 of 5 findings, for 8.9 points of disruption',
    );
    expect(output).toContain('Proven: of the 3 changes tried no cheaper set does it.');
    expect(output).toContain('What a person must decide');
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('for machines: the changes as they would be recorded', async () => {
    const { output } = await runHere(['repair', 'examples/bakery', ...today, '--json', '--warnings']);
    const repair = JSON.parse(output);
    expect(repair).toMatchObject({ repairFormat: 1, proven: true });
    expect(repair.moves.map(({ kind }: { kind: string }) => kind)).toEqual(['owner', 'date', 'importance']);
    expect(repair.changes.map(({ noun, id }: { noun: string; id: string }) => `${noun}/${id}`)).toEqual([
      'initiative/supplier-search',
      'initiative/organic-certificate',
      'goal/healthy-margin',
      'goal/organic-range',
      'goal/premium-quality',
    ]);
    expect(repair.stays.every(({ todo }: { todo: string }) => todo.length > 0)).toBe(true);
  });
});

test('nothing serious, and files that are not there', async () => {
  expect(await runHere(['repair', 'examples/bakery-aligned', ...today])).toMatchObject({
    status: 0,
    output: expect.stringContaining('Nothing serious is open'),
  });
  expect((await runHere(['repair', 'examples/nowhere', ...today])).status).toBe(2);
  expect((await runHere(['repair', 'examples/bakery', '--today', 'soon'])).status).toBe(2);
});
