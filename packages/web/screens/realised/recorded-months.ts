// The first and the last month for which anything is recorded.
import type { Period, Totals } from '@evenkeel/core';

/** Null for empty books and time sheets. */
export function recordedMonths({ money, time }: Totals): Period | null {
  let [from, to] = ['9999-12', ''];
  for (const list of [money, time]) {
    for (const { month } of list) {
      if (month < from) from = month;
      if (month > to) to = month;
    }
  }
  return to === '' ? null : { from, to };
}
