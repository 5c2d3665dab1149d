// `evenkeel signals` on real charts, on files of every shape, and on what is wrong with files and options.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPlotTheDots } from '../../core/testing/plot-the-dots.ts';
import { repository, runHere } from '../testing/run-cli.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-signals-'));
});
afterAll(async () => await rm(folder, { recursive: true }));

interface Written {
  readonly series: readonly {
    readonly name: string;
    readonly season: { readonly period: number } | null;
    readonly stretches: readonly { readonly from: string; readonly status: string; readonly mean: number }[];
    readonly points: readonly {
      readonly when: string;
      readonly value: number | null;
      readonly lower: number | null;
      readonly upper: number | null;
      readonly label: string;
      readonly meaning?: string;
    }[];
    readonly changes: readonly { readonly when: string; readonly kind: string }[] | null;
    readonly noChanges: string | null;
  }[];
  readonly refused: readonly { readonly name: string; readonly reason: string; readonly message: string }[];
}

async function signals(text: string, ...options: readonly string[]) {
  const file = join(folder, 'series.csv');
  await writeFile(file, text);
  return await runHere(['signals', file, ...options]);
}

async function signalsJson(text: string, ...options: readonly string[]): Promise<Written> {
  return JSON.parse((await signals(text, ...options, '--json')).output) as Written;
}

const baseline = [20, 22, 19, 21, 20, 23, 21, 20, 22, 21, 19, 20];
const later = [24, 25, 23, 24, 26, 24, 25];
const month = (at: number): string =>
  `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
const monthly = (values: readonly (number | string)[]): string =>
  ['month,calls', ...values.map((value, at) => `${month(at)},${value}`)].join('\n');

const cases = readPlotTheDots();

test.skipIf(cases.length === 0)(
  'every label and meaning of the NHS charts, from their own file',
  async () => {
    const file = join(repository, '../shared/data/xmr_nhs/xmr_oracle_plotthedots.csv');
    for (const screen of [true, false]) {
      for (const better of ['higher', 'lower'] as const) {
        const words = ['signals', file, '--columns', 'case,screen_outliers,x,y', '--plain', '--json'];
        const { output, status } = await runHere([
          ...words,
          '--better',
          better,
          ...(screen ? ['--screen'] : []),
        ]);
        expect(status).toBe(0);
        const { series } = JSON.parse(output) as Written;
        for (const one of cases.filter((known) => known.screen === screen && known.better === better)) {
          const [id = ''] = one.name.split(',');
          const found = series.find(({ name }) => name === `${id} ${screen ? 'TRUE' : 'FALSE'}`);
          expect(found?.points.map(({ label }) => label)).toEqual(one.rows.map(({ label }) => label));
          expect(found?.points.map(({ meaning }) => meaning)).toEqual(one.rows.map(({ meaning }) => meaning));
        }
      }
    }
  },
);

describe('a chart', () => {
  test('of the handbook, with limits from the first twelve', async () => {
    const { series } = await signalsJson(monthly([...baseline, ...later]), '--baseline', '12');
    const [chart] = series;
    expect(chart?.points[16]).toMatchObject({ when: '2026-05', value: 26, label: 'above-limit' });
    expect(chart?.points[16]?.upper).toBeCloseTo(25.50303, 5);
    expect(chart?.points.slice(12).every(({ label }) => label !== 'none')).toBe(true);
    expect(chart?.points[0]).not.toHaveProperty('meaning');
    expect(chart?.changes?.map(({ when }) => when)).toEqual(['2026-01']);
  });

  test('with limits set anew', async () => {
    const { series } = await signalsJson(monthly([...baseline, ...later]), '--reset', '2026-01');
    expect(series[0]?.stretches.map(({ from, status }) => [from, status])).toEqual([
      ['2025-01', 'full'],
      ['2026-01', 'trial'],
    ]);
    expect(series[0]?.points.every(({ label }) => label === 'none')).toBe(true);
  });

  test('for people: limits, signals and changes, within 80 columns', async () => {
    const { output, status, errors } = await signals(
      monthly([...baseline, ...later]),
      '--better',
      'lower',
      '--plain',
    );
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output).toContain('calls');
    expect(output).toContain('seven or more above, worse');
    expect(output).toContain('▲ 2026-01');
    for (const line of output.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
  });

  test('a missing month is stepped over and keeps its place', async () => {
    const rows = [...baseline, ...later]
      .map((value, at) => `${month(at)},${value}`)
      .filter((_, at) => at !== 3);
    const { series } = await signalsJson(['month,calls', ...rows].join('\n'));
    expect(series[0]?.points).toHaveLength(19);
    expect(series[0]?.points[3]).toMatchObject({ when: '2025-04', value: null, label: 'none' });
    expect(series[0]).toMatchObject({ changes: null, noChanges: 'gaps' });
  });

  test('too few values have no limits, which is said', async () => {
    const { output, status } = await signals(monthly([1, 2, 3]));
    expect(status).toBe(0);
    expect(output).toContain('too few values for limits: 3 of six');
    expect(output).toContain('they need 12 values');
  });

  test('a season of seven days is found', async () => {
    const rows = Array.from({ length: 42 }, (_, at) => {
      const day = `2026-${at < 31 ? '01' : '02'}-${String((at % 31) + 1).padStart(2, '0')}`;
      return `${day},${100 + ([0, 5, 3, 8, 20, 40, -30][at % 7] ?? 0) + ((at * 7919) % 5)}`;
    });
    const { series } = await signalsJson(['day,guests', ...rows].join('\n'));
    expect(series[0]?.season?.period).toBe(7);
    expect(series[0]?.points.every(({ label }) => label === 'none')).toBe(true);
  });
});

describe('what is wrong', () => {
  test.each([
    [['--baseline', 'x'], 'no number for --baseline'],
    [['--better', 'more'], 'no value for --better'],
    [['--columns', 'month,cals'], 'no column called “cals”'],
    [['--reset', '2031-01'], '“2031-01” is no time of “calls”'],
  ])('%j', async (options, sentence) => {
    const { status, output, errors } = await signals(monthly(baseline), ...options);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors.replaceAll(/\s+/g, ' ')).toContain(sentence);
  });

  test.each([
    ['a text', 'n/a', 'not-a-number'],
    ['NaN', 'NaN', 'not-a-number'],
    ['a number of absurd size', '1e308', 'too-large'],
  ])('%s among the numbers names its line', async (_, cell, reason) => {
    const { series, refused } = await signalsJson(monthly([...baseline.slice(0, 5), cell, ...baseline]));
    expect(series).toEqual([]);
    expect(refused[0]).toMatchObject({ name: 'calls', reason });
    expect(refused[0]?.message).toContain('line 7');
  });

  test('one broken series does not keep the others back', async () => {
    const rows = baseline.map((value, at) => `${month(at)},${value},${at === 4 ? 'x' : value}`);
    const { status, output, errors } = await signals(['month,calls,visits', ...rows].join('\n'));
    expect(status).toBe(1);
    expect(output).toContain('calls');
    expect(errors).toContain('visits');
  });

  test('a web page is no table', async () => {
    const { status, output } = await signals('<!doctype html><html><body>Sign in</body></html>');
    expect({ status, output }).toEqual({ status: 2, output: '' });
  });
});
