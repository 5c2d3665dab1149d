// Measures a business can begin with, by industry and by the words of a goal: for who keeps none yet.
import type { Business, Kpi } from '@evenkeel/core';
import type { TextId } from '../../../app/use-text.ts';

export interface StartingMeasure {
  /** Texts: `starting.<id>.name`, `.definition`, `.source`, `.unit` (where `unit` is null). */
  readonly id: string;
  /** `%`, `currency` for that of the books, or null where the unit is a text. */
  readonly unit: '%' | 'currency' | null;
  readonly better: 'higher' | 'lower';
  readonly cadence: NonNullable<Kpi['cadence']>;
  readonly aggregate: Kpi['aggregate'];
  readonly timing: NonNullable<Kpi['timing']>;
  /** Beginnings of words of an industry; none where it fits every business. */
  readonly industries: readonly string[];
  /** Beginnings of words in a goal that ask for it. */
  readonly words: readonly string[];
  /** A usual way to go, for examples only. */
  readonly example: readonly [from: number, to: number];
}

const food = ['bak', 'caf', 'coffee', 'restaurant', 'bistro', 'pizz', 'kitchen', 'food', 'bar', 'pub'];
const trade = ['shop', 'store', 'retail', 'commerce', 'online', 'trade'];
const maker = ['manufactur', 'workshop', 'factory', 'joiner', 'metal', 'carpent', 'machin', 'brew'];
const advice = ['consult', 'agency', 'advis', 'law', 'account', 'architect', 'engineer', 'design'];
const software = ['software', 'saas', 'app', 'platform', 'startup'];

const leading: ReadonlySet<string> = new Set([
  'waiting-minutes',
  'on-time-share',
  'proposals-won',
  'training-hours',
  'new-customers',
]);

// biome-ignore format: one measure a line reads as a table
export const startingMeasures: readonly StartingMeasure[] = [
  of('first-choice', '%', 'higher', 'quarter', 'last', food, ['belov', 'lov', 'best', 'favour', 'popular', 'known', 'town'], [14, 30]),
  of('regular-guests', null, 'higher', 'month', 'last', food, ['belov', 'lov', 'guest', 'regular', 'loyal', 'popular', 'customer'], [420, 600]),
  of('loaves-sold', null, 'higher', 'week', 'sum', ['bak'], ['bread', 'loa', 'sell', 'sale', 'croissant', 'cake'], [1200, 1500]),
  of('unsold-share', '%', 'lower', 'week', 'mean', food, ['waste', 'unsold', 'leftover', 'throw'], [12, 8]),
  of('covers', null, 'higher', 'week', 'sum', ['restaurant', 'bistro', 'pizz', 'bar', 'pub'], ['guest', 'cover', 'table', 'serve'], [380, 450]),
  of('waiting-minutes', null, 'lower', 'week', 'mean', food, ['fast', 'quick', 'wait', 'speed', 'slow'], [14, 9]),
  of('orders', null, 'higher', 'month', 'sum', trade, ['order', 'sell', 'sale', 'national', 'online'], [900, 1400]),
  of('returns-share', '%', 'lower', 'month', 'mean', trade, ['return', 'sent back'], [9, 6]),
  of('delivery-days', null, 'lower', 'month', 'mean', [...trade, ...maker], ['deliver', 'fast', 'quick', 'lead time'], [6, 3]),
  of('on-time-share', '%', 'higher', 'month', 'mean', [...maker, ...trade], ['time', 'deliver', 'reliab', 'punctual'], [86, 95]),
  of('scrap-share', '%', 'lower', 'month', 'mean', maker, ['scrap', 'defect', 'quality', 'rework', 'waste'], [4, 2]),
  of('paying-users', null, 'higher', 'month', 'last', software, ['user', 'subscri', 'paying', 'account'], [1200, 10_000]),
  of('churn-share', '%', 'lower', 'month', 'mean', software, ['churn', 'leave', 'retain', 'retention', 'cancel'], [4, 2]),
  of('billable-share', '%', 'higher', 'month', 'mean', advice, ['billable', 'utili', 'charge', 'capacity'], [62, 70]),
  of('proposals-won', '%', 'higher', 'quarter', 'mean', advice, ['proposal', 'win', 'pitch', 'client'], [30, 40]),
  of('revenue', 'currency', 'higher', 'month', 'sum', [], ['revenue', 'turnover', 'sale', 'income', 'grow'], [40_000, 46_000]),
  of('net-margin', '%', 'higher', 'quarter', 'last', [], ['margin', 'profit', 'earn'], [8, 10]),
  of('satisfaction', null, 'higher', 'month', 'mean', [], ['satisf', 'csat', 'happy', 'happi', 'delight', 'service'], [4.1, 4.5]),
  of('complaints', null, 'lower', 'month', 'sum', [], ['complain', 'quality', 'mistake', 'fault'], [18, 9]),
  of('new-customers', null, 'higher', 'month', 'sum', [], ['customer', 'client', 'new', 'market', 'grow', 'reach'], [40, 60]),
  of('training-hours', null, 'higher', 'quarter', 'sum', [], ['train', 'learn', 'skill', 'course'], [4, 10]),
  of('staff-leaving', '%', 'lower', 'quarter', 'last', [], ['staff', 'team', 'employ', 'leave', 'turnover'], [24, 12]),
];

function of(
  id: string,
  unit: StartingMeasure['unit'],
  better: StartingMeasure['better'],
  cadence: StartingMeasure['cadence'],
  aggregate: StartingMeasure['aggregate'],
  industries: readonly string[],
  words: readonly string[],
  example: StartingMeasure['example'],
): StartingMeasure {
  const timing = leading.has(id) ? 'leading' : 'lagging';
  return { id, unit, better, cadence, aggregate, timing, industries, words, example };
}

/** Those that fit the goal's words and the industry, the best first; always some. */
export function startingFor({ profile }: Business, text: string, most = 3): readonly StartingMeasure[] {
  const trade = `${profile.industry ?? ''} ${profile.name}`;
  const ranked = startingMeasures.map((measure, order) => {
    const fits = measure.industries.length === 0 || beginsIn(trade, measure.industries) > 0;
    const asked = beginsIn(text, measure.words);
    return { measure, order, score: asked * 4 + (measure.industries.length > 0 ? (fits ? 3 : -3) : 0) };
  });
  return ranked
    .filter(({ score }) => score >= 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, most)
    .map(({ measure }) => measure);
}

/** How many of these beginnings stand at the beginning of a word. */
export function beginsIn(text: string, beginnings: readonly string[]): number {
  const words = ` ${text.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, ' ')}`;
  return beginnings.filter((beginning) => words.includes(` ${beginning}`)).length;
}

/** The fields of the measure as a record, in the reader's language. */
export function recordOf(
  measure: StartingMeasure,
  currency: string,
  t: (id: TextId) => string,
): Readonly<Record<string, unknown>> {
  const said = (part: string): string => t(`starting.${measure.id}.${part}` as TextId);
  return {
    name: said('name'),
    definition: said('definition'),
    unit: measure.unit === 'currency' ? currency : (measure.unit ?? said('unit')),
    isRatio: measure.unit === '%',
    better: measure.better,
    cadence: measure.cadence,
    timing: measure.timing,
    aggregate: measure.aggregate,
    source: said('source'),
  };
}
