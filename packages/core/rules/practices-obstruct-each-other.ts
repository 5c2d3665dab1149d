// Two practices that go on side by side although doing one hinders the other.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import { type MarkedPair, pairMatrix, practiceName } from '../figures/practice-pairs.ts';
import { about } from './about.ts';
import { noPairs, pairEvidence, pairRef } from './pairs.ts';
import { noPractices } from './stances.ts';
import { asking } from './suggestions.ts';
import { evidence } from './values.ts';

/** How many partners of each practice are shown; more would hide the two that it is about. */
const MOST_PARTNERS = 5;

export const practicesObstructEachOther: Rule = {
  id: 'practices-obstruct-each-other',
  severity: 'warning',
  topic: 'practices',
  basis: 'attributed',
  citation:
    'Brynjolfsson, Renshaw & van Alstyne 1997, The matrix of change, Sloan Management Review 38(2):37–54',
  check(context) {
    const { practices, practicePairs } = context.business;
    if (practices.length === 0) return { outcome: 'cannot-tell', untold: [noPractices] };
    const { obstructing, reinforcing } = pairMatrix(context);
    const partners = partnersOf(reinforcing);
    const findings = obstructing.map((pair) => draft(context, pair, partners));
    return verdict(findings, [], practicePairs.length, noPairs);
  },
};

/** By practice, the pairs in which it reinforces another one. */
function partnersOf(reinforcing: readonly MarkedPair[]): ReadonlyMap<string, readonly MarkedPair[]> {
  const partners = new Map<string, MarkedPair[]>();
  for (const pair of reinforcing) {
    for (const { id } of [pair.practice, pair.other]) {
      const list = partners.get(id);
      if (list) list.push(pair);
      else partners.set(id, [pair]);
    }
  }
  return partners;
}

function draft(
  context: Context,
  marked: MarkedPair,
  partners: ReadonlyMap<string, readonly MarkedPair[]>,
): FindingDraft {
  const { pair, practice, other } = marked;
  const supported = [practice, other].flatMap((one) =>
    (partners.get(one.id) ?? []).slice(0, MOST_PARTNERS).map((found) => ({
      one,
      partner: found.practice.id === one.id ? found.other : found.practice,
    })),
  );
  const doers = [practice, other].map((one) => context.nameOf('function', one.function));
  const functions = [practice, other].flatMap((one) => context.find('function', one.function) ?? []);
  return {
    about: [
      pairRef(context, pair),
      ...[practice, other].map((one) => ({ noun: 'practice', id: one.id, name: practiceName(context, one) })),
      ...[...new Set(functions)].map((one) => about('function', one)),
    ],
    data: {
      first: practiceName(context, practice),
      firstBy: doers[0] ?? '',
      second: practiceName(context, other),
      secondBy: doers[1] ?? '',
      half: supported.length > 0 ? 'yes' : 'no',
    },
    // What is only asserted on both sides is a question first.
    severity: practice.fact === null && other.fact === null ? 'advice' : 'warning',
    evidence: [
      ...pairEvidence(context, marked),
      ...(pair.rationale === null
        ? []
        : [evidence('practice-pair', pair.id, doers.join(' – '), 'fact', { fact: pair.rationale })]),
      ...supported.map(({ one, partner }) =>
        evidence('practice', partner.id, practiceName(context, partner), 'reinforced-by', {
          other: practiceName(context, one),
        }),
      ),
    ],
    suggestion: asking('practice-pair', pair.id, 'sign'),
    alternatives: pair.rationale === null ? [1, 2] : [1],
  };
}
