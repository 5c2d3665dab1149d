// The examples: generated exactly as committed, and assessed exactly as the reviewed golden files say.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Assessment,
  assess,
  causeVerdictOf,
  computeOutlooks,
  type Figure,
  settingsOf,
} from '@evenkeel/core';
import { type ReadBusiness, readBusiness } from '@evenkeel/formats';
import { describe, expect, test } from 'vitest';
import { examples, writeExamples } from '../../examples/generate.ts';

const folder = join(import.meta.dirname, '../../examples');
const today = '2026-11-24';

test('the committed examples are what the generator writes', async () => {
  const written = await mkdtemp(join(tmpdir(), 'evenkeel-examples-'));
  try {
    await writeExamples(written);
    for (const { name } of examples) {
      const files = (await readdir(join(written, name), { recursive: true })).filter((file) =>
        file.includes('.'),
      );
      expect(files.length).toBe(5);
      for (const file of files) {
        const [fresh, committed] = await Promise.all([
          readFile(join(written, name, file), 'utf8'),
          readFile(join(folder, name, file), 'utf8'),
        ]);
        expect(fresh === committed, `${name}/${file}: run npx tsx examples/generate.ts`).toBe(true);
      }
    }
  } finally {
    await rm(written, { recursive: true });
  }
});

/** Read and assessed once for all tests. */
const known = new Map<string, Promise<Known>>();

interface Known {
  readonly read: ReadBusiness;
  readonly assessment: Assessment;
}

describe.each(examples.map(({ name }) => name))('%s', (name) => {
  test('is marked as synthetic, covers two years and has as many postings as a small business', async () => {
    const { read } = await knownExample(name);
    const { profile, totals } = read.business;
    expect(profile.synthetic).toBe(true);
    expect(read.warnings).toEqual([]);
    expect(new Set(totals.money.map(({ month }) => month)).size).toBe(24);
    const postings = totals.money.reduce((sum, { entries }) => sum + entries, 0);
    expect(postings).toBeGreaterThanOrEqual(1500);
    expect(postings).toBeLessThanOrEqual(3000);
  });

  test('is assessed as its golden file says', async () => {
    const found = summaryOf((await knownExample(name)).assessment);
    const golden = join(folder, `${name}.golden.json`);
    if (process.env.UPDATE_GOLDEN) await writeFile(golden, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(await readFile(golden, 'utf8')));
  });
});

describe('the misalignments of the examples', () => {
  test.each([
    [
      'bakery',
      'practice-against-position:dimension/ingredients+function/kitchen+practice/kitchen-ingredients',
      'practice-against-position:dimension/quality+function/purchasing+practice/purchasing-quality',
    ],
    [
      'consulting',
      'goal-weight-without-money:goal/storage-expertise',
      'practice-against-position:dimension/market+function/marketing+practice/marketing-market',
    ],
    [
      'restaurant',
      'goals-pull-measure-apart:goal/stay-for-dessert+goal/tables-twice+kpi/table-minutes',
      'practice-against-position:dimension/pace+function/kitchen+practice/kitchen-layout',
      'practice-against-position:dimension/calm+function/kitchen+practice/shouting-at-the-pass',
    ],
    [
      'manufacturer',
      'practice-against-position:dimension/quality+function/purchasing+practice/lowest-bid',
      'practice-against-position:dimension/series+function/sales+practice/sells-any-size',
    ],
    [
      'online-shop',
      'requirement-without-answer:requirement/all-time-zones+goal/going-national+initiative/evening-service',
      'requirement-without-answer:requirement/five-times-the-visits+goal/going-national',
      'practice-against-position:dimension/reach+function/marketing+practice/advertises-at-home',
    ],
    [
      'software-firm',
      'practice-against-position:dimension/newness+function/development+practice/change-board',
      'practice-against-position:dimension/newness+function/testing+practice/tested-by-hand',
    ],
  ])('of %s are among its first three findings, and serious', async (name, ...keys) => {
    const { findings } = (await knownExample(name)).assessment;
    const firstThree = findings.slice(0, 3);
    expect(firstThree.map(({ key }) => key)).toEqual(expect.arrayContaining(keys));
    const storied = firstThree.filter(({ key }) => keys.includes(key));
    expect(new Set(storied.map(({ severity }) => severity))).toEqual(new Set(['serious']));
  });

  test.each([
    'bakery',
    'consulting',
    'manufacturer',
    'online-shop',
    'restaurant',
    'software-firm',
    'tech-start-up',
  ])('%s has spending that nobody has assigned, with its amount', async (name) => {
    const { findings } = (await knownExample(name)).assessment;
    const unassigned = findings.find(({ ruleId }) => ruleId === 'spending-serves-no-goal');
    expect(unassigned?.cost.amountMinor).toBeGreaterThan(0);
  });

  test.each(['bakery-aligned', 'consulting-aligned', 'manufacturer-aligned'])(
    '%s raises no alarm of any rule',
    async (name) => {
      const { findings, rules } = (await knownExample(name)).assessment;
      expect(findings.map(({ key }) => key)).toEqual([]);
      // What cannot be told is only what these small files do not record at all (effects, requirements, needs, …).
      const open = rules.filter(({ outcome }) => outcome !== 'clear');
      for (const { ruleId, untold } of open)
        for (const { reason } of untold) expect(reason.id, ruleId).toMatch(/^untold\.no-/);
    },
  );

  test('online-shop is not ready where nothing is planned and where the plan comes too late, and only there', async () => {
    const { findings } = (await knownExample('online-shop')).assessment;
    const gaps = findings.filter(({ ruleId }) => ruleId === 'requirement-without-answer');
    expect(gaps.map(({ about }) => about[0]?.id)).toEqual(['all-time-zones', 'five-times-the-visits']);
  });

  test('of software-firm the testers are planned for more than they have, and nobody else is', async () => {
    const { findings } = (await knownExample('software-firm')).assessment;
    const over = findings.filter(({ ruleId }) => ruleId === 'allocation-beyond-capacity');
    expect(over.map(({ about }) => about.map(({ id }) => id))).toEqual([['testing-hours']]);
    expect(over[0]?.cost.hours).toBeGreaterThan(0);
  });

  test('restaurant would be of one mind without the long card, or without the promise', async () => {
    const { findings } = (await knownExample('restaurant')).assessment;
    const apart = findings.filter(({ ruleId }) => ruleId === 'practices-pull-apart');
    expect(apart.map(({ about }) => about.map(({ id }) => id))).toEqual([
      ['long-lunch-card-and-twenty-minute-promise'],
    ]);
  });

  test('of manufacturer-aligned every rule can be told, but for what only years of measuring can tell', async () => {
    const { rules } = (await knownExample('manufacturer-aligned')).assessment;
    const open = rules.filter(({ outcome }) => outcome !== 'clear');
    expect(open.map(({ ruleId }) => ruleId)).toEqual([
      'source-fails',
      'cause-contradicted',
      'cause-reversed',
    ]);
    const needs = open.flatMap(({ untold }) => untold.flatMap((one) => one.needs));
    expect(new Set(needs.map(({ what }) => what.id))).toEqual(
      // Runs of sources are no part of a file.
      new Set(['need.sources', 'need.cause-history-until']),
    );
  });

  test('the planted effect of manufacturer is found with its delay, and nothing where nothing was planted', async () => {
    const { figures } = (await knownExample('manufacturer')).assessment;
    const verdictOf = (cause: string) =>
      figures.filter(({ id }) => id === `cause-verdict:${cause}`).map(causeVerdictOf);
    expect(verdictOf('good-first-time-drives-customer-satisfaction')).toEqual(['supported']);
    expect(verdictOf('production-efficiency-drives-profitability')).toEqual(['not-supported']);
    expect(verdictOf('employee-skills-drives-good-first-time')).toEqual(['cannot-tell']);
    const found = figures.find(({ id }) => id.endsWith(':good-first-time-drives-customer-satisfaction'));
    expect(found?.parts.find(({ id }) => id === 'delay')?.values.found).toBe(2);
  });
});

describe('what was planted in tech-start-up', () => {
  test('users that are won while more leave, a feed without a goal, a wish that nobody answers', async () => {
    const { findings } = (await knownExample('tech-start-up')).assessment;
    const severities = new Map(findings.map(({ key, severity }) => [key, severity]));
    expect(findings[0]?.key).toBe(
      'practice-against-position:dimension/listening+function/product+practice/own-list-first',
    );
    for (const [key, severity] of [
      ['kpi-improves-while-counter-kpi-worsens:kpi/paying-users+kpi/weekly-churn', 'warning'],
      ['initiative-serves-no-goal:initiative/crew-feed', 'warning'],
      ['requirement-without-answer:requirement/answers-for-eight-times+goal/ten-thousand', 'warning'],
      ['money-far-from-priorities:goal/fewer-leave', 'warning'],
      ['need-without-goal:need/works-in-the-cellar+stakeholder/craftsmen', 'advice'],
    ] as const)
      expect([key, severities.get(key)]).toEqual([key, severity]);
  });

  test('ten thousand users are out of reach as things go, and hardly nearer with all that is planned', async () => {
    const { figures } = (await knownExample('tech-start-up')).assessment;
    const [chance, withEffects] = ['goal-chance:ten-thousand', 'goal-chance-with:ten-thousand'].map((id) =>
      figures.find((figure) => figure.id === id),
    );
    expect(chance?.methodId).toBe('goal-chance-outlook');
    expect(chance?.value).toBeLessThan(0.01);
    expect(withEffects?.value).toBeLessThan(0.05);
    // 1,200 to 10,000 in 78 weeks, which is 12.5 % a month.
    const weekly = chance?.parts[0]?.values.neededGrowth ?? 0;
    expect((1 + weekly) ** (78 / 18) - 1).toBeCloseTo(0.125, 3);
  });

  test('the chain from the first quote to paying users is found with its delays, and no other arrow', async () => {
    const { figures } = (await knownExample('tech-start-up')).assessment;
    const verdicts = figures.flatMap((figure) => {
      const verdict = causeVerdictOf(figure);
      const delay = figure.parts.find(({ id }) => id === 'delay')?.values.found;
      return verdict === 'supported' ? [[figure.id, delay]] : [];
    });
    expect(verdicts).toEqual([
      ['cause-verdict:first-quote-sent-drives-more-trials-pay', 2],
      ['cause-verdict:more-trials-pay-drives-ten-thousand', 1],
    ]);
  });

  test('revenue is taken apart into users and price', async () => {
    const { figures } = (await knownExample('tech-start-up')).assessment;
    const tree = figures.find(({ id }) => id === 'kpi-tree:recurring-revenue');
    const parts = tree?.parts.map(({ id, values }) => [id, Math.sign(values.yearContribution ?? 0)]);
    expect(parts).toEqual([
      ['paying-users', 1],
      ['price-per-user', -1],
    ]);
    const sum = tree?.parts.reduce((total, { values }) => total + (values.yearContribution ?? 0), 0);
    expect(sum).toBeCloseTo(tree?.comparisons[0]?.value ?? Number.NaN, 6);
  });

  test('what became of past goals is what was measured, and what was believed of them told less than a coin', async () => {
    const { read, assessment } = await knownExample('tech-start-up');
    const { business } = read;
    for (const { id, kpi, due, status, direction, targetValue } of business.goals) {
      if (status === 'active') continue;
      const series = business.totals.series.find((one) => one.kpi === kpi);
      const value = series?.values[series.days.indexOf(due ?? '')] ?? Number.NaN;
      const target = targetValue ?? Number.NaN;
      const isReached = direction === 'decrease' ? value <= target : value >= target;
      expect([id, status]).toEqual([id, isReached ? 'reached' : 'dropped']);
    }
    const score = assessment.figures.find(({ id }) => id === 'confidence-score');
    // Of fourteen half were reached, so a coin scores 0.25.
    expect(score?.n).toBe(14);
    expect(score?.comparisons.find(({ id }) => id === 'base-rate')?.value).toBe(0.25);
    expect(score?.value).toBeGreaterThan(0.25);
  });
});

function knownExample(name: string): Promise<Known> {
  const one = known.get(name) ?? assessExample(name);
  known.set(name, one);
  return one;
}

async function assessExample(name: string): Promise<Known> {
  const read = await readBusiness(join(folder, name));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems.slice(0, 3))}`);
  const { business } = read.value;
  const outlooks = computeOutlooks(business, today, 'of-goals');
  return { read: read.value, assessment: assess(business, today, settingsOf(business.profile), outlooks) };
}

/** What a reviewer reads: findings in their order with costs, and every figure to four places. */
function summaryOf({ counts, findings, figures, rules }: Assessment): object {
  return {
    today,
    counts,
    findings: findings.map(({ key, severity, cost }) => ({
      key,
      severity,
      ...(cost.amountMinor === null ? {} : { amountMinor: cost.amountMinor }),
      ...(cost.hours === null ? {} : { hours: rounded(cost.hours) }),
    })),
    figures: Object.fromEntries(figures.map((figure) => [figure.id, outcomeOf(figure)])),
    cannotTell: rules.filter(({ outcome }) => outcome === 'cannot-tell').map(({ ruleId }) => ruleId),
  };
}

function outcomeOf(figure: Figure): string | number {
  if (figure.value === null) return figure.status;
  const verdict = causeVerdictOf(figure);
  return verdict === null ? rounded(figure.value) : `${verdict}, ${rounded(figure.value)}`;
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
