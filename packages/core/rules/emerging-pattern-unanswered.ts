// Money or hours that go, month after month or more and more, to something nobody planned – and nobody has said what it is.
import type { FindingDraft } from '../assess/finding.ts';
import type { Rule } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { NamedPattern, PatternDoubt, ResourcePatterns } from '../figures/emerging-patterns.ts';
import { adoptPattern } from '../figures/pattern-changes.ts';
import { PATTERN } from '../methods/emerging-patterns.ts';
import { activeGoals, noGoals } from './goals.ts';
import { amount, cost, evidence, need, share, untold } from './values.ts';

export const emergingPatternUnanswered: Rule = {
  id: 'emerging-pattern-unanswered',
  severity: 'warning',
  topic: 'resources',
  basis: 'convention',
  citation: null,
  check(context, { patterns }) {
    if (activeGoals(context).length === 0) return { outcome: 'cannot-tell', untold: [noGoals] };
    const both = [patterns.money, patterns.hours];
    const used = both.filter(({ whole }) => whole > 0);
    if (used.length === 0) {
      return { outcome: 'cannot-tell', untold: [untold('no-spending-or-hours', [need('ledger', 15)])] };
    }
    const long = used.filter(({ months }) => months.length >= PATTERN.leastPeriods);
    if (long.length === 0) {
      const data = {
        have: Math.max(...used.map(({ months }) => months.length)),
        required: PATTERN.leastPeriods,
      };
      const needs = [need('months-for-patterns', 0, data)].map(({ what }) => ({ what, minutes: null }));
      return { outcome: 'cannot-tell', untold: [untold('few-months-for-patterns', needs, data)] };
    }
    // Books of which nothing is assigned yet do not say what was planned and what was not.
    const told = long.filter(({ tied }) => tied > 0);
    if (told.length === 0) {
      return { outcome: 'cannot-tell', untold: [untold('nothing-assigned', [need('assignments', 15)])] };
    }
    const findings = told.flatMap((found) => found.patterns.map((one) => draft(context, found, one)));
    if (findings.length > 0) return { outcome: 'found', findings, untold: [] };
    return { outcome: 'clear', checked: told.reduce((sum, { labels }) => sum + labels, 0) };
  },
};

const explanations: readonly PatternDoubt[] = ['yearly-bill', 'data-lag', 'little-assigned', 'like-work'];

function draft(context: Context, found: ResourcePatterns, pattern: NamedPattern): FindingDraft {
  const { resource, months, lag, tied } = found;
  const unit = resource === 'money' ? 1 : 60;
  const value = (one: number) => amount(context, resource, one / unit);
  const changes = adoptPattern(
    context.business,
    { ...pattern, resource },
    { name: pattern.name, day: context.today },
  );
  const contribution = changes.find(({ noun }) => noun === 'contribution')?.id ?? '';
  const self = { noun: 'pattern', id: `${resource}-${pattern.id}`, name: pattern.name };
  return {
    about: [self],
    data: {
      resource,
      pattern: pattern.name,
      amount: value(pattern.amount),
      share: share(pattern.share),
      present: pattern.present,
      months: months.length,
      way: pattern.isGrowing ? 'growing' : 'steady',
      slope: value(pattern.slope),
      like: pattern.like?.name ?? '',
      lag,
      tied: share(tied),
    },
    evidence: [
      evidence(self.noun, self.id, self.name, 'in-months', {
        amount: value(pattern.amount),
        present: pattern.present,
        months: months.length,
      }),
      ...pattern.labels.slice(0, 5).map(({ label, amount: of }) => {
        const detail = resource === 'money' ? 'paid-to' : 'worked-untied';
        const noun = resource === 'money' ? 'payee' : 'project';
        return evidence(noun, label, label, detail, { amount: value(of) });
      }),
    ],
    cost: cost(resource, pattern.amount / unit),
    threshold: { value: PATTERN.leastShare, basis: 'convention', citation: null },
    figureId: `emerging-${resource}`,
    suggestion: { changes, asks: [{ noun: 'contribution', id: contribution, field: 'goal' }] },
    alternatives: explanations.flatMap((doubt, index) => (pattern.doubts.includes(doubt) ? [index + 1] : [])),
  };
}
