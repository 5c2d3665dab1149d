// The assessment: what the figures and rules say about one business on one day.
import type { Flow } from '../figures/flow.ts';
import type { Day } from '../model/fields.ts';
import type { Period } from '../model/period.ts';
import type { Figure } from './figure.ts';
import type { Finding, Severity } from './finding.ts';
import type { Untold } from './rule.ts';
import type { Settings } from './settings.ts';

export interface RuleOutcome {
  readonly ruleId: string;
  readonly outcome: 'found' | 'clear' | 'cannot-tell';
  readonly findings: number;
  readonly untold: readonly Untold[];
}

export interface Assessment {
  readonly business: { readonly name: string; readonly currency: string };
  readonly today: Day;
  readonly settings: Settings;
  /** The whole months that count as "actual". */
  readonly window: Period;
  readonly figures: readonly Figure[];
  /** Most serious first, then most costly; accepted ones last. */
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleOutcome[];
  readonly flows: { readonly money: Flow; readonly hours: Flow };
  /** Open findings by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
}
