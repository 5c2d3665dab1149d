// What a piece of evidence says, after the name of the record or payee it is about.
export const evidence = {
  'evidence.practice': 'stance {stance, number} against the chosen {position, number}: {fact}',
  'evidence.asserted': 'stance {stance, number} against the chosen {position, number}; only asserted',
  'evidence.practice-undecided': 'stance {stance, number}: {fact}',
  'evidence.asserted-undecided': 'stance {stance, number}; only asserted',
  'evidence.observation': '{value} on {day}',
  'evidence.reading-relative-percent': '{value}, if the target is a change in per cent',
  'evidence.reading-percentage-points': '{value}, if it is a change in points',
  'evidence.reading-level': '{value}, if it is the level itself',
  'evidence.leads-all-support': 'leads all the work that contributes to it',
  'evidence.leads': 'heads {function}',
  'evidence.ended': 'contributed to it, but has ended',
  'evidence.goal-closed': 'the goal it served is no longer active',
  'evidence.worked-monthly': '{worked} worked in an average month of the timesheets, {agreed} agreed',
  'evidence.planned-cost': '{amount} planned',
  'evidence.allocated': '{amount} set aside in all',
  'evidence.paid-to': '{amount}, tied to no work',
  'evidence.supports': 'contributes to it',
  'evidence.supports-with': 'contributes to it, with {amount}',
  'evidence.supports-goal': 'contributes to “{goal}” with weight {weight, number}',
  'evidence.ends-on': 'ends on {day}',
  'evidence.weight-share': '{share} of the importance',
  'evidence.goal-share':
    '{intended} of the importance, {actual} in fact ({amount}): {toMove} {way, select, more {too little} other {too much}}',
  'evidence.no-goal-share': '{amount} ({actual}) went into no goal',
  'evidence.function-spending':
    'spent {amount} in {months, plural, one {the last month} other {the last # months}}',

  'evidence.arrow-cause': 'drives “{goal}”',
  'evidence.arrow-support': 'supports “{goal}”',
  'evidence.leads-to-it': 'leads to it',
  'evidence.timing':
    '{timing, select, leading {moves before the result} other {tells the result afterwards}}',
  'evidence.lane-goals': '{goals, plural, one {# goal} other {# goals}}',
  'evidence.served-annual-goal': 'a goal of this year',
} as const satisfies Record<string, string>;
