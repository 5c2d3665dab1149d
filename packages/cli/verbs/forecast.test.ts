// `evenkeel forecast` on files of every shape, and on what is wrong with files.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHere } from '../testing/run-cli.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-forecast-'));
});
afterAll(async () => await rm(folder, { recursive: true }));

const months = Array.from(
  { length: 48 },
  (_, at) => `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
);
const sales = months.map(
  (_, at) => 100 + at / 2 + Math.round(20 * Math.sin((2 * Math.PI * at) / 12)) + ((at * 7919) % 13),
);
const rows = months.map((month, at) => `${month},${sales[at]}`);

interface Written {
  readonly series: readonly {
    readonly name: string;
    readonly last: string;
    readonly period: number;
    readonly methods: readonly string[];
    readonly steps: readonly {
      readonly when: string;
      readonly mean: number;
      readonly intervals: readonly {
        readonly level: number;
        readonly lower: number;
        readonly upper: number;
      }[];
    }[];
  }[];
  readonly refused: readonly { readonly name: string; readonly reason: string; readonly message: string }[];
}

async function forecast(text: string, ...options: readonly string[]) {
  const file = join(folder, 'series.csv');
  await writeFile(file, text);
  return await runHere(['forecast', file, ...options]);
}

async function forecastJson(text: string, ...options: readonly string[]): Promise<Written> {
  return JSON.parse((await forecast(text, ...options, '--json')).output) as Written;
}

describe('the shapes of a file', () => {
  test('one series a column', async () => {
    const { series, refused } = await forecastJson(['month,sales', ...rows].join('\n'), '--horizon', '2');
    expect(refused).toEqual([]);
    const [only] = series;
    expect(only).toMatchObject({ name: 'sales', last: '2024-12', period: 12 });
    expect(only?.methods).toHaveLength(4);
    expect(only?.steps.map(({ when }) => when)).toEqual(['2025-01', '2025-02']);
    const [first] = only?.steps ?? [];
    expect(Math.abs((first?.mean ?? 0) - 130)).toBeLessThan(8);
    expect(first?.intervals.map(({ level }) => level)).toEqual([0.8, 0.95]);
    for (const { lower, upper } of first?.intervals ?? []) {
      expect(lower).toBeLessThan(first?.mean ?? 0);
      expect(upper).toBeGreaterThan(first?.mean ?? 0);
    }
  });

  test('a row for each observation, with decimal commas', async () => {
    const long = ['North', 'South'].flatMap((shop, at) =>
      months.map(
        (month, step) =>
          `${shop};${month}-28;${String((sales[step] ?? 0) * (at + 1) + 0.5).replace('.', ',')}`,
      ),
    );
    const { series } = await forecastJson(['shop;date;revenue', ...long].join('\n'), '--horizon', '1');
    expect(series.map(({ name, last }) => [name, last])).toEqual([
      ['North', '2024-12'],
      ['South', '2024-12'],
    ]);
    expect((series[1]?.steps[0]?.mean ?? 0) / (series[0]?.steps[0]?.mean ?? 1)).toBeCloseTo(2, 1);
  });

  test('a row for each series, on several threads, in their order', async () => {
    const wide = Array.from({ length: 26 }, (_, at) =>
      [`S${at}`, ...sales.slice(0, 48 - at).map((value) => value * (at + 1)), ...Array(at).fill('')].join(
        ',',
      ),
    );
    const header = ['id', ...sales.map((_, at) => `V${at + 1}`)].join(',');
    const { series } = await forecastJson([header, ...wide].join('\n'), '--horizon', '1', '--period', '12');
    expect(series.map(({ name }) => name)).toEqual(wide.map((_, at) => `S${at}`));
    expect(series[25]?.steps[0]?.when).toBe('24');
    expect(series[0]?.steps[0]?.when).toBe('49');
  }, 60_000);

  test('a list in one cell', async () => {
    const { series } = await forecastJson(
      `name,train\na,${sales.join(' ')}\nb,${sales.join(' ')}\n`,
      '--period',
      '12',
    );
    expect(series.map(({ name, period }) => [name, period])).toEqual([
      ['a', 12],
      ['b', 12],
    ]);
  });

  test('weeks, days, quarters and years follow their own pace', async () => {
    const from = (start: string, days: number) => {
      const first = Date.parse(start);
      return sales.map(
        (value, at) => `${new Date(first + at * days * 86_400_000).toISOString().slice(0, 10)},${value}`,
      );
    };
    const next = async (lines: readonly string[]) =>
      (await forecastJson(['when,sales', ...lines].join('\n'), '--horizon', '1')).series[0]?.steps[0]?.when;
    expect(await next(from('2026-01-05', 7))).toBe('2026-12-07');
    expect(await next(from('2026-01-05', 1))).toBe('2026-02-22');
    expect(
      await next(sales.map((value, at) => `${2000 + Math.floor(at / 4)} Q${(at % 4) + 1},${value}`)),
    ).toBe('2012-03');
    expect(await next(sales.map((value, at) => `${1970 + at},${value}`))).toBe('2018');
  });
});

describe('a table for people', () => {
  test('names when, what and how wide', async () => {
    const { status, output, errors } = await forecast(
      ['month,sales', ...rows].join('\n'),
      '--horizon',
      '3',
      '--level',
      '90',
    );
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output).toMatch(/sales {2}from 48 observations up to 2024-12; median of ETS/);
    expect(output).toMatch(/When +Expected +90% between/);
    expect(output).toMatch(/2025-03 +\d+\.\d +\d+\.\d … \d+\.\d/);
  });

  test('says when a season can be told', async () => {
    const { output } = await forecast(['month,sales', ...rows.slice(0, 20)].join('\n'), '--horizon', '1');
    expect(output).toContain('there will be enough at 2023-05');
  });
});

describe('what is wrong with a file', () => {
  test.each([
    ['a gap', [...rows.slice(0, 10), ...rows.slice(12)], '2 values are missing between 2021-10 and 2022-01'],
    ['a month twice', [...rows.slice(0, 10), ...rows.slice(9)], 'two values for 2021-10, on lines 11 and 12'],
    ['NaN', [...rows.slice(0, 10), '2021-11,NaN', ...rows.slice(11)], '“NaN” on line 12 is no number'],
    ['1e308', [...rows.slice(0, 10), '2021-11,1e308', ...rows.slice(11)], '“1e308” on line 12 is too large'],
    ['a constant', months.map((month) => `${month},5`), '“sales” never changes'],
    ['too little', rows.slice(0, 5), 'There will be enough with 3 more (2021-08)'],
    ['no values', months.slice(0, 9).map((month) => `${month},`), 'There is no series of numbers'],
    [
      'days of no rhythm',
      ['2021-01-01,1', '2021-01-20,2', '2021-03-02,3', '2021-03-14,4'],
      'do not follow each other',
    ],
  ])('%s', async (_, lines, sentence) => {
    const { status, output, errors } = await forecast(['month,sales', ...lines].join('\n'));
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(sentence);
  });

  test.each([
    ['a web page', '<!doctype html><html><body>Not found</body></html>', 'web page'],
    ['nothing', '', 'The file is empty'],
    ['words', 'name,city\nAnna,Bern\nBob,Basel\n', 'is no number'],
  ])('%s', async (_, text, sentence) => {
    const { status, errors } = await forecast(text);
    expect(status).toBe(2);
    expect(errors).toContain(sentence);
  });

  test('one bad series does not hold up the others', async () => {
    const text = ['month,sales,other', ...rows.map((row) => `${row},5`)].join('\n');
    const { status, errors } = await forecast(text);
    expect(status).toBe(1);
    expect(errors).toContain('“other” never changes');
    const { series, refused } = await forecastJson(text);
    expect(series.map(({ name }) => name)).toEqual(['sales']);
    expect(refused).toMatchObject([{ name: 'other', reason: 'constant' }]);
  });

  test.each([
    [['--horizon', '0'], '“0” is no number for --horizon. Give a whole number from 1 to 366.'],
    [['--period', 'x'], '“x” is no number for --period'],
    [['--level', '80,120'], '“80,120” is no list of chances'],
  ])('%j', async (options, sentence) => {
    const { status, errors } = await forecast(['month,sales', ...rows].join('\n'), ...options);
    expect(status).toBe(2);
    expect(errors).toContain(sentence);
  });
});
