// The stable name of a finding: its rule and the records it is about.
import type { RecordRef } from './figure.ts';

/** What an acceptance can hold. */
const LONGEST = 200;

/**
 * @returns `goal-without-kpi:goal/most-loved`; a name that would be too long ends in a checksum of the whole.
 * @example findingKey('goal-without-kpi', [{ noun: 'goal', id: 'most-loved', name: 'Most loved' }])
 */
export function findingKey(ruleId: string, about: readonly RecordRef[]): string {
  const whole = `${ruleId}:${about.map(({ noun, id }) => `${noun}/${id}`).join('+')}`;
  if (whole.length <= LONGEST) return whole;
  const end = `~${checksum(whole)}`;
  return whole.slice(0, LONGEST - end.length) + end;
}

/** FNV-1a (Fowler, Noll, Vo 1991) over 64 bits, as sixteen hexadecimal digits. */
function checksum(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const letter of text) {
    hash ^= BigInt(letter.codePointAt(0) ?? 0);
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
