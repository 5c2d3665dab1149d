// The main job: one business, one day, one set of settings in; one assessment out. Same input, same output.
import { buildContext, type Outlooks } from '../figures/context.ts';
import { measure } from '../figures/measure.ts';
import type { Business } from '../model/business.ts';
import type { Day } from '../model/fields.ts';
import { inOrder } from '../model/in-order.ts';
import { message } from '../model/message.ts';
import { rules } from '../rules/index.ts';
import type { Assessment, RuleOutcome } from './assessment.ts';
import type { Finding, FindingDraft, Severity } from './finding.ts';
import { findingKey } from './finding-key.ts';
import type { Rule } from './rule.ts';
import { type Settings, settingsOf } from './settings.ts';

/**
 * Measures a business by the published methods and judges it by the rules.
 *
 * Deterministic, and independent of the order of the records. Reads no clock: `today` is given.
 * `outlooks` are the forecasts of measures (`computeOutlook`), for they are slow; without one a random walk stands in.
 * Cost grows about linearly with records and totals (`npm run bench -- --only spine`).
 *
 * @example
 * const { findings } = assess(business, '2026-11-24');
 */
export function assess(
  business: Business,
  today: Day,
  settings: Settings = settingsOf(business.profile),
  outlooks?: Outlooks,
): Assessment {
  const ordered = inOrder(business);
  const context = buildContext(ordered, today, settings, outlooks);
  const measured = measure(context);
  const findings: Finding[] = [];
  const outcomes: RuleOutcome[] = [];
  for (const rule of rules) {
    const said = rule.check(context, measured);
    const drafts = said.outcome === 'found' ? said.findings : [];
    findings.push(...drafts.map((draft) => complete(rule, draft, ordered, today)));
    outcomes.push({
      ruleId: rule.id,
      outcome: said.outcome,
      findings: drafts.length,
      untold: said.outcome === 'clear' ? [] : said.untold,
    });
  }
  findings.sort(byUrgency);
  return {
    business: { name: business.profile.name, currency: business.profile.currency },
    today,
    settings,
    window: context.window,
    figures: measured.figures,
    findings,
    rules: outcomes,
    flows: measured.flows,
    counts: {
      serious: countOpen(findings, 'serious'),
      warning: countOpen(findings, 'warning'),
      advice: countOpen(findings, 'advice'),
    },
  };
}

function complete(rule: Rule, draft: FindingDraft, business: Business, today: Day): Finding {
  const key = findingKey(rule.id, draft.about);
  const accepted = business.acceptances.find(({ finding, until }) => finding === key && until >= today);
  return {
    key,
    ruleId: rule.id,
    severity: draft.severity ?? rule.severity,
    about: draft.about,
    what: message(`rule.${rule.id}.what`, draft.data),
    why: message(`rule.${rule.id}.why`, draft.data),
    todo: message(`rule.${rule.id}.todo`, draft.data),
    evidence: draft.evidence ?? [],
    cost: { amountMinor: draft.cost?.amountMinor ?? null, hours: draft.cost?.hours ?? null },
    threshold: draft.threshold ?? null,
    figureId: draft.figureId ?? null,
    suggestion: draft.suggestion ?? null,
    alternatives: (draft.alternatives ?? []).map((number) =>
      message(`rule.${rule.id}.alternative.${number}`, draft.data),
    ),
    accepted: accepted ? { until: accepted.until, reason: accepted.reason } : null,
  };
}

const urgency: Readonly<Record<Severity, number>> = { serious: 0, warning: 1, advice: 2 };

const wholes: ReadonlySet<string> = new Set(rules.filter(({ whole }) => whole).map(({ id }) => id));

/** What is equally urgent stays in the order of the rules, and of each rule's own findings. */
function byUrgency(a: Finding, b: Finding): number {
  return (
    Number(a.accepted !== null) - Number(b.accepted !== null) ||
    urgency[a.severity] - urgency[b.severity] ||
    Number(wholes.has(a.ruleId)) - Number(wholes.has(b.ruleId)) ||
    (b.cost.amountMinor ?? 0) - (a.cost.amountMinor ?? 0) ||
    (b.cost.hours ?? 0) - (a.cost.hours ?? 0)
  );
}

function countOpen(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity && finding.accepted === null).length;
}
