// What the rules about practices share: the practices of each dimension by function, and which side they are on.
import type { Evidence } from '../assess/figure.ts';
import type { Untold } from '../assess/rule.ts';
import { type Context, groupBy } from '../figures/context.ts';
import type { Dimension } from '../model/dimension.ts';
import type { BusinessFunction } from '../model/function.ts';
import type { Practice } from '../model/practice.ts';
import { evidence, need, untold } from './values.ts';

export const noPractices: Untold = untold('no-practices', [need('practices', 15)]);

/** All that one function does on one dimension. */
export interface FunctionStance {
  readonly doer: BusinessFunction;
  readonly practices: readonly Practice[];
  /** −1, 0 or 1: the side of the mean of its stances. */
  readonly side: number;
}

/** In the order of the dimensions, then of the functions' first practices. */
export function stancesByDimension(
  context: Context,
): readonly { readonly dimension: Dimension; readonly stances: readonly FunctionStance[] }[] {
  const byDimension = groupBy(context.business.practices, ({ dimension }) => dimension);
  return context.business.dimensions.map((dimension) => ({
    dimension,
    stances: [...groupBy(byDimension.get(dimension.id) ?? [], (one) => one.function)].flatMap(
      ([id, practices]): readonly FunctionStance[] => {
        const doer = context.find('function', id);
        const sum = practices.reduce((total, { stance }) => total + stance, 0);
        return doer ? [{ doer, practices, side: Math.sign(sum) }] : [];
      },
    ),
  }));
}

export function practiceEvidence(context: Context, practice: Practice, position: number | null): Evidence {
  const { stance, fact } = practice;
  const said = fact === null ? 'asserted' : 'practice';
  const held = position === null ? `${said}-undecided` : said;
  const data = { stance, fact: fact ?? '', position: position ?? 0 };
  return evidence('practice', practice.id, context.nameOf('function', practice.function), held, data);
}
