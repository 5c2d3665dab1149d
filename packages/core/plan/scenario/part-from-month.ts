// Changes an allocation from a month on: what lies before stays as it was planned.
import type { Allocation } from '../../model/allocation.ts';
import type { Month } from '../../model/fields.ts';
import { addMonths } from '../../model/period.ts';
import type { BusinessEdit } from './edit-business.ts';

/**
 * @param change the part from the month on becomes these; its key is that of the whole where nothing lies before.
 * @returns the records that stand in its place.
 */
export function partFromMonth(
  edit: BusinessEdit,
  allocation: Allocation,
  month: Month,
  change: (part: Allocation) => readonly Allocation[],
): readonly Allocation[] {
  if (allocation.to < month) return [allocation];
  if (allocation.from >= month) return change(allocation);
  const id = edit.fresh('allocation', `${allocation.id}-${month}`);
  const part: Allocation = { ...allocation, id, from: month };
  const changed = change(part);
  if (changed.length === 1 && changed[0] === part) return [allocation];
  return [{ ...allocation, to: addMonths(month, -1) }, ...changed];
}
