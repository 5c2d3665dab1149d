// What each rule says: what, why it matters, what to do, other explanations.
export const ruleTexts = {
  'rule.goal-without-kpi.title': 'Goal without a measure',
  'rule.goal-without-kpi.what': '“{goal}” has no measure.',
  'rule.goal-without-kpi.why': 'Without a number nobody can tell whether the goal is getting nearer.',
  'rule.goal-without-kpi.todo': 'Choose the one number that will tell you it worked.',
  'rule.practice-against-position.title': 'Practice against the position',
  'rule.practice-against-position.what':
    '{function} does the opposite of what the business stands for on {dimension}: {fact}.',
  'rule.practice-against-position.why':
    'The business promises “{promise}” ({chosen}), but {function} lives {lived}. Customers notice the difference.',
  'rule.practice-against-position.todo': 'Change what {function} does, or change the promise.',
  'rule.money-far-from-priorities.title': 'Money far from the priorities',
  'rule.money-far-from-priorities.what':
    '{share} of the money ({amount}) would have to move to match the importance of the goals; “{goal}” gets least for its weight.',
  'rule.money-far-from-priorities.why': 'The strategy that happens is the one that is paid for.',
  'rule.money-far-from-priorities.todo': 'Move money to “{goal}”, or lower its importance.',
  'rule.hours-far-from-priorities.title': 'Hours far from the priorities',
  'rule.hours-far-from-priorities.what':
    '{share} of the hours ({amount}) would have to move to match the importance of the goals; “{goal}” gets least for its weight.',
  'rule.hours-far-from-priorities.why': 'The strategy that happens is the one that people work on.',
  'rule.hours-far-from-priorities.todo': 'Move hours to “{goal}”, or lower its importance.',
  'untold.no-goals': 'No goals are recorded yet.',
  'untold.no-practices': 'No practices are recorded yet.',
  'untold.no-position': 'The owners have not said where the business wants to stand on “{dimension}”.',
  'untold.money-far-from-priorities': 'How far the money is from the priorities cannot be told yet.',
  'untold.hours-far-from-priorities': 'How far the hours are from the priorities cannot be told yet.',
} as const satisfies Record<string, string>;
