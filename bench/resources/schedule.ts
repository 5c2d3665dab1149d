// Schedules under scarce capacity: the projects of PSPLIB with 30 activities, whose shortest lengths are known.
import { findSchedule } from '@evenkeel/core';
import { readProjects } from '../../packages/core/testing/psplib.ts';
import { scheduleBreaches } from '../../packages/core/testing/schedule-breaches.ts';
import type { Report } from '../measurement.ts';

const SCHEDULES = 5000;

export function measureSchedules(report: Report): void {
  const projects = readProjects();
  if (projects.length === 0) return;
  const gaps: number[] = [];
  const times: number[] = [];
  let [feasible, proven] = [0, 0];
  for (const { problem, shortest } of projects) {
    const begun = performance.now();
    const found = findSchedule(problem, { schedules: SCHEDULES });
    times.push(performance.now() - begun);
    if (!('makespan' in found)) continue;
    if (scheduleBreaches(problem, found.starts).length === 0) feasible += 1;
    if (found.status === 'optimal') proven += 1;
    gaps.push((100 * (found.makespan - shortest)) / shortest);
  }
  const share = (count: number) => (100 * count) / projects.length;
  const best = gaps.filter((gap) => gap === 0).length;
  times.sort((a, b) => a - b);
  report({
    name: 'schedule.j30.gap',
    unit: '%',
    value: gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length,
  });
  report({ name: 'schedule.j30.worstGap', unit: '%', value: Math.max(...gaps) });
  report({ name: 'schedule.j30.feasible', unit: '%', value: share(feasible) });
  report({ name: 'schedule.j30.shortest', unit: '%', value: share(best) });
  report({ name: 'schedule.j30.proven', unit: '%', value: share(proven) });
  report({ name: 'schedule.j30.ms', unit: 'ms', value: times[Math.floor(times.length / 2)] ?? Number.NaN });
  report({ name: 'schedule.j30.worst.ms', unit: 'ms', value: times.at(-1) ?? Number.NaN });
}
