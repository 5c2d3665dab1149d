// The leaders one by one, by name: what each thinks, whether it fits together, who differs most and on which goal.
import type { Figure } from '../assess/figure.ts';
import { cannotTell, type Method, told } from '../figures/outcome.ts';
import { aggregateWeights } from '../methods/aggregate-weights.ts';
import { totalVariation } from '../methods/total-variation.ts';
import { message } from '../model/message.ts';
import type { JudgedAnswer } from './judge-answer.ts';
import { sharesOf, withoutZeros } from './summarise-people.ts';
import type { WeighedGoal, WeighingAnswer } from './weighing-answer.ts';
import type { GivenAnswer, LeaderDifference, LeadersApart, WeighingLeader } from './weighing-round.ts';

const saaty = {
  methodId: 'pairwise-weights',
  citation:
    'Saaty 1977, A scaling method for priorities in hierarchical structures, Journal of Mathematical Psychology 15:234–281',
  basis: 'attributed',
  unit: 'share',
} as const;

const rezaei = { methodId: 'best-worst-weights', basis: 'published', unit: 'share' } as const;

const weightMethods: Readonly<Record<WeighingAnswer['method'], Method>> = {
  ratio: { ...saaty, formula: 'r/(1 + r) and 1/(1 + r)' },
  pairwise: { ...saaty, formula: 'principal eigenvector of the comparisons, scaled to sum 1' },
  'best-worst': {
    ...rezaei,
    citation:
      'Rezaei 2016, Best-worst multi-criteria decision-making method: some properties and a linear model, Omega 64:126–130',
    formula: 'min ξ so that |w_B − a_Bj·w_j| ≤ ξ and |w_j − a_jW·w_W| ≤ ξ, Σw = 1',
  },
  ranking: {
    methodId: 'rank-order-weights',
    citation:
      'Barron & Barrett 1996, Decision quality using ranked attribute weights, Management Science 42:1515–1523',
    formula: 'wᵢ = (1/n)·Σ_{k=i..n} 1/k',
    basis: 'attributed',
    unit: 'share',
  },
  swing: {
    methodId: 'swing-weights',
    citation: 'von Winterfeldt & Edwards 1986, Decision Analysis and Behavioral Research',
    formula: 'points / sum of all points',
    basis: 'attributed',
    unit: 'share',
  },
};

const pairwiseConsistency: Method = { ...saaty, formula: 'CR = ((λmax − n)/(n − 1)) / RI(n)' };
const bestWorstConsistency: Method = {
  ...rezaei,
  citation:
    'Liang, Brunelli & Rezaei 2020, Consistency issues in the best worst method: measurements and thresholds, Omega 96:102175',
  formula: 'max over j of |a_Bj·a_jW − a_BW| / (a_BW² − a_BW)',
};

const onePerson = { noInterval: message('figure.no-interval.one-person') };

export interface NamedAnswer {
  readonly given: GivenAnswer & { readonly person: string };
  readonly judged: JudgedAnswer;
}

export function leadersOf(
  goals: readonly WeighedGoal[],
  named: readonly NamedAnswer[],
): readonly WeighingLeader[] {
  return named.map(({ given, judged }) => {
    const { person, personName, group, answer } = given;
    const others = named.filter((other) => other.given.person !== person);
    return {
      person,
      name: personName ?? person,
      group,
      method: answer.method,
      weights: ownWeights(goals, answer.method, judged),
      consistency: consistencyFigure(person, answer.method, judged),
      reconsider: judged.reconsider,
      difference: others.length === 0 ? null : differenceOf(goals, judged, others),
    };
  });
}

/** Null with fewer than two leaders: nobody to differ from. */
export function leadersApart(
  goals: readonly WeighedGoal[],
  leaders: readonly WeighingLeader[],
): LeadersApart | null {
  if (leaders.length < 2) return null;
  const [first, second] = [...leaders].sort((one, other) => distanceOf(other) - distanceOf(one));
  const isApart = distanceOf(first) > distanceOf(second) + SAME;
  return {
    mostApart: isApart ? (first?.person ?? null) : null,
    ranges: goals.map(({ id }, index) => {
      const shares = leaders
        .map(({ person, weights }) => ({ person, share: weights[index]?.value ?? 0 }))
        .sort((one, other) => one.share - other.share);
      const [none] = [{ person: '', share: 0 }];
      return { goal: id, lowest: shares[0] ?? none, highest: shares.at(-1) ?? none };
    }),
  };
}

const SAME = 1e-9;

function distanceOf(leader: WeighingLeader | undefined): number {
  return leader?.difference?.distance ?? 0;
}

function ownWeights(
  goals: readonly WeighedGoal[],
  method: WeighingAnswer['method'],
  { weights }: JudgedAnswer,
): readonly Figure[] {
  const notes = method === 'ranking' ? [message('figure.note.from-ranking-only')] : [];
  return goals.map(({ id, name }, index) =>
    told(
      weightMethods[method],
      { id: `goal-weight:${id}`, subject: { noun: 'goal', id, name } },
      weights[index]?.share ?? 0,
      onePerson,
      { n: 1, notes },
    ),
  );
}

function consistencyFigure(
  person: string,
  method: WeighingAnswer['method'],
  { consistency }: JudgedAnswer,
): Figure | null {
  if (!consistency) return null;
  const by = method === 'pairwise' ? pairwiseConsistency : bestWorstConsistency;
  const name = { id: `answer-consistency:${person}`, subject: null };
  if (consistency.value === null) {
    return cannotTell(by, name, [{ what: message('need.random-index'), minutes: null }], {
      status: 'not-applicable',
    });
  }
  const { value, limit, acceptable } = consistency;
  return told(by, name, value, onePerson, {
    n: 1,
    words: message(`figure.answer-consistency.${acceptable}`),
    comparisons:
      limit === null
        ? []
        : [
            {
              id: 'consistency-limit',
              label: message('figure.comparison.consistency-limit'),
              value: limit,
              unit: 'share',
            },
          ],
  });
}

function differenceOf(
  goals: readonly WeighedGoal[],
  judged: JudgedAnswer,
  others: readonly NamedAnswer[],
): LeaderDifference {
  const own = sharesOf(judged);
  const joint = aggregateWeights(withoutZeros(others.map((other) => sharesOf(other.judged))));
  const gaps = own.map((share, index) => Math.abs(share - (joint[index] ?? 0)));
  const widest = Math.max(...gaps);
  // Among equal gaps the first goal, also when one of them is a rounding error wider.
  const place = gaps.findIndex((gap) => gap >= widest - SAME);
  return {
    distance: totalVariation(own, joint),
    goal: widest > SAME ? (goals[place]?.id ?? null) : null,
    ownShare: own[place] ?? 0,
    othersShare: joint[place] ?? 0,
  };
}
