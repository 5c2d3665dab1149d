// What a schedule gets wrong, told period by period from the problem itself: the yardstick for whatever makes schedules.
import type { Schedule, ScheduleProblem } from '../solve/schedule/schedule-problem.ts';

/** Empty for a schedule that keeps every limit. */
export function scheduleBreaches(
  { activities, resources }: ScheduleProblem,
  starts: Schedule,
): readonly string[] {
  const breaches: string[] = [];
  const finishes = new Map<string, number>();
  for (const { id, duration, notBefore = 0 } of activities) {
    const start = starts.get(id);
    if (start === undefined || !Number.isInteger(start)) breaches.push(`${id} has no start`);
    else if (start < notBefore) breaches.push(`${id} begins before ${notBefore}`);
    finishes.set(id, (start ?? 0) + duration);
  }
  for (const { id, after = [] } of activities) {
    for (const one of after) {
      if ((starts.get(id) ?? 0) < (finishes.get(one) ?? 0)) breaches.push(`${id} does not wait for ${one}`);
    }
  }
  for (let period = 0; period < Math.max(0, ...finishes.values()); period += 1) {
    const running = activities.filter(
      ({ id }) => (starts.get(id) ?? 0) <= period && period < (finishes.get(id) ?? 0),
    );
    for (const { id, capacity } of resources) {
      const used = running.reduce((sum, { use = {} }) => sum + (use[id] ?? 0), 0);
      const limit = typeof capacity === 'number' ? capacity : (capacity[period] ?? capacity.at(-1) ?? 0);
      if (used > limit * (1 + 1e-9) + 1e-9) breaches.push(`${id} is short in ${period}: ${used} of ${limit}`);
    }
  }
  return breaches;
}
