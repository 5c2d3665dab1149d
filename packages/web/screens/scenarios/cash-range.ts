// One scale for the cash of all scenarios that stand side by side.
import type { Picture } from './use-pictures.ts';

/** Lowest and highest end of all bands, nothing always among them. */
export function cashRange(pictures: readonly Pick<Picture, 'numbers'>[]): readonly [number, number] {
  let [low, high] = [0, 0];
  for (const { numbers } of pictures) {
    if ('needs' in numbers.cash) continue;
    for (const month of numbers.cash.months) {
      low = Math.min(low, month.low);
      high = Math.max(high, month.high);
    }
  }
  return [low, high];
}
