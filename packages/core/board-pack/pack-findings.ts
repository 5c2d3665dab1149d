// What became of the findings in a period: what is new, what is gone for good, what is no longer told, what needs a decision.
import type { Assessment } from '../assess/assessment.ts';
import type { Finding } from '../assess/finding.ts';

export type PackFinding = Pick<
  Finding,
  'key' | 'ruleId' | 'severity' | 'what' | 'why' | 'todo' | 'cost' | 'accepted'
>;

export interface PackFindings {
  /** There now and not at the start. */
  readonly opened: readonly PackFinding[];
  /** There at the start, looked for again and not found. */
  readonly cleared: readonly PackFinding[];
  /** There at the start; its rule could not look everywhere again, so silence says nothing. */
  readonly silent: readonly PackFinding[];
  /** Serious ones and warnings with which nobody decided to live, most urgent first. */
  readonly toDecide: readonly PackFinding[];
}

export function packFindings(now: Assessment, before: Assessment): PackFindings {
  const present = new Set(now.findings.map(({ key }) => key));
  const earlier = new Set(before.findings.map(({ key }) => key));
  const unsure = new Set(now.rules.filter(({ untold }) => untold.length > 0).map(({ ruleId }) => ruleId));
  const gone = before.findings.filter(({ key }) => !present.has(key));
  return {
    opened: now.findings.filter(({ key }) => !earlier.has(key)).map(brief),
    cleared: gone.filter(({ ruleId }) => !unsure.has(ruleId)).map(brief),
    silent: gone.filter(({ ruleId }) => unsure.has(ruleId)).map(brief),
    toDecide: now.findings
      .filter(({ accepted, severity }) => accepted === null && severity !== 'advice')
      .map(brief),
  };
}

function brief({ key, ruleId, severity, what, why, todo, cost, accepted }: Finding): PackFinding {
  return { key, ruleId, severity, what, why, todo, cost, accepted };
}
