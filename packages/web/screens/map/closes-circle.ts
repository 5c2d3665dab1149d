// Whether a new arrow would close a circle of causes.
import type { Cause } from '@evenkeel/core';

/**
 * The way from the result back to the driver along causes that do not run back, the driver last; null without one.
 * The shortest way is told. Cost grows with goals and causes.
 *
 * @param without key of the arrow that is being changed
 */
export function circleClosed(
  causes: readonly Pick<Cause, 'id' | 'driver' | 'result' | 'isFeedback'>[],
  driver: string,
  result: string,
  without?: string,
): readonly string[] | null {
  const onward = new Map<string, string[]>();
  for (const cause of causes) {
    if (cause.isFeedback || cause.id === without) continue;
    onward.set(cause.driver, [...(onward.get(cause.driver) ?? []), cause.result]);
  }
  const cameFrom = new Map<string, string | null>([[result, null]]);
  for (const [goal] of cameFrom) {
    if (goal === driver) break;
    for (const next of onward.get(goal) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, goal);
  }
  if (driver === result) return [driver];
  if (!cameFrom.has(driver)) return null;
  const way: string[] = [];
  for (let at: string | null = driver; at !== null; at = cameFrom.get(at) ?? null) way.unshift(at);
  return way;
}
