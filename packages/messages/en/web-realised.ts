// The texts of the screen "Where it went".
export const webRealised = {
  'realised.lead': 'Where money and hours really went, {period}, beside what you meant and what was planned.',
  'realised.lead.running':
    'Where money and hours went, {period} – the last of these months is not over – beside what you meant and what was planned.',
  'realised.from-to': '{from} to {to}',
  'realised.period': 'Period',
  'realised.period.last-3': 'Last 3 months',
  'realised.period.last-6': 'Last 6 months',
  'realised.period.last-12': 'Last 12 months',
  'realised.period.this-year': 'This year so far',
  'realised.period.last-year': 'Last year',
  'realised.period.all': 'Everything recorded',
  'realised.period.own': 'Other months',
  'realised.period.from': 'From month',
  'realised.period.to': 'To month',
  'realised.period.wrong':
    'Write months as 2026-01, the first not after the last, and no more than ten years.',
  'realised.compare': 'Compare with',
  'realised.compare.none': 'Nothing',
  'realised.compare.before': 'The same time before',
  'realised.compare.year-before': 'The same months a year ago',
  'realised.compare.own': 'Other months',
  'realised.compare.from': 'Compare from month',
  'realised.compare.to': 'Compare to month',
  'realised.command': 'Where it went: {period}',
  'realised.needs': 'This cannot be told yet: it needs {needs}.',
  'realised.goal': 'Goal',
  'realised.work': 'Work',
  'realised.month': 'Month',
  'realised.planned': 'Planned',
  'realised.actual': 'Actual',
  'realised.no-goal': 'no goal',
  'realised.quoted': '“{name}”',

  'realised.moves.title': 'What would have to move',
  'realised.moves.share.money':
    'of the money would have to move, {amount}, to match the importance of your goals.',
  'realised.moves.share.hours':
    'of the hours would have to move, {amount}, to match the importance of your goals.',
  'realised.moves.recent': 'Of the last three of these months alone: {share}.',
  'realised.moves.least':
    '{count, plural, =0 {Nothing has to move.} one {One move is enough.} other {Fewer than # moves cannot do it.}} Relative to importance: a goal may need less than that.',
  'realised.moves.few':
    '{count, plural, one {One move} other {# moves}} that settle everything; whether fewer could is not proven. Relative to importance: a goal may need less than that.',
  'realised.move': '{amount} from “{from}” to “{to}”',
  'realised.move.none': '{amount} from what serves no goal to “{to}”',
  'realised.move.away': '{amount} from “{from}” to no goal',
  'realised.move.part': '{work} ({amount})',
  'realised.move.through':
    'For example out of {works}{more, plural, =0 {} one { and one more} other { and # more}}.',
  'realised.disagreement.name': 'Against your own disagreement',
  'realised.disagreement.within':
    'That is within the range of your own disagreement: of the {count} who weighed by name, one stands {most} from the common view; this stands {distance} from it.',
  'realised.disagreement.outside':
    'That is beyond your own disagreement: of the {count} who weighed by name, nobody stands further than {most} from the common view; this stands {distance} from it.',
  'realised.disagreement.formula':
    'The distance of the shares from the mean of the weights, against the largest distance of one person from it',
  'realised.disagreement.source': 'The answers by name in “{round}”',

  'realised.comparison.title': '{period} against {against}',
  'realised.comparison.name': 'How far the split moved',
  'realised.comparison.formula':
    'For every goal, and for no goal, the difference between its shares of the two periods; half of all of them together',
  'realised.comparison.distance':
    '{share} of it went elsewhere than in the other period. At the size of this one:',
  'realised.comparison.nothing': 'In one of the two periods nothing is recorded.',
  'realised.comparison.moved': '{amount} moved from {from} to {to}.',
  'realised.comparison.goals': 'Goals, in an average month',
  'realised.comparison.works': 'Work, in an average month',
  'realised.comparison.before': 'Other period',
  'realised.comparison.now': 'This period',
  'realised.comparison.change': 'Change',
  'realised.comparison.more':
    '{count, plural, one {One more piece of work} other {# more pieces of work}} changed less.',

  'realised.split.title': 'Plan and reality',
  'realised.split.takeaway.money':
    '{realised} of the planned money went where it was planned; {emergent} of what was spent had no plan.',
  'realised.split.takeaway.hours':
    '{realised} of the planned hours went where they were planned; {emergent} of what was worked had no plan.',
  'realised.split.row':
    '{goal}: {deliberate} as planned, {unrealised} planned but not done, {emergent} without a plan.',
  'realised.split.short': '{actual} of {planned} planned',
  'realised.split.table': 'Plan and reality by goal, over the whole period',
  'realised.split.deliberate': 'As planned',
  'realised.split.unrealised': 'Planned, not done',
  'realised.split.emergent': 'Without a plan',
  'realised.split.source':
    'Allocations against books and time sheets; shared overhead is left out. Month by month, what came earlier or later than planned shows as both.',

  'realised.spread.title': 'Over how many goals',
  'realised.spread.alone': 'What served a goal was spread as over {actual} goals of equal size.',
  'realised.spread.meant':
    'What served a goal was spread as over {actual} goals of equal size; their importance means {meant}.',
  'realised.spread.actual': 'Effective number of goals that got something, by month',
  'realised.spread.planned': 'Effective number of goals planned for, by month',
  'realised.spread.line': 'The dashed line is what the importance of the goals means.',

  'realised.patterns.title': 'What emerged without a plan',
  'realised.patterns.none': 'Nothing recurs or grows without a plan, {period}.',
  'realised.patterns.some.money':
    '{count, plural, one {One pattern takes} other {# patterns take}} {share} of the money, {period}. Unplanned is not bad: decide what each of them is.',
  'realised.patterns.some.hours':
    '{count, plural, one {One pattern takes} other {# patterns take}} {share} of the hours, {period}. Unplanned is not bad: decide what each of them is.',
  'realised.patterns.coverage': '{tied} of it all is tied to work.',
  'realised.patterns.lag':
    '{count, plural, one {The last month is} other {The last # months are}} not recorded yet and left out.',
  'realised.pattern.share.money': '{share} of the money',
  'realised.pattern.share.hours': '{share} of the hours',
  'realised.pattern.months': 'In {present} of {months} months',
  'realised.pattern.every': 'Every {every} months',
  'realised.pattern.growing': 'Growing by about {slope} a month (chance alone: {p})',
  'realised.pattern.steady': 'About {mean} a month',
  'realised.pattern.labels.money': '{count, plural, one {One payee} other {# payees}}',
  'realised.pattern.labels.hours': '{count, plural, one {One project} other {# projects}}',
  'realised.pattern.more': 'and {count} more',
  'realised.doubt.yearly-bill': 'It may be a bill that comes once a year.',
  'realised.doubt.data-lag': 'The last months are not recorded yet: it may have ended already.',
  'realised.doubt.little-assigned':
    'Only {tied} of it all is tied to work: it may belong to work that is planned.',
  'realised.doubt.like-work': 'It may belong to “{like}”, which is called alike.',

  'realised.answer.adopt': 'Adopt',
  'realised.answer.stop': 'Stop',
  'realised.answer.one-off': 'One-off',
  'realised.answer.adopt.of': 'Adopt “{name}”',
  'realised.answer.stop.of': 'Stop “{name}”',
  'realised.answer.one-off.of': 'One-off: “{name}”',
  'realised.answer.adopt.title': 'Adopt “{name}”',
  'realised.answer.stop.title': 'Stop “{name}”',
  'realised.answer.one-off.title': '“{name}” was a one-off',
  'realised.answer.adopt.lead': 'Make it work of yours that serves a goal.',
  'realised.answer.stop.lead':
    'Say who ends it, from which day, and why. What still goes there will be found.',
  'realised.answer.one-off.lead': 'It keeps silent until it is booked in three more months.',
  'realised.answer.name': 'What the work is called',
  'realised.answer.goal': 'Which goal it serves',
  'realised.answer.weight': 'Weight',
  'realised.answer.adopt.owner': 'Who owns it',
  'realised.answer.stop.owner': 'Who ends it',
  'realised.answer.day': 'From which day',
  'realised.answer.reason': 'Why',
  'realised.answer.adopt.submit': 'Adopt it',
  'realised.answer.stop.submit': 'Stop it',
  'realised.answer.one-off.submit': 'It was a one-off',
  'realised.answer.adopt.done': '“{name}” is work of yours now',
  'realised.answer.stop.done': '“{name}” is to stop',
  'realised.answer.one-off.done': '“{name}” is kept as a one-off',
  'realised.answer.adopt.why': 'Adopted what emerged: {name}',
  'realised.answer.stop.why': 'Stopped what emerged: {name}',
  'realised.answer.one-off.why': 'A one-off: {name}',
  'realised.preview.title': 'What will change',
  'realised.preview.activity': 'A new activity, “{name}”, owned by {owner}.',
  'realised.preview.goal': 'It serves “{goal}”.',
  'realised.preview.no-goal-yet': 'It serves the goal you choose.',
  'realised.preview.somebody': 'whoever you name',
  'realised.preview.rules.money':
    '{count, plural, one {One rule ties} other {# rules tie}} the lines of {labels}{more, plural, =0 {} one { and one more} other { and # more}} to it, now and in future.',
  'realised.preview.rules.hours':
    '{count, plural, one {One rule ties} other {# rules tie}} the time of {labels}{more, plural, =0 {} one { and one more} other { and # more}} to it, now and in future.',
  'realised.preview.lines': '{amount} that served no goal so far serve it from then on.',
  'realised.preview.stop': 'It is kept that {owner} ends it from {day} on, and why.',
  'realised.preview.found':
    'Whatever goes there in later months becomes a finding. No line of the books changes.',
  'realised.preview.one-off': 'It is kept that this was a one-off. No line of the books changes.',
  'realised.preview.kept': 'It is told again once it was booked in three more months.',
  'realised.answered.title': 'Answered before',
  'realised.answered.adopt': '“{name}” was adopted on {day}.',
  'realised.answered.stop': '“{name}” was to stop from {day} on.',
  'realised.answered.one-off': '“{name}” was called a one-off on {day}.',
  'realised.answered.owner': 'Owner: {owner}.',
  'realised.answered.forget': 'Take back',
  'realised.answered.forget.of': 'Take back the answer about “{name}”',
  'realised.answered.forgotten.adopt':
    'The answer about “{name}” is taken back; the work and the rules it became stay',
  'realised.answered.forgotten': 'The answer about “{name}” is taken back',

  'realised.plan.title': 'Plan against actual',
  'realised.plan.lead':
    'Every piece of work with a plan, from the first planned month to the end of the period.',
  'realised.plan.none.money':
    'No work has planned money. Plan a budget for work, and it is held against the books here.',
  'realised.plan.none.hours':
    'No work has planned hours. Plan hours for work, and they are held against the time sheets here.',
  'realised.plan.order': 'Sort by',
  'realised.plan.order.variance': 'Most beyond the plan',
  'realised.plan.order.below': 'Most below the plan',
  'realised.plan.order.share': 'Largest difference in per cent',
  'realised.plan.order.size': 'Size',
  'realised.plan.order.name': 'Name',
  'realised.plan.csv': 'Save as CSV',
  'realised.plan.all': 'Show all {count}',
  'realised.plan.fewer': 'Show fewer',
  'realised.plan.file': '{business} – plan against actual',
  'realised.plan.course': 'By month',
  'realised.plan.course.of': '{work}: {actual} of {planned} planned so far',
  'realised.plan.planned': 'Planned so far',
  'realised.plan.actual': 'Actual so far',
  'realised.plan.variance': 'Difference',
  'realised.plan.variance.of': '{variance} ({share})',
  'realised.plan.end': 'At the end, if it goes on so',
  'realised.plan.end.of': '{end} of {planned}',
  'realised.plan.range': '{low} to {high}',
  'realised.plan.over': 'at its end',
  'realised.plan.untold': 'too early to say',

  'realised.empty.title': 'Where did it go?',
  'realised.empty.text':
    'Import your books or time sheets, and this page shows what they say about your strategy: which goals the money and hours really served, what would have to move, and what emerged without a plan.',
  'realised.empty.action': 'Import a file',
} as const satisfies Record<string, string>;
