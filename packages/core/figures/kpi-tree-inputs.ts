// A formula as a calculation on numbered inputs: what can be said to have changed, and the arithmetic between.
import type { Formula, Operand } from '../formula/formula.ts';
import type { Arithmetic } from '../methods/decompose-change.ts';

/** Something in a formula that is not taken apart further: a series, or a look back along one. */
export interface TreeInput {
  readonly part: Formula<Operand>;
  /** The series itself; null for a look back. */
  readonly operand: Operand | null;
  /** The series that a look back is about, if it is about one alone. */
  readonly about: Operand | null;
  readonly look: 'now' | 'previous' | 'rolling';
  readonly periods: number;
}

export interface TreeCalculation {
  readonly calculation: Arithmetic;
  readonly inputs: readonly TreeInput[];
}

/** The same series at several places is one input. `change(x)` is `x` less its previous value. */
export function treeInputs(formula: Formula<Operand>): TreeCalculation {
  const inputs: TreeInput[] = [];
  const numbers = new Map<string, number>();
  return { calculation: arithmetic(formula), inputs };

  function arithmetic(part: Formula<Operand>): Arithmetic {
    switch (part.kind) {
      case 'number':
        return part;
      case 'series':
        return input(part, 'now', 1);
      case 'negate':
        return negative(arithmetic(part.of));
      case 'power':
        return { kind: 'power', of: arithmetic(part.of), exponent: part.exponent };
      case 'binary': {
        const [left, right] = [arithmetic(part.left), arithmetic(part.right)];
        if (part.operator === '+') return { kind: 'sum', of: [left, right] };
        if (part.operator === '-') return { kind: 'sum', of: [left, negative(right)] };
        const factor = part.operator === '*' ? right : ({ kind: 'power', of: right, exponent: -1 } as const);
        return { kind: 'product', of: [left, factor] };
      }
      case 'call':
        return called(part);
    }
  }

  function called(part: Formula<Operand> & { readonly kind: 'call' }): Arithmetic {
    const of = part.of.map((one) => one);
    switch (part.name) {
      case 'previous':
      case 'rolling':
        return input(part, part.name, part.periods);
      case 'change': {
        const [now] = of.map(arithmetic);
        const before = input({ ...part, name: 'previous' }, 'previous', part.periods);
        return { kind: 'sum', of: [...(now ? [now] : []), negative(before)] };
      }
      case 'mean': {
        const share = { kind: 'number', value: 1 / of.length } as const;
        return { kind: 'product', of: [share, { kind: 'sum', of: of.map(arithmetic) }] };
      }
      default:
        return { kind: part.name, of: of.map(arithmetic) };
    }
  }

  function input(part: Formula<Operand>, look: TreeInput['look'], periods: number): Arithmetic {
    const key = keyOf(part);
    const known = numbers.get(key);
    if (known !== undefined) return { kind: 'input', input: known };
    const operand = part.kind === 'series' ? part.of : null;
    const inner = part.kind === 'call' ? part.of[0] : undefined;
    const about = operand ?? (inner?.kind === 'series' ? inner.of : null);
    numbers.set(key, inputs.length);
    inputs.push({ part, operand, about, look, periods });
    return { kind: 'input', input: inputs.length - 1 };
  }
}

function negative(of: Arithmetic): Arithmetic {
  return { kind: 'product', of: [{ kind: 'number', value: -1 }, of] };
}

/** The same for the same meaning, wherever it stands. */
function keyOf(part: Formula<Operand>): string {
  return JSON.stringify(part, (name, value) => (name === 'at' || name === 'end' ? undefined : value));
}
