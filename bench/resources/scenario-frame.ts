// How long one frame takes while a lever of a scenario moves, and the findings that follow it.
import {
  applyScenario,
  assess,
  type Business,
  type Lever,
  scenarioNumbers,
  settingsOf,
} from '@evenkeel/core';
import { GENERATED_TODAY, generateBusiness } from '../../packages/core/testing/generate-business.ts';
import type { Report } from '../measurement.ts';

const FRAMES = 15;

/** The median of frames of a lever on a business of 1,000 elements. */
export function measureScenarioFrame(report: Report): void {
  const business = generateBusiness({ seed: 1, elements: 1000 });
  const settings = settingsOf(business.profile);
  const levers = (by: number): readonly Lever[] => [
    { kind: 'pool-capacity', target: business.pools[0]?.id ?? '', by, from: null },
  ];
  const frame = (by: number): Business => {
    const { business: then, assumptions } = applyScenario(business, levers(by), GENERATED_TODAY);
    scenarioNumbers(then, { today: GENERATED_TODAY, settings, assumptions });
    return then;
  };
  frame(-1);
  const [frames, findings]: [number[], number[]] = [[], []];
  for (let at = 0; at < FRAMES; at += 1) {
    const start = performance.now();
    const then = frame(-2 - at);
    const drawn = performance.now();
    assess(then, GENERATED_TODAY, settings);
    frames.push(drawn - start);
    findings.push(performance.now() - drawn);
  }
  const median = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
  report({ name: 'scenarios.frameMs', unit: 'ms', value: median(frames) });
  report({ name: 'scenarios.findingsMs', unit: 'ms', value: median(findings) });
}
