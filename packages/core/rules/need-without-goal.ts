// What a group of stakeholders expects of the business, and no active goal answers.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { StakeholderNeed } from '../model/need.ts';
import { about } from './about.ts';
import { activeGoals, noGoals } from './goals.ts';
import { asking } from './suggestions.ts';
import { evidence, names, need, untold } from './values.ts';

export const needWithoutGoal: Rule = {
  id: 'need-without-goal',
  severity: 'advice',
  topic: 'goals',
  basis: 'convention',
  citation: null,
  check(context) {
    const { stakeholders, needs } = context.business;
    if (stakeholders.length === 0) return { outcome: 'cannot-tell', untold: [noStakeholders] };
    if (activeGoals(context).length === 0) return { outcome: 'cannot-tell', untold: [noGoals] };
    const findings = needs
      .filter(({ goals }) => goals.every((id) => context.find('goal', id)?.status !== 'active'))
      .map((one) => draft(context, one));
    const heard = new Set(needs.map(({ stakeholder }) => stakeholder as string));
    const silent = stakeholders.filter(({ id }) => !heard.has(id)).map(({ name }) => name);
    return verdict(findings, unheard(silent), needs.length, noStakeholders);
  },
};

const noStakeholders: Untold = untold('no-stakeholders', [need('stakeholders', 5)]);

function unheard(silent: readonly string[]): readonly Untold[] {
  if (silent.length === 0) return [];
  const { names: list, more } = names(silent);
  const data = { stakeholders: list, more };
  return [untold('no-needs-of', [need('needs-of', 5 * silent.length, data)], data)];
}

function draft(
  context: Context,
  { id, stakeholder, statement, goals, evidence: known }: StakeholderNeed,
): FindingDraft {
  const group = context.find('stakeholder', stakeholder);
  return {
    about: [{ noun: 'need', id, name: statement }, ...(group ? [about('stakeholder', group)] : [])],
    data: {
      need: statement,
      stakeholder: group?.name ?? '',
      closed: goals.length,
      known: known === null ? 'no' : 'yes',
    },
    evidence: [
      ...(known === null ? [] : [evidence('need', id, statement, 'fact', { fact: known })]),
      ...goals.map((goal) => evidence('goal', goal, context.nameOf('goal', goal), 'goal-closed', {})),
    ],
    suggestion: asking('need', id, 'goals'),
    alternatives: goals.length > 0 ? [1, 2] : [1],
  };
}
