// Money that is tied to no work, or to ended work that serves no goal: nobody can say what it was for.
import type { Evidence } from '../assess/figure.ts';
import type { SuggestedChange } from '../assess/finding.ts';
import type { Rule } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { Measured } from '../figures/measure.ts';
import { freshId } from './fresh-id.ts';
import { activeGoals, noGoals } from './goals.ts';
import { cost, evidence, money, need, share, untold } from './values.ts';
import { servesNoGoal } from './work.ts';

export const spendingServesNoGoal: Rule = {
  id: 'spending-serves-no-goal',
  severity: 'warning',
  topic: 'resources',
  basis: 'convention',
  citation: null,
  check(context, measured) {
    const { actual } = measured.flows.money;
    const directed = actual.total - actual.overhead;
    if (activeGoals(context).length === 0) return { outcome: 'cannot-tell', untold: [noGoals] };
    if (directed <= 0)
      return { outcome: 'cannot-tell', untold: [untold('no-spending', [need('ledger', 15)])] };
    const { untied: untiedWhole, works } = goalless(context, measured);
    // Books of which nothing is assigned yet say nothing about what the money was for.
    if (untiedWhole >= actual.total) {
      return { outcome: 'cannot-tell', untold: [untold('nothing-assigned', [need('assignments', 15)])] };
    }
    const inPatterns = patternLabels(measured);
    const untied = Math.max(0, untiedWhole - sumOf(context, inPatterns));
    const amount = untied + works.reduce((sum, work) => sum + work.amount, 0);
    const { materialShare, windowMonths } = context.settings;
    if (amount / directed < materialShare) return { outcome: 'clear', checked: actual.links.length };
    const payees = topPayees(context, inPatterns);
    const [first] = payees;
    return {
      outcome: 'found',
      untold: [],
      findings: [
        {
          about: [],
          data: {
            amount: money(context, amount),
            share: share(amount / directed),
            months: windowMonths,
            overhead: actual.overhead > 0 ? 'yes' : 'no',
            payee: first?.payee ?? '',
            top: money(context, first?.amount ?? 0),
            named: first ? 'yes' : 'no',
          },
          evidence: [
            ...payees.map((one) => payeeEvidence(context, one)),
            ...largest(works).map(({ noun, id, amount }) =>
              evidence(noun, id, context.nameOf(noun, id), 'spent', { amount: money(context, amount) }),
            ),
          ],
          cost: cost('money', amount),
          threshold: { value: materialShare, basis: 'convention', citation: null },
          figureId: 'money-total-variation',
          ...(first && { suggestion: assign(context, first.payee) }),
          alternatives: [1, 2],
        },
      ],
    };
  },
};

interface GoallessWork {
  readonly noun: 'activity' | 'initiative';
  readonly id: string;
  readonly amount: number;
}

/** Work with a finding of its own (open work that serves no goal) is left out, so that each amount is reported once. */
function goalless(
  context: Context,
  measured: Measured,
): { readonly untied: number; readonly works: readonly GoallessWork[] } {
  const links = measured.flows.money.actual.links.filter(({ to }) => to === 'no-goal');
  const works = links.flatMap(({ from, amount }): readonly GoallessWork[] => {
    const [noun, id] = from.split('/') as ['activity' | 'initiative', string | undefined];
    if (id === undefined) return [];
    const work = context.workOf({ activity: null, initiative: null, [noun]: id });
    return work === null || servesNoGoal(context, work) ? [] : [{ noun, id, amount }];
  });
  return { untied: links.find(({ from }) => from === 'untied')?.amount ?? 0, works };
}

function largest(works: readonly GoallessWork[]): readonly GoallessWork[] {
  return [...works].sort((a, b) => b.amount - a.amount).slice(0, 5);
}

interface PayeeAmount {
  readonly payee: string;
  readonly amount: number;
}

/** Payees of a pattern that has a finding of its own (`emerging-pattern-unanswered`): each amount is reported once. */
function patternLabels({ patterns }: Measured): ReadonlySet<string> {
  return new Set(patterns.money.patterns.flatMap(({ labels }) => labels.map(({ label }) => label)));
}

function sumOf(context: Context, labels: ReadonlySet<string>): number {
  if (labels.size === 0) return 0;
  const { untied } = context.usageOf('money');
  return [...labels].reduce((sum, label) => sum + (untied.get(label)?.inWindow ?? 0), 0);
}

/** The five who received most of the money that is tied to no work. */
function topPayees(context: Context, inPatterns: ReadonlySet<string>): readonly PayeeAmount[] {
  return [...context.usageOf('money').untied]
    .filter(([payee]) => !inPatterns.has(payee))
    .map(([payee, { inWindow }]) => ({ payee, amount: inWindow }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount || (a.payee < b.payee ? -1 : 1))
    .slice(0, 5);
}

function payeeEvidence(context: Context, { payee, amount }: PayeeAmount): Evidence {
  return evidence('payee', payee, payee, 'paid-to', { amount: money(context, amount) });
}

/** A rule that assigns the biggest payee, once a person has said to which activity. */
function assign(context: Context, payee: string): SuggestedChange {
  const id = freshId(context, 'assignment-rule', payee);
  const order = context.business.assignmentRules.reduce((last, one) => Math.max(last, one.order), 0) + 1;
  const field = context.business.activities.length > 0 ? 'activity' : 'initiative';
  const set = { order, appliesTo: 'ledger', field: 'payee', match: 'equals', pattern: payee.slice(0, 200) };
  return {
    changes: [{ kind: 'create', noun: 'assignment-rule', id, set }],
    asks: [{ noun: 'assignment-rule', id, field }],
  };
}
