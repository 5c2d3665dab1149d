// Dimensions to begin with, by trade: the handbook's seven (topic 7.1) and what matters in a trade beside them; taken one by one.
import type { Dimension } from '@evenkeel/core';
import { wordsOf } from '@evenkeel/core';

/** Ids of the texts `practices.start.<id>.name`, `.low`, `.high`. */
export type StartingDimension =
  | 'price'
  | 'speed'
  | 'tailoring'
  | 'range'
  | 'locality'
  | 'novelty'
  | 'contact'
  | 'ingredients'
  | 'opening'
  | 'stock'
  | 'delivery'
  | 'depth'
  | 'making'
  | 'batch'
  | 'process'
  | 'openness';

export const trades = ['general', 'food', 'shop', 'services', 'making', 'software'] as const;
export type Trade = (typeof trades)[number];

const byTrade: Readonly<Record<Trade, readonly StartingDimension[]>> = {
  general: ['price', 'speed', 'tailoring', 'range', 'locality', 'novelty', 'contact'],
  food: ['ingredients', 'speed', 'price', 'locality', 'range', 'contact', 'opening'],
  shop: ['price', 'range', 'delivery', 'contact', 'stock', 'locality', 'novelty'],
  services: ['depth', 'tailoring', 'speed', 'price', 'contact', 'openness', 'novelty'],
  making: ['making', 'batch', 'tailoring', 'delivery', 'price', 'novelty', 'locality'],
  software: ['process', 'novelty', 'tailoring', 'openness', 'speed', 'price', 'contact'],
};

/** Words of an industry's name that tell the trade; the first trade that has one of them. */
const telling: Readonly<Record<Exclude<Trade, 'general'>, readonly string[]>> = {
  food: [
    'bakery',
    'bakeries',
    'restaurant',
    'cafe',
    'food',
    'catering',
    'hotel',
    'hospitality',
    'butcher',
    'bar',
  ],
  software: ['software', 'saas', 'app', 'apps', 'it', 'startup', 'platform'],
  making: [
    'manufacturing',
    'manufacturer',
    'production',
    'factory',
    'machines',
    'metal',
    'carpentry',
    'joinery',
  ],
  shop: ['shop', 'retail', 'retailer', 'store', 'commerce', 'ecommerce', 'wholesale', 'online', 'trade'],
  services: [
    'consulting',
    'consultancy',
    'services',
    'agency',
    'law',
    'tax',
    'design',
    'engineering',
    'care',
  ],
};

/** The trade that an industry's name tells; `general` where it tells none. */
export function tradeOf(industry: string | null): Trade {
  const words = new Set(wordsOf(industry ?? ''));
  const found = Object.entries(telling).find(([, list]) => list.some((word) => words.has(word)));
  return (found?.[0] as Trade | undefined) ?? 'general';
}

/** Those of a trade whose name no dimension of the business has yet. */
export function remainingDimensions(
  trade: Trade,
  dimensions: readonly Dimension[],
  nameOf: (id: StartingDimension) => string,
): readonly StartingDimension[] {
  const taken = new Set(dimensions.map(({ name }) => name));
  return byTrade[trade].filter((id) => !taken.has(nameOf(id)));
}
