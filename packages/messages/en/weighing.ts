// What the result of a round of weighing says beside its numbers.
export const weighing = {
  'figureName.goal-weight': 'Weight of “{subject}”',
  'figureName.goal-agreement': 'Agreement about the goals',
  'figureName.order-concordance': 'Agreement about their order',
  'figureName.weight-homogeneity': 'Likeness of the weights',
  'figureName.answer-consistency': 'How far the answers contradict each other',
  'method.pairwise-weights': 'Analytic Hierarchy Process: comparing every pair',
  'method.best-worst-weights': 'Best–Worst Method, linear model',
  'method.rank-order-weights': 'Rank-order centroid',
  'method.swing-weights': 'Swing weighting',
  'method.group-weights': 'Geometric mean over people',
  'method.within-group-agreement': 'Agreement within a group (r_wg) over ranks',
  'method.concordance': 'Kendall’s W',
  'method.homogeneity': 'Homogeneity of weights (true beta diversity)',

  'need.weighing-answers':
    'answers: {have, plural, =0 {there is none} one {there is #} other {there are #}}, {required} are needed',
  'need.unnamed-answers':
    '{missing, plural, one {one more answer} other {# more answers}} from people without a name',
  'need.weighing-preferences': 'answers that prefer one goal to another: so far all goals count alike',
  'need.random-index': 'a published comparison value for that many goals',

  'weighing.kept-back':
    '{answers, plural, one {One answer without a name is} other {# answers without a name are}} kept back and in no number: with fewer than {least}, others could guess who said what.',
  'weighing.pooled': 'So that nobody can be guessed, these groups are shown together: {groups}.',

  'figure.no-interval.few-answers':
    'No interval: {answers, plural, one {only # answer} other {only # answers}}, {required} are needed.',
  'figure.no-interval.one-person': 'No interval: this is what one person said.',

  'figure.note.people-like-these':
    'The range says how the weight would vary among people like these; it says nothing about people who were not asked.',
  'figure.note.zero-weights':
    'A weight of nothing at all counts as very little, so that one person cannot decide for everybody.',
  'figure.note.ranks-as-options':
    'Computed from the order in which each person puts the goals; chance would take each of the {goals} places alike (a convention).',
  'figure.note.few-raters':
    'Unstable: {answers} answers; with fewer than {required} one person changes this number a lot.',
  'figure.note.concordance-counting': 'How often chance agrees as much was counted over all possible orders.',
  'figure.note.concordance-drawing': 'How often chance agrees as much was found from 9,999 drawn orders.',
  'figure.note.concordance-chi-square': 'How often chance agrees as much comes from the χ² distribution.',
  'figure.note.from-ranking-only':
    'From an order alone: nobody said by how much, and the top comes out heavier than when people are asked for numbers.',

  'figure.comparison.arithmetic-mean': 'by the plain mean',
  'figure.comparison.chance-agreement': 'how often chance agrees as much',
  'figure.comparison.mean-correlation': 'mean correlation between two people’s orders',
  'figure.comparison.consistency-limit': 'accepted up to',

  'figure.weighing-disputed': 'People place this goal further apart than agreement allows.',
  'figure.answer-consistency.yes': 'the answers fit together',
  'figure.answer-consistency.no': 'the answers contradict each other more than is accepted',
  'figure.answer-consistency.no-threshold': 'no published limit says whether this is acceptable',
} as const satisfies Record<string, string>;
