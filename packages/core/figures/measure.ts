// Computes every figure of a business once, and hands them out by name.
import type { Figure } from '../assess/figure.ts';
import { allocationDistance } from './allocation-distance.ts';
import type { Context } from './context.ts';
import { type Flow, flowOf } from './flow.ts';

export interface Measured {
  readonly figures: readonly Figure[];
  readonly flows: { readonly money: Flow; readonly hours: Flow };
  /** @throws RangeError for a name that is no figure: a bug of the rule. */
  figure(id: string): Figure;
}

export function measure(context: Context): Measured {
  const flows = { money: flowOf(context, 'money'), hours: flowOf(context, 'hours') };
  const figures = [allocationDistance(context, flows.money), allocationDistance(context, flows.hours)];
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return {
    figures,
    flows,
    figure(id) {
      const figure = byId.get(id);
      if (!figure) throw new RangeError(`no figure is called ${id}`);
      return figure;
    },
  };
}
