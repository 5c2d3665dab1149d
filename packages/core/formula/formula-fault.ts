// What can be wrong with a formula: what, where, and the values of the sentence that says what to do.
import type { MessageValue } from '../model/message.ts';
import type { Place } from './formula.ts';

export type FaultCode = SyntaxFault | NameFault | TimeFault | UnitFault;

/** It cannot be read. */
export type SyntaxFault =
  | 'empty'
  | 'too-long'
  | 'too-deep'
  | 'too-many-parts'
  | 'strange-character'
  | 'unclosed-quote'
  | 'value-missing'
  | 'operator-missing'
  | 'unclosed-bracket'
  | 'unopened-bracket'
  | 'comma-decimal'
  | 'comma-outside'
  | 'number-too-big'
  | 'exponent-not-number'
  | 'unknown-function'
  | 'wrong-count'
  | 'not-whole'
  | 'divides-by-zero';

/** It names something that is not there, or itself. */
export type NameFault =
  | 'unknown-name'
  | 'unknown-minus'
  | 'ambiguous-name'
  | 'unknown-work'
  | 'ambiguous-work'
  | 'no-measure'
  | 'circle'
  | 'broken-operand';

/** Its parts are not measured at times that fit. */
export type TimeFault = 'no-cadence' | 'weeks-do-not-fit' | 'finer-than-parts';

/** Its parts are not of units that fit. */
export type UnitFault = 'units-differ' | 'percent-number' | 'percent-hundred' | 'unit-of-result';

export interface FormulaFault extends Place {
  readonly code: FaultCode;
  /** Values for the sentence `formula.<code>`. */
  readonly data: Readonly<Record<string, MessageValue>>;
}

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: FormulaFault };

export function fault(code: FaultCode, { at, end }: Place, data: FormulaFault['data'] = {}): FormulaFault {
  return { code, at, end, data };
}

/** Thrown inside reading and caught at its door: it never leaves this room. */
export class Refused extends Error {
  readonly fault: FormulaFault;
  constructor(refused: FormulaFault) {
    super(refused.code);
    this.fault = refused;
  }
}

/** Runs a reading, and gives what it refused as a value. */
export function reading<T>(read: () => T): Read<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, fault: error.fault };
    throw error;
  }
}
