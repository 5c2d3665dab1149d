// Money or hours that still go to something the owners decided to stop.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { PatternAnswer } from '../model/pattern-answer.ts';
import { monthOf } from '../model/period.ts';
import { plainText } from '../text/plain-text.ts';
import { about } from './about.ts';
import { asking } from './suggestions.ts';
import { withoutAnswers } from './unanswered.ts';
import { amount, cost, day, evidence, need, untold } from './values.ts';

const noStops = untold('no-stopped-patterns', [need('pattern-answers', 5)]);

export const stoppedPatternGoesOn: Rule = {
  id: 'stopped-pattern-goes-on',
  severity: 'warning',
  topic: 'resources',
  basis: 'convention',
  citation: null,
  check(context, measured) {
    const stopped = context.business.patternAnswers.filter(({ answer }) => answer === 'stop');
    if (stopped.length === 0) return withoutAnswers(measured, 'no-stopped-patterns');
    const findings: FindingDraft[] = [];
    const open: Untold[] = [];
    for (const answer of stopped) {
      const since = usedSince(context, answer);
      if (since.amount > 0) findings.push(draft(context, answer, since));
      else if (!since.isRecorded) {
        const needs = [need(answer.resource === 'money' ? 'ledger' : 'hours', 15)];
        open.push(untold('nothing-recorded-since', needs, { pattern: answer.name, day: day(answer.day) }));
      }
    }
    return verdict(findings, open, stopped.length, noStops);
  },
};

interface Since {
  /** Minor units or minutes. */
  readonly amount: number;
  readonly byLabel: ReadonlyMap<string, number>;
  readonly months: number;
  /** Whether anything at all is recorded of a later month. */
  readonly isRecorded: boolean;
}

/** Books are summed by month, so that what came later in the month of the answer is not counted. */
function usedSince({ business, today }: Context, answer: PatternAnswer): Since {
  const labels = new Set(answer.labels.map(({ label }) => plainText(label)));
  const [known, last] = [monthOf(answer.day), monthOf(today)];
  const byLabel = new Map<string, number>();
  const months = new Set<string>();
  let amount = 0;
  let isRecorded = false;
  const add = (month: string, label: string | null, value: number): void => {
    if (month <= known || month > last) return;
    isRecorded = true;
    if (label === null || !labels.has(plainText(label))) return;
    byLabel.set(label, (byLabel.get(label) ?? 0) + value);
    amount += value;
    months.add(month);
  };
  if (answer.resource === 'money') {
    for (const one of business.totals.money) {
      if (one.nature === 'spending') add(one.month, one.payee, one.amountMinor);
    }
  } else for (const one of business.totals.time) add(one.month, one.project, one.minutes);
  return { amount, byLabel, months: months.size, isRecorded };
}

function draft(context: Context, answer: PatternAnswer, since: Since): FindingDraft {
  const { resource, name, owner } = answer;
  const unit = resource === 'money' ? 1 : 60;
  const value = (one: number) => amount(context, resource, one / unit);
  return {
    about: [about('pattern-answer', answer)],
    data: {
      resource,
      pattern: name,
      amount: value(since.amount),
      day: day(answer.day),
      months: since.months,
      owner: owner === null ? '' : context.nameOf('person', owner),
      owned: owner === null ? 'no' : 'yes',
    },
    evidence: [...since.byLabel]
      .filter(([, of]) => of > 0)
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .slice(0, 5)
      .map(([label, of]) =>
        evidence(
          resource === 'money' ? 'payee' : 'project',
          label,
          label,
          resource === 'money' ? 'paid-to' : 'worked-untied',
          { amount: value(of) },
        ),
      ),
    cost: cost(resource, since.amount / unit),
    suggestion: asking('pattern-answer', answer.id, 'day'),
    alternatives: since.months === 1 ? [1, 2] : [2],
  };
}
