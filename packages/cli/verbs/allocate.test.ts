// `evenkeel allocate`: the guide's example, the handbook's, what has no plan, what is wrong, and Ctrl-C.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPortfolio, portfolioOfBusiness } from '@evenkeel/core';
import { readBusiness } from '@evenkeel/formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repository, runHere } from '../testing/run-cli.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-allocate-'));
});
afterAll(async () => await rm(folder, { recursive: true }));

const values = [60, 40, 30, 50, 20, 35];
const uses = [
  [30, 20, 10, 25, 5, 15],
  [10, 10, 15, 20, 5, 10],
  [200, 120, 80, 150, 60, 100],
];
const rationing = {
  periods: 1,
  resources: [
    { id: 'first year', available: [60] },
    { id: 'second year', available: [40] },
    { id: 'hours', available: [420] },
  ],
  projects: values.map((value, at) => ({
    id: `P${at + 1}`,
    value,
    use: { 'first year': [uses[0]?.[at]], 'second year': [uses[1]?.[at]], hours: [uses[2]?.[at]] },
    ...(at === 3 ? { requires: ['P2'], excludes: ['P1'] } : {}),
  })),
};

async function allocate(problem: unknown, ...options: readonly string[]) {
  const file = join(folder, 'problem.json');
  await writeFile(file, typeof problem === 'string' ? problem : JSON.stringify(problem));
  const { status, output, errors } = await runHere(['allocate', file, ...options]);
  // Where a line ends depends on the width.
  return { status, output: output.replaceAll(/\s+/g, ' '), errors: errors.replaceAll(/\s+/g, ' ') };
}

describe('an answer in plain words', () => {
  test('what is chosen, why, and what one more unit would bring', async () => {
    const { status, output, errors } = await allocate(rationing, '--frontier', 'first year');
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    for (const sentence of [
      'The best plan brings 130. It is proven that none brings more.',
      'Chosen (3)',
      'P1 Brings 60. Without it the best plan would bring 5 less: it stays as long as it brings more than 55.',
      'Left out (3)',
      'P4 Brings 50. With it the best plan would bring 5 less: it would have to bring 55 to be chosen.',
      'first year ████████████████████ 60 of 60 3 more would bring 0.',
      'one more would be worth 0.55.',
      'With less and with more of “first year”',
      '50 (83 %) 125',
      '65 (108 %) 135',
    ])
      expect(output).toContain(sentence);
    expect(output).toMatch(/P6 .* Or it would have to use at most \d+(\.\d+)? of hours instead of 100\./);
  });

  test('the example of the guide is solved, with every part of the answer', async () => {
    const guide = await readFile(join(repository, 'docs/guide/allocation.md'), 'utf8');
    const example = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
    const { status, output } = await allocate(example);
    expect(status).toBe(0);
    expect(output).toContain('The best plan brings 90,000. It is proven');
    expect(output).toContain('stock by bar code Begins in period 3.');
    expect(output).toContain('data protection Begins in period 1. Brings 0. It must be done.');
  });

  test('which projects are right whatever the weights are', async () => {
    const scored = {
      periods: 1,
      resources: [{ id: 'money', available: [14] }],
      projects: [
        [8.2, 2.4, 5],
        [3.1, 7.3, 4],
        [6.4, 5.8, 5],
        [2.3, 8.1, 4],
        [7.1, 3.2, 6],
        [4.6, 6.5, 3],
      ].map(([a = 0, b = 0, cost = 0], at) => ({
        id: `P${at + 1}`,
        value: a + b,
        use: { money: [cost] },
        criteria: { a, b },
        range: { low: 1, high: 1 },
      })),
      weights: { a: { low: 0.45, high: 0.55 }, b: { low: 0, high: 1 } },
    };
    const { output } = await allocate(scored, '--robust');
    expect(output).toContain('3 plans that none beats Right in any case: P3 and P6.');
    expect(output).toContain('Depends, worth talking about: P1 (33 %), P2 (33 %), and P4 (33 %).');
    expect(output).toContain('Wrong in any case: P5.');
    expect(output).toContain('With values drawn 1,000 times from their ranges');
  });
});

test('JSON for other programs', async () => {
  const { status, output } = await allocate(rationing, '--json', '--frontier', 'hours', '--robust');
  expect(status).toBe(0);
  const answer = JSON.parse(output) as {
    readonly frontier: { readonly steps: readonly object[]; readonly isComplete: boolean };
  };
  expect(answer).toMatchObject({
    status: 'solved',
    ended: 'done',
    value: 130,
    bound: 130,
    gap: 0,
    proof: 'optimal',
    projects: [
      { id: 'P1', start: 1, regret: 5, otherWay: 'solved' },
      { id: 'P2', start: 1 },
      { id: 'P3', start: 1 },
      { id: 'P4', start: null, regret: 5 },
      { id: 'P5', start: null },
      { id: 'P6', start: null },
    ],
    resources: [{ id: 'first year', used: [60], available: [60], more: 3, gain: 0 }, {}, {}],
    robust: { method: 'all', projects: expect.any(Array) },
  });
  expect(answer.frontier.isComplete).toBe(true);
});

describe('no plan', () => {
  const both = {
    ...rationing,
    projects: rationing.projects.map((project, at) => ({
      ...project,
      mustDo: at === 0 || at === 1 || at === 5,
    })),
  };

  test('names the smallest set of limits that conflict, and what would settle it', async () => {
    const { status, output, errors } = await allocate(both);
    expect({ status, output }).toEqual({ status: 1, output: '' });
    for (const sentence of [
      'No plan obeys every limit.',
      'The smallest set of limits that cannot be obeyed together (4): • There is only 60 of first year in period 1.',
      '• P1 must be done. • P2 must be done. • P6 must be done.',
      'It would be settled by 5 more of first year in period 1, or by giving up one of the others.',
    ])
      expect(errors).toContain(sentence);
  });

  test('in JSON', async () => {
    const { status, output } = await allocate(both, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      status: 'infeasible',
      conflict: {
        limits: [{ kind: 'resource', resource: 'first year', period: 1 }, {}, {}, {}],
        relief: [{ resource: 'first year', period: 1, more: 5 }],
        isSmallest: true,
        isProven: true,
      },
    });
  });

  test.each([
    [
      'an order',
      {
        projects: [
          { id: 'a', value: 1, use: {}, duration: 2 },
          { id: 'b', value: 1, use: {}, latest: 2, after: ['a'], mustDo: true },
        ],
      },
      'b begins only when a has ended.',
    ],
    [
      'groups',
      {
        groups: [
          { id: 'few', projects: ['a', 'b'], most: 0 },
          { id: 'many', projects: ['a', 'b'], least: 1 },
        ],
      },
      '• At most 0 of a and b (few). • At least 1 of a and b (many).',
    ],
    [
      'needs',
      {
        projects: [
          { id: 'a', value: 1, use: { x: [9] }, requires: ['b'], mustDo: true },
          { id: 'b', value: 1, use: {}, excludes: ['c'] },
          { id: 'c', value: 1, use: {}, mustDo: true },
        ],
      },
      'b and c cannot both be done.',
    ],
  ])('%s', async (_, change, sentence) => {
    const projects = ['a', 'b'].map((id) => ({ id, value: 1, use: {} }));
    const { status, errors } = await allocate({
      periods: 2,
      resources: [{ id: 'x', available: [9, 9] }],
      projects,
      ...change,
    });
    expect(status).toBe(1);
    expect(errors).toContain(sentence);
  });
});

describe('what is wrong', () => {
  test.each([
    ['no JSON', '{ "periods": 1, ', 'is no JSON'],
    [
      'a negative cost',
      { ...rationing, projects: [{ id: 'a', value: 1, use: { hours: [-2] } }] },
      'projects.0.use.hours.0 error: Costs, capacities and weights are never negative.',
    ],
    [
      'a circle',
      {
        ...rationing,
        projects: [
          { id: 'a', value: 1, use: {}, requires: ['b'] },
          { id: 'b', value: 1, use: {}, after: ['a'] },
        ],
      },
      'These need each other in a circle, so none can ever begin: a → b → a.',
    ],
    ['a misspelt field', { ...rationing, ressources: [] }, 'ressources error:'],
    ['nothing of use', [], 'Expected an object'],
  ])('%s', async (_, problem, sentence) => {
    const { status, output, errors } = await allocate(problem);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(sentence);
  });

  test.each([
    [['--seconds', '0'], '“0” is no number for --seconds. Give one from 0.1 to 86,400.'],
    [['--gap', 'x'], '“x” is no number for --gap. Give one from 0 to 100.'],
    [['--frontier', 'hour'], 'The problem has no resource “hour”. Did you mean “hours”?'],
  ])('%j', async (options, sentence) => {
    const { status, errors } = await allocate(rationing, ...options);
    expect(status).toBe(2);
    expect(errors).toContain(sentence);
  });

  test('no file', async () => {
    const { status, errors } = await runHere(['allocate', join(folder, 'none.json')]);
    expect(status).toBe(2);
    expect(errors).toContain('none.json');
  });
});

describe('a hard problem', () => {
  let state = 7;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return 1 + (state % 1000);
  };
  const resources = ['a', 'b', 'c', 'd', 'e'];
  const projects = Array.from({ length: 150 }, (_, at) => {
    const use = Object.fromEntries(resources.map((id) => [id, [next()]]));
    const sum = Object.values(use).reduce((total, [one = 0]) => total + one, 0);
    return { id: `p${at}`, value: Math.round(sum / 5 + next() / 2), use };
  });
  const hard = {
    periods: 1,
    resources: resources.map((id) => ({
      id,
      available: [Math.round(projects.reduce((sum, { use }) => sum + (use[id]?.[0] ?? 0), 0) / 4)],
    })),
    projects,
  };

  test('Ctrl-C keeps the best plan so far', async () => {
    const before = new Set(process.listeners('SIGINT'));
    const running = allocate(hard, '--seconds', '100');
    let hear: NodeJS.SignalsListener | undefined;
    while (!hear) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      hear = process.listeners('SIGINT').find((one) => !before.has(one));
    }
    hear('SIGINT');
    const { status, output } = await running;
    expect(status).toBe(0);
    expect(output).toContain('It was stopped before it was done; this is the best so far.');
    expect(output).toMatch(/None brings more than [\d,]+: [\d.]+ % could be gained at most\./);
    expect(process.listeners('SIGINT')).toHaveLength(before.size);
  }, 30_000);

  test('a gap that is good enough ends it', async () => {
    const { status, output } = await allocate(hard, '--seconds', '3', '--gap', '50', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ ended: 'done', proof: 'gap' });
  }, 30_000);
});

describe('a business in a folder', () => {
  const plant = join(repository, 'examples/manufacturer');

  test('its question is written to a file, and the folder is solved as that file would be', async () => {
    const file = join(folder, 'plant.json');
    const wishes = ['--today', '2026-11-02', '--objective', 'goals'] as const;
    const written = await runHere(['allocate', plant, ...wishes, '--write', file]);
    expect(written).toMatchObject({ status: 0 });
    expect(written.errors).toContain('Alder Falls Fittings');
    expect(written.errors.replaceAll(/\s+/g, ' ')).toContain('Values are priority points of a hundred.');
    const read = await readBusiness(plant);
    if (!read.ok) throw new Error('the example cannot be read');
    const { problem } = portfolioOfBusiness(read.value.business, '2026-11-02', { objective: 'goals' });
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(problem);
    expect(checkPortfolio(problem)).toMatchObject({ ok: true });
    const { status, output } = await runHere(['allocate', plant, ...wishes, '--json', '--seconds', '1']);
    expect(status).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ status: 'solved' });
  });

  test('a day that is none and a folder without a business are refused', async () => {
    expect(await runHere(['allocate', plant, '--today', '2026-02-30'])).toMatchObject({ status: 2 });
    expect(await runHere(['allocate', folder])).toMatchObject({ status: 2 });
    expect(
      await runHere([
        'allocate',
        plant,
        '--today',
        '2026-11-02',
        '--write',
        join(folder, 'no/such/folder.json'),
      ]),
    ).toMatchObject({ status: 2 });
  });
});
