// The handbook's oracles: inputs and expected values of the methods, computed with other programs.
import { existsSync, readFileSync } from 'node:fs';

export interface Oracle<Input, Expected> {
  readonly input: Input;
  readonly expected: Expected;
  readonly relTol: number;
}

const place = new URL('../../../../shared/methods/oracles.json', import.meta.url);

/** True where the handbook lies beside the repository; else the tests that read it are skipped, and say so. */
export const hasOracles: boolean = existsSync(place);
if (!hasOracles) console.warn(`skipped: the oracles of the handbook are not at ${place.pathname}`);

/** @throws RangeError when there is no such oracle. */
export function oracle<Input, Expected>(name: string): Oracle<Input, Expected> {
  const all = JSON.parse(readFileSync(place, 'utf8')) as Readonly<Record<string, Oracle<Input, Expected>>>;
  const found = all[name];
  if (!found) throw new RangeError(`the handbook has no oracle ${name}`);
  return found;
}

/** Whether two numbers agree within a relative tolerance (absolute below 1). */
export function agrees(value: number, expected: number, relTol: number): boolean {
  return Math.abs(value - expected) <= relTol * Math.max(1, Math.abs(expected));
}
