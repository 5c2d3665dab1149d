// Which rule tells the findings behind each check of the map.

/** The checks of the figure `map-validity` in their order, each with its rules. */
export const rulesOfCheck = {
  perspectives: ['perspective-without-goal'],
  complete: ['goal-without-kpi', 'goal-without-target', 'goal-without-owner', 'goal-without-initiative'],
  'no-circle': ['cause-circle'],
  'leads-to-money': ['goal-leads-to-no-financial-goal'],
  'money-driven': ['financial-goal-without-driver'],
  'none-alone': ['goal-alone-on-map'],
  'in-order': ['cause-against-order'],
  'both-timings': ['perspective-measures-one-sided'],
  'few-goals': ['too-many-goals'],
} as const;

export type CheckId = keyof typeof rulesOfCheck;

export function isCheck(id: string): id is CheckId {
  return id in rulesOfCheck;
}
