// The common ground of the two rules about work that reaches no active goal.
import type { Evidence } from '../assess/figure.ts';
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import type { Context, Work } from '../figures/context.ts';
import type { Measured } from '../figures/measure.ts';
import { about } from './about.ts';
import { freshId } from './fresh-id.ts';
import { activeGoals, noGoals } from './goals.ts';
import { cost, evidence, hours, money } from './values.ts';
import { servesNoGoal, usedByWork } from './work.ts';

/** @param subjects which works are judged; @param noWork said when there are none. */
export function workServesNoGoal(
  noun: Work['noun'],
  subjects: (context: Context) => readonly Work[],
  noWork: Untold,
): Rule {
  return {
    id: `${noun}-serves-no-goal`,
    severity: 'advice',
    topic: 'work',
    basis: 'convention',
    citation: null,
    check(context, measured) {
      if (activeGoals(context).length === 0) return { outcome: 'cannot-tell', untold: [noGoals] };
      const works = subjects(context);
      const spent = usedByWork(measured, 'money');
      const worked = usedByWork(measured, 'hours');
      const findings = works
        .filter((work) => servesNoGoal(context, work))
        .map((work) => {
          const key = `${work.noun}/${work.record.id}`;
          return draft(context, measured, work, spent.get(key) ?? 0, worked.get(key) ?? 0);
        });
      return verdict(findings, [], works.length, noWork);
    },
  };
}

function draft(
  context: Context,
  measured: Measured,
  work: Work,
  spent: number,
  worked: number,
): FindingDraft {
  const { noun, record } = work;
  const { money: moneyFlow, hours: hoursFlow } = measured.flows;
  const planned = work.noun === 'initiative' ? (work.record.costMinor ?? 0) : 0;
  const part = Math.max(
    partOf(spent, moneyFlow.actual.total - moneyFlow.actual.overhead),
    partOf(worked, hoursFlow.actual.total - hoursFlow.actual.overhead),
  );
  const id = freshId(context, 'contribution', `from-${record.id}`);
  const ended = context
    .contributionsOf(work)
    .filter(({ goal }) => context.find('goal', goal)?.status !== 'active');
  return {
    about: [about(noun, record)],
    data: {
      work: record.name,
      used:
        spent > 0 && worked > 0
          ? 'both'
          : spent > 0
            ? 'money'
            : worked > 0
              ? 'hours'
              : planned > 0
                ? 'planned'
                : 'nothing',
      money: money(context, spent > 0 ? spent : planned),
      hours: hours(worked),
      months: context.settings.windowMonths,
    },
    severity: part >= context.settings.materialShare ? 'warning' : 'advice',
    evidence: [
      ...used(spent, 'spent', { amount: money(context, spent) }),
      ...used(worked, 'worked', { amount: hours(worked) }),
      ...used(planned, 'planned-cost', { amount: money(context, planned) }),
      ...ended.map(({ goal }) => evidence('goal', goal, context.nameOf('goal', goal), 'goal-closed', {})),
    ],
    cost: {
      ...cost('money', spent > 0 ? spent : planned),
      ...cost('hours', worked),
    },
    threshold: { value: context.settings.materialShare, basis: 'convention', citation: null },
    suggestion: {
      changes: [{ kind: 'create', noun: 'contribution', id, set: { [noun]: record.id, weight: 1 } }],
      asks: [{ noun: 'contribution', id, field: 'goal' }],
    },
    alternatives: ended.length > 0 ? [1, 2] : [1],
  };

  function used(amount: number, detail: string, data: FindingDraft['data']): readonly Evidence[] {
    return amount > 0 ? [evidence(noun, record.id, record.name, detail, data)] : [];
  }
}

function partOf(amount: number, total: number): number {
  return total > 0 ? amount / total : 0;
}
