// Resources: where money and hours went, and where they should go.
import type { Group } from '../measurement.ts';
import { measureForty } from './allocate-forty.ts';
import { measureKnapsacks, measureProven } from './allocate-knapsacks.ts';
import { measureTimed } from './allocate-timed.ts';
import { measureClassification } from './classify.ts';
import { measureScenarioFrame } from './scenario-frame.ts';
import { measureSchedules } from './schedule.ts';
import { measureSolverStart } from './solver-start.ts';

export const resources: Group = {
  name: 'resources',
  async measure(report) {
    await measureClassification(report);
    measureScenarioFrame(report);
    measureSchedules(report);
    await measureSolverStart(report);
    await measureProven(report);
    measureKnapsacks(report, 'mknapcb1');
    measureKnapsacks(report, 'mknapcb4');
    await measureForty(report);
    measureTimed(report);
  },
};
