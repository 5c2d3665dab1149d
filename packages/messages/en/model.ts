// What is missing, and why something cannot be told: the sentences of needs and untold verdicts.
export const model = {
  'need.goals': 'the goals of the business',
  'need.goal-weights': 'how much each goal matters, for: {goals}',
  'need.ledger': 'spending from the books, tied to work',
  'need.hours': 'working hours, tied to work',
  'need.position': 'where the business wants to stand on “{dimension}”',
  'need.practices': 'what each function really does, with one fact each',
} as const satisfies Record<string, string>;
