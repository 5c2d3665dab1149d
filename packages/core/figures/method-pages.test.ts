// Every method that a figure uses has its page and the other way round; what the pages say and compute is true.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import type { Figure } from '../assess/figure.ts';
import { settingsOf } from '../assess/settings.ts';
import { aggregateWeights } from '../methods/aggregate-weights.ts';
import { automationFlows } from '../methods/automation-flows.ts';
import { averageDeviation, disputeCut } from '../methods/average-deviation.ts';
import { bestWorstConsistency, bestWorstThreshold, bestWorstWeights } from '../methods/best-worst-weights.ts';
import { brierScore, brierSkill } from '../methods/brier-score.ts';
import { capacityCost } from '../methods/capacity-cost.ts';
import { EFFECT_DRAWS } from '../methods/chance-with-effects.ts';
import { complementarity } from '../methods/complementarity.ts';
import { CONCORDANCE, concordance } from '../methods/concordance.ts';
import { consistencyShare } from '../methods/consistency-share.ts';
import { criticalPath } from '../methods/critical-path.ts';
import { decomposeChange } from '../methods/decompose-change.ts';
import { effectiveNumber } from '../methods/effective-number.ts';
import { emergingPatterns } from '../methods/emerging-patterns.ts';
import { deviationOfSum, expectMonths } from '../methods/expected-months.ts';
import { goalChance } from '../methods/goal-chance.ts';
import { goalChanceWith } from '../methods/goal-chance-with.ts';
import { hellingerDistance } from '../methods/hellinger-distance.ts';
import { homogeneity } from '../methods/homogeneity.ts';
import { intervalCoverage } from '../methods/interval-coverage.ts';
import { jensenShannonDistance } from '../methods/jensen-shannon-distance.ts';
import { kpiAttainment } from '../methods/kpi-attainment.ts';
import { likelihoodWord } from '../methods/likelihood-word.ts';
import { lmdi } from '../methods/lmdi.ts';
import { overlapSplit } from '../methods/overlap-split.ts';
import { judgementToReconsider, pairwiseWeights } from '../methods/pairwise-weights.ts';
import { presentValue } from '../methods/present-value.ts';
import { profileDeviation } from '../methods/profile-deviation.ts';
import { rankOrderWeights } from '../methods/rank-order-weights.ts';
import { ratioWeights } from '../methods/ratio-weights.ts';
import { readiness } from '../methods/readiness.ts';
import { runRate } from '../methods/run-rate.ts';
import { signalMeaning, targetAssurance } from '../methods/signal-meaning.ts';
import { signedFrustration } from '../methods/signed-frustration.ts';
import { PRESENT_VALUE_DRAWS } from '../methods/simulate-present-value.ts';
import { smartLetters } from '../methods/smart-letters.ts';
import { swingWeights } from '../methods/swing-weights.ts';
import { totalVariation } from '../methods/total-variation.ts';
import { INTERVAL } from '../methods/total-variation-interval.ts';
import { WEIGHT_INTERVAL } from '../methods/weight-intervals.ts';
import {
  agreementAcrossItems,
  agreementGivenMean,
  withinGroupAgreement,
} from '../methods/within-group-agreement.ts';
import type { Business } from '../model/business.ts';
import { parseBusiness } from '../model/parse-business.ts';
import { addMonths } from '../model/period.ts';
import { cheapestChoice } from '../solve/choice/cheapest-choice.ts';
import { bestByEnumeration } from '../solve/portfolio/enumerate-portfolios.ts';
import type { PortfolioProblem } from '../solve/portfolio/portfolio-problem.ts';
import { ROBUST, robustByEnumeration } from '../solve/portfolio/robust/robust-portfolios.ts';
import { SIMULATION } from '../solve/portfolio/robust/simulate-benefits.ts';
import type { WeightIntervals } from '../solve/portfolio/robust/weight-corners.ts';
import { findSchedule } from '../solve/schedule/find-schedule.ts';
import { adjustByBenjaminiHochberg } from '../stats/adjusted-p-values.ts';
import { anomalies } from '../stats/anomaly/anomalies.ts';
import { labelAnomalies } from '../stats/anomaly/label-anomalies.ts';
import { grangerTest, type LeadModel } from '../stats/causality/granger-test.ts';
import { leadPower, pairsForCorrelation } from '../stats/causality/lead-power.ts';
import { changePoints } from '../stats/change-point/change-points.ts';
import { individualsLimits } from '../stats/control-chart/individuals-chart.ts';
import { outlookOf } from '../stats/forecast/outlook/outlook.ts';
import { mannKendall } from '../stats/trend/mann-kendall.ts';
import { aBusiness, goal, kpi, observed } from '../testing/a-business.ts';
import { GENERATED_TODAY, generateBusiness } from '../testing/generate-business.ts';
import { weighingFigures } from '../testing/weighing-answers.ts';
import { buildContext } from './context.ts';
import { loadOf } from './load.ts';
import { planAgainstActual, planAgainstActualFigure } from './plan-against-actual.ts';
import { xMatrix } from './x-matrix.ts';

const folder = new URL('../../../docs/methods/', import.meta.url);
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({
    methodId: name.slice(0, -'.md'.length),
    text: readFileSync(new URL(name, folder), 'utf8'),
  }));
const figures = [
  ...assess(generateBusiness({ seed: 1, elements: 100 }), GENERATED_TODAY).figures,
  ...weighingFigures(),
  ...assess(computedMeasures(), GENERATED_TODAY).figures.filter(({ methodId }) => methodId === 'kpi-tree'),
  ...plannedWork(),
  ...withOutlook().filter(({ methodId }) => methodId === 'goal-chance-outlook'),
];

// biome-ignore lint/suspicious/noExplicitAny: the arguments come out of a page.
type Callable = (...given: any[]) => unknown;
const callable: Readonly<Record<string, Callable>> = {
  adjustByBenjaminiHochberg,
  aggregateWeights,
  agreementAcrossItems,
  agreementGivenMean,
  anomalies,
  automationFlows,
  averageDeviation,
  bestPortfolio: (problem: PortfolioProblem) => {
    const best = bestByEnumeration(problem);
    return best && { chosen: [...best.plan.keys()], value: best.value };
  },
  bestWorstConsistency,
  brierScore,
  brierSkill,
  bestWorstThreshold,
  bestWorstWeights,
  capacityCost,
  changePoints,
  cheapestChoice,
  complementarity,
  concordance,
  consistencyShare,
  criticalPath,
  decomposeChange,
  deviationOfSum,
  disputeCut,
  effectiveNumber,
  emergingPatterns,
  expectMonths,
  findSchedule,
  goalChance,
  goalChanceWith,
  grangerTest: (driver: number[], result: number[], model: LeadModel) =>
    grangerTest(Float64Array.from(driver), Float64Array.from(result), model),
  hellingerDistance,
  homogeneity,
  intervalCoverage,
  individualsLimits,
  jensenShannonDistance,
  judgementToReconsider,
  kpiAttainment,
  leadPower,
  labelAnomalies,
  likelihoodWord,
  lmdi,
  loadOf,
  mannKendall,
  mapChecksThatFail,
  overlapSplit,
  readiness,
  runRate,
  pairsForCorrelation,
  pairwiseWeights,
  presentValue,
  profileDeviation,
  rankOrderWeights,
  ratioWeights,
  robustProjects: (problem: PortfolioProblem, weights: WeightIntervals) =>
    robustByEnumeration(problem, { weights })?.coreIndex,
  signalMeaning,
  signedFrustration,
  smartLetters,
  swingWeights,
  targetAssurance,
  totalVariation,
  withinGroupAgreement,
  xMatrix: (lists: object) => xMatrix(businessOf(lists), GENERATED_TODAY),
};

/** Methods that mark a series, or answer a question, instead of giving a figure. */
const withoutFigure = [
  'smallest-repair',
  'anomalies',
  'capital-rationing',
  'change-points',
  'critical-path',
  'present-value',
  'resource-scheduling',
  'robust-portfolio',
];

it('there is a page for each method that a figure uses or a chart is marked by, and none else', () => {
  const used = [...new Set([...figures.map(({ methodId }) => methodId), ...withoutFigure])];
  expect(pages.map(({ methodId }) => methodId).sort()).toEqual(used.sort());
});

describe.each(pages)('the page of $methodId', ({ methodId, text }) => {
  const own = figures.filter((figure) => figure.methodId === methodId);

  it('has every part a reader may look for', () => {
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([
      'Formula',
      'Where it comes from',
      'Assumptions',
      'When not to use it',
      'Worked example',
      'In the product',
    ]);
    expect(text).toMatch(/^# .+\n\n\S/);
  });

  it('names its figures and their basis', () => {
    const named = [...(/\*\*Figures:\*\* (.+)$/m.exec(text)?.[1] ?? '').matchAll(/`([a-z-]+)`/g)].map(
      ([, id]) => id,
    );
    expect(named.sort()).toEqual([...new Set(own.map(({ id }) => id.split(':')[0]))].sort());
    const basis = /\*\*Basis:\*\* (\w+)/.exec(text)?.[1];
    if (own.length === 0) expect(['published', 'attributed', 'convention']).toContain(basis);
    else expect(new Set(own.map((figure) => figure.basis))).toEqual(new Set([basis]));
  });

  it('names the authors and the year that the figures cite', () => {
    for (const author of new Set(own.flatMap(authorsOf))) expect(text).toContain(author);
  });

  it.each(examplesOf(text))('computes %s', (call, expected) => {
    expect(computed(call, decimalsOf(expected))).toEqual(JSON.parse(expected));
  });
});

it('the page of total variation says how the interval is drawn', () => {
  const page = pages.find(({ methodId }) => methodId === 'total-variation')?.text ?? '';
  expect(page).toContain(`seed ${INTERVAL.seed}`);
  expect(page).toContain(`${INTERVAL.draws.toLocaleString('en')} draws`);
  expect(page).toContain(`(${INTERVAL.level * 100} %)`);
});

it('the pages of group weights and of concordance say how chance is drawn', () => {
  const pageOf = (id: string) => pages.find(({ methodId }) => methodId === id)?.text ?? '';
  expect(pageOf('group-weights')).toContain(`seed ${WEIGHT_INTERVAL.seed}`);
  expect(pageOf('group-weights')).toContain(`${WEIGHT_INTERVAL.draws.toLocaleString('en')} draws`);
  expect(pageOf('group-weights')).toContain(`(${WEIGHT_INTERVAL.level * 100} %)`);
  expect(pageOf('concordance')).toContain(`seed ${CONCORDANCE.seed}`);
  expect(pageOf('concordance')).toContain(`${CONCORDANCE.draws.toLocaleString('en')} are drawn`);
  expect(pageOf('concordance')).toContain(`Up to ${CONCORDANCE.mostCounted.toLocaleString('en')} orders`);
});

it('the pages of present value and of robust portfolios say how often is drawn', () => {
  const pageOf = (id: string) => pages.find(({ methodId }) => methodId === id)?.text ?? '';
  expect(pageOf('present-value')).toContain(`${PRESENT_VALUE_DRAWS.draws.toLocaleString('en')} times`);
  expect(pageOf('present-value').replaceAll('\n', ' ')).toContain(`seed ${PRESENT_VALUE_DRAWS.seed}`);
  expect(pageOf('robust-portfolio')).toContain(`${ROBUST.samples} random weights`);
  expect(pageOf('robust-portfolio')).toContain(`seed ${ROBUST.seed}`);
  expect(pageOf('robust-portfolio')).toContain(`${SIMULATION.draws.toLocaleString('en')} times`);
});

it('the page of the chance with the initiatives says how often effects are drawn', () => {
  const page = pages.find(({ methodId }) => methodId === 'goal-chance-with')?.text ?? '';
  expect(page).toContain(`${EFFECT_DRAWS.toLocaleString('en')} times`);
});

/** Calls and results, parted by empty lines: `method(arguments as JSON).property = result`. */
function examplesOf(text: string): readonly (readonly [call: string, expected: string])[] {
  const blocks = [...text.matchAll(/^```example\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  const calls = blocks
    .join('\n')
    .split(/\n\s*\n/)
    .map((one) => one.trim().replaceAll(/\s+/g, ' '));
  if (calls.length === 0 || calls[0] === '') throw new Error('a method page needs an example');
  return calls.map((one) => {
    const at = one.lastIndexOf(' = ');
    return [one.slice(0, at), one.slice(at + ' = '.length)] as const;
  });
}

/** Numbers are compared with as many decimals as the page shows. */
function computed(call: string, decimals: number): unknown {
  const [, name = '', given = '', property] = /^(\w+)\((.*)\)(?:\.(\w+))?$/.exec(call) ?? [];
  const method = callable[name];
  if (!method) throw new Error(`no method is called ${name}`);
  const result = method(...(JSON.parse(`[${given}]`) as unknown[]));
  const rounded = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rounded);
    return typeof value === 'number' ? Number(value.toFixed(decimals)) : value;
  };
  const read = (one: unknown): unknown =>
    rounded(property === undefined ? one : (one as Readonly<Record<string, unknown>>)[property]);
  return Array.isArray(result) ? result.map(read) : read(result);
}

function decimalsOf(expected: string): number {
  const decimals = [...expected.matchAll(/\.(\d+)/g)].map(([, digits = '']) => digits.length);
  return Math.max(0, ...decimals);
}

function authorsOf({ citation }: Figure): readonly string[] {
  const found = /^(.+? \d{4})/.exec(citation ?? '');
  return found?.[1] === undefined ? [] : [found[1].replace(/,? \d{4}$/, '')];
}

/** A business of nothing but the lists of a page. */
function businessOf(lists: object): Business {
  const parsed = parseBusiness({ profile: { name: 'Corner Bakery', currency: 'EUR' }, ...lists });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function mapChecksThatFail(lists: object): readonly string[] {
  const validity = assess(businessOf(lists), GENERATED_TODAY).figures.find(({ id }) => id === 'map-validity');
  return (validity?.parts ?? []).filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
}

/** Plan against actual of generated work: computed where it is looked at, not in every assessment. */
function plannedWork(): readonly Figure[] {
  const business = generateBusiness({ seed: 1, elements: 100 });
  const context = buildContext(business, GENERATED_TODAY, settingsOf(business.profile));
  return (['money', 'hours'] as const).flatMap((resource) =>
    planAgainstActual(context, resource).slice(0, 3).map(planAgainstActualFigure),
  );
}

/** A measure with a formula, and values to compute it from. */
/** A goal whose measure has a forecast. */
function withOutlook(): readonly Figure[] {
  const values = Array.from({ length: 24 }, (_, at) => 100 + (at % 3));
  const business = aBusiness(
    kpi('users', { cadence: 'month' }),
    goal('growth', { kpi: 'users', targetValue: 110, due: '2027-02-28' }),
    ...values.map((value, at) => observed('users', `${addMonths('2026-10', at - 23)}-28`, value)),
  ).build();
  const outlook = outlookOf({
    from: '2026-10-31',
    n: 24,
    period: 12,
    isSeasonal: false,
    methods: ['ETS(A,N,N)'],
    floor: null,
    mean: new Float64Array(12).fill(100),
    deviation: new Float64Array(12).fill(10),
    valueAt: (_, z) => 100 + 10 * z,
  });
  return assess(business, GENERATED_TODAY, undefined, new Map([['users', outlook]])).figures;
}

function computedMeasures(): Business {
  const monthly = (id: string) => kpi(id, { cadence: 'month', aggregate: 'sum' });
  return aBusiness(
    monthly('sales'),
    monthly('guests'),
    kpi('basket', { formula: 'sales / guests' }),
    ...['2026-08-31', '2026-09-30'].flatMap((day, index) => [
      observed('sales', day, 100 + index),
      observed('guests', day, 10 + index),
    ]),
  ).build();
}
