// A formula as a tree: what is written, with the place of every part, whatever its leaves stand for.

/** Where something stands in the text: from `at` up to, but without, `end` (both count UTF-16 units from 0). */
export interface Place {
  readonly at: number;
  readonly end: number;
}

export type Operator = '+' | '-' | '*' | '/';

/** Functions across measures of one period, and along the periods of one measure. */
export type FunctionName = 'min' | 'max' | 'sum' | 'mean' | 'previous' | 'change' | 'rolling';

/** `Leaf` is what stands for a series: a name as written (`Written`), or what it means (`Operand`). */
export type Formula<Leaf> =
  | (Place & { readonly kind: 'number'; readonly value: number; readonly percent: boolean })
  | (Place & { readonly kind: 'series'; readonly of: Leaf })
  | (Place & { readonly kind: 'negate'; readonly of: Formula<Leaf> })
  | (Place & { readonly kind: 'power'; readonly of: Formula<Leaf>; readonly exponent: number })
  | (Place & {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Formula<Leaf>;
      readonly right: Formula<Leaf>;
    })
  | (Place & {
      readonly kind: 'call';
      readonly name: FunctionName;
      readonly of: readonly Formula<Leaf>[];
      /** Periods: how far `previous` and `change` look back, over how many `rolling` averages; else 1. */
      readonly periods: number;
    });

/** A name as it is written. */
export interface Written {
  readonly name: string;
  /** In quotation marks: then it is never a built-in series. */
  readonly quoted: boolean;
  /** What stands in brackets behind a built-in series: `hours("key")`. */
  readonly about: (Place & { readonly name: string }) | null;
}

/** What a name means. */
export type Operand =
  | { readonly source: 'kpi'; readonly id: string }
  | { readonly source: FactSource; readonly work: WorkRef | null };

/** Series of facts that are already there, by month. */
export type FactSource = 'income' | 'spending' | 'hours';

export interface WorkRef {
  readonly noun: 'activity' | 'initiative';
  readonly id: string;
}

/** The parts directly inside a part, from left to right. */
function partsOf<Leaf>(formula: Formula<Leaf>): readonly Formula<Leaf>[] {
  switch (formula.kind) {
    case 'number':
    case 'series':
      return [];
    case 'negate':
    case 'power':
      return [formula.of];
    case 'binary':
      return [formula.left, formula.right];
    case 'call':
      return formula.of;
  }
}

/** Every leaf with its place, from left to right. */
export function leavesOf<Leaf>(formula: Formula<Leaf>): readonly (Place & { readonly of: Leaf })[] {
  return formula.kind === 'series' ? [formula] : partsOf(formula).flatMap(leavesOf);
}
