// A number in a sentence: as many decimals as its size deserves.
import type { MessageValue } from '@evenkeel/core';

export function number(value: number): MessageValue {
  const size = Math.abs(value);
  // Values below one keep three digits that count; the sentence itself shows two decimals of others.
  const decimals = size >= 1000 ? 1 : 100;
  const rounded =
    size > 0 && size < 1 ? Number(value.toPrecision(3)) : Math.round(value * decimals) / decimals;
  return { kind: 'number', value: rounded === 0 ? 0 : rounded, unit: null };
}
