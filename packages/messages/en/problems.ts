// What is wrong with an input, and what to do: one sentence per problem code.
export const problems = {
  'problem.week-from-timesheet':
    'The hours of this week stand in a timesheet already; said once more they would count twice. Take that import back first, or leave the week as it is.',
  'problem.week-too-long': 'That is {hours} hours; a week has 168. Correct the hours.',
  'problem.check-in-empty': 'Nothing was answered. Give at least one number or say how sure you are.',
  'problem.check-in-not-asked':
    '“{what}” is not asked of this person any more. Reload the page to see what is.',
  'problem.check-in-twice': '“{what}” was answered twice for the same day. Keep one of the two.',
  'problem.day-in-the-future': 'This day has not come yet. Choose today or an earlier day.',
  'problem.far-from-usual':
    'That is {times, plural, =0 {far} other {# times}} {kind, select, higher {{times, plural, =0 {above} other {as much as ever for}}} other {{times, plural, =0 {below} other {less than ever for}}}} “{measure}”. Correct it, or say that it is meant.',
  'problem.portfolio-not-finite': 'This is no number that can be computed with. Give a finite one.',
  'problem.portfolio-negative': 'Costs, capacities and weights are never negative. Give 0 or more.',
  'problem.portfolio-length':
    'This list has {found, plural, one {# number} other {# numbers}} where {expected, plural, one {# is} other {# are}} needed: one for each period.',
  'problem.portfolio-unknown-resource':
    'There is no resource “{id}”. Name one of “resources”, or add it there.',
  'problem.portfolio-unknown-project': 'There is no project “{id}”. Name one of “projects”.',
  'problem.portfolio-unknown-criterion': 'There is no weight for “{id}”. Add it to “weights”.',
  'problem.portfolio-itself':
    '“{id}” cannot {how, select, excludes {exclude} after {come after} other {require}} itself. Take it out.',
  'problem.portfolio-window':
    'It may begin in period {earliest, number} at the earliest, so not in {latest, number} at the latest. Exchange the two.',
  'problem.portfolio-used-after-end':
    'It uses something in its period {longest, number}, when it has ended already. Make “duration” longer, or leave it out.',
  'problem.portfolio-range':
    'The low end ({low, number}) lies above the high end ({high, number}). Exchange the two.',
  'problem.portfolio-too-late':
    '“{id}” must be done but cannot end within {periods, plural, one {# period} other {# periods}}. Let it begin earlier, or add periods.',
  'problem.portfolio-least':
    'At least {least, number} of this group are asked for, but {most, plural, one {only # is} other {only # are}} possible.',
  'problem.portfolio-twice': '“{id}” stands here twice. Give each a key of its own.',
  'problem.portfolio-circle':
    'These need each other in a circle, so none can ever begin: {circle}. Take one out.',
  'problem.portfolio-needs-excluded':
    '“{id}” can never be done: it takes both “{one}” and “{other}”, which exclude each other.',
  'problem.portfolio-both-promised': '“{id}” and “{other}” must both be done, but exclude each other.',
  'problem.portfolio-weights':
    'Weights sum to 1, but these sum to {least, number} at least and {most, number} at most. Widen them.',
  'problem.portfolio-criteria':
    'More than {most, number} criteria cannot be compared in full. Take some together.',
  'problem.invalid': 'This value is not valid: {reason}.',
  'problem.required': 'This field is required. Add it.',
  'problem.wrong-type': 'Expected {expected}. Check the quotes and the type of the value.',
  'problem.not-a-choice': 'Not one of the possible values. Choose one of: {choices}.',
  'problem.empty-text': 'The text is empty. Write something or leave the field out.',
  'problem.text-too-long': 'The text is longer than {maximum} characters. Shorten it.',
  'problem.too-small': 'The number is too small. It must be at least {minimum}.',
  'problem.too-big': 'The number is too big. It must be at most {maximum}.',
  'problem.wrong-format': 'The value is not written as expected.',
  'problem.not-a-key':
    'A key has lower-case letters, digits and hyphens only, at most 64 (for example organic-range).',
  'problem.not-a-day': 'A day is written YYYY-MM-DD, for example 2026-11-24.',
  'problem.not-a-month': 'A month is written YYYY-MM, for example 2026-11.',
  'problem.unknown-field': 'There is no field called “{field}” here. Check the spelling or remove it.',
  'problem.not-an-object': 'Expected named fields here.',
  'problem.not-a-list': 'Expected a list here: each entry on a line that begins with a hyphen.',
  'problem.key-used-twice': 'The key “{id}” is already used by another {noun}. Give each its own.',
  'problem.reference-to-nothing': 'There is no {noun} with the key “{target}”. Add it or correct the key.',
  'problem.one-of-missing': 'Set exactly one of: {fields}.',
  'problem.one-of-many': 'Only one of {fields} may be set; here {set} are.',
  'problem.no-such-record':
    'There is no {noun} with the key “{id}” any more. Reload to see the present state.',
  'problem.answer-goal-count':
    'This way of asking takes {minimum} to {maximum} goals; here {goals, plural, one {is #} other {are #}}.',
  'problem.answer-other-method': 'This round is answered in another way ({method}). Reload the questions.',
  'problem.answer-unknown-goal': 'The goal “{goal}” is not part of this round. Reload the questions.',
  'problem.answer-goal-missing': 'The answer for “{goal}” is missing. Give it.',
  'problem.answer-goal-twice': '“{goal}” stands in the order twice. Leave it at one place.',
  'problem.answer-goal-with-itself': '“{goal}” is compared with itself. Compare it with another goal.',
  'problem.answer-pair-missing': 'The comparison of “{first}” with “{second}” is missing. Answer it.',
  'problem.answer-pair-twice': '“{more}” and “{less}” are compared twice. Keep one of the two answers.',
  'problem.answer-not-whole': '{times} is not a whole number. Choose one from 1 to 9.',
  'problem.answer-best-is-worst':
    '“{goal}” is given as the most and as the least important. Choose two different goals.',
  'problem.answer-best-to-worst-differs':
    '“{best}” is {first} times as important as “{worst}” in one place and {second} times in another. Give the same number in both.',
  'problem.answer-worst-is-not-worst':
    '“{goal}” is further from the most important goal ({times} times) than “{named}”, the least important one ({most} times). Choose a smaller number, or another least important goal.',
  'problem.answer-best-is-not-best':
    '“{goal}” is further from the least important goal ({times} times) than “{named}”, the most important one ({most} times). Choose a smaller number, or another most important goal.',
  'problem.answer-all-zero': 'No goal has any points. Give the first one 100 and the others 0 to 100.',
  'problem.answer-first-not-full':
    '“{goal}” comes first but has {points} points. The first one has {full}; the others are measured against it.',
} as const satisfies Record<string, string>;
