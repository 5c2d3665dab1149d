// What each rule says: what, why it matters, what to do, other explanations.
export const ruleTexts = {
  'rule.goal-without-kpi.title': 'Goal without a measure',
  'rule.goal-without-kpi.what': '“{goal}” has no measure.',
  'rule.goal-without-kpi.why': 'Without a number nobody can tell whether the goal is getting nearer.',
  'rule.goal-without-kpi.todo': 'Choose the one number that will tell you it worked.',

  'rule.goal-without-target.title': 'Goal without a target',
  'rule.goal-without-target.what':
    '“{goal}” is measured by “{kpi}”, but no value is set that counts as reached.',
  'rule.goal-without-target.why': 'A specific target moves people more than “as good as possible”.',
  'rule.goal-without-target.todo': 'Say which value of “{kpi}” would make you content.',

  'rule.goal-without-baseline.title': 'Goal without a starting point',
  'rule.goal-without-baseline.what':
    '{missing, select, day {The starting value of “{goal}” has no day.} value {“{goal}” has no starting value of “{kpi}”.} other {“{goal}” has no starting value of “{kpi}”, and no day for it.}}',
  'rule.goal-without-baseline.why': 'Progress can only be seen from a known start.',
  'rule.goal-without-baseline.todo':
    '{known, select, yes {Take over the value that is already recorded.} other {Write down what “{kpi}” was, and on which day.}}',
  'rule.goal-without-baseline.alternative.1':
    'The measure may be new: its first value will be the starting point.',

  'rule.goal-without-due-date.title': 'Goal without a due day',
  'rule.goal-without-due-date.what': '“{goal}” has no day by which it is to be reached.',
  'rule.goal-without-due-date.why':
    'What can never be late is never urgent, so daily business always comes first.',
  'rule.goal-without-due-date.todo':
    '{direction, select, keep {Choose the day on which you will check that it still holds.} other {Choose the day on which you want to be there.}}',
  'rule.goal-without-due-date.alternative.1':
    'This is something to keep, not to reach: then the day is the next check.',

  'rule.goal-without-owner.title': 'Goal without an owner',
  'rule.goal-without-owner.what': 'Nobody answers for “{goal}”.',
  'rule.goal-without-owner.why': 'What is everybody’s business is left until somebody has time.',
  'rule.goal-without-owner.todo':
    '{known, select, yes {{person} leads all the work for it: make {person} the owner, or choose another.} other {Choose the one person who answers for it.}}',

  'rule.goal-without-support.title': 'Goal without support',
  'rule.goal-without-support.what':
    '{weighted, select, yes {“{goal}” carries {share} of the importance, but no work and no other goal contributes to it.} other {No work and no other goal contributes to “{goal}”.}}',
  'rule.goal-without-support.why': 'A goal that nothing works towards stays a wish.',
  'rule.goal-without-support.todo':
    'Say which work contributes to it, start something that does, or drop the goal.',
  'rule.goal-without-support.alternative.1': 'Work for it may go on that is not recorded here.',
  'rule.goal-without-support.alternative.2': 'What worked for it has ended; the goal may already be reached.',

  'rule.goal-overdue.title': 'Goal overdue',
  'rule.goal-overdue.what':
    '“{goal}” was due on {due}, {days, plural, one {# day} other {# days}} ago, and is still open{reached, select, yes {, though {last} has reached the target of {target}} no {; it stands at {last} instead of {target}} other {}}.',
  'rule.goal-overdue.why': 'A goal that quietly runs on teaches everybody that dates do not count.',
  'rule.goal-overdue.todo':
    '{reached, select, yes {Close it as reached.} other {Decide: a new day, or an end to it.}}',
  'rule.goal-overdue.alternative.1': 'It may be reached, only the latest value is not recorded yet.',

  'rule.goal-cycle.title': 'Goals in a circle',
  'rule.goal-cycle.what':
    '{count, plural, one {“{from}” supports itself.} other {These goals support each other in a circle: {goals}{more, plural, =0 {} other { (and # more)}}.}}',
  'rule.goal-cycle.why':
    'When each goal is there for the next, none is the end, and no share of money or hours can be passed on.',
  'rule.goal-cycle.todo':
    '{links, plural, one {Remove the weakest link: “{from}” no longer counts as support of “{to}”.} other {Remove # weak links, first that from “{from}” to “{to}”.}}',

  'rule.everything-is-top-priority.title': 'Everything is top priority',
  'rule.everything-is-top-priority.what':
    '{kind, select, equal {All {count} goals weigh about the same.} other {The importance is spread over {count} goals, as if {effective} counted the same.}}',
  'rule.everything-is-top-priority.why':
    'When all goals come first, none helps to decide what is left undone.',
  'rule.everything-is-top-priority.todo':
    'Choose the few that come first if money or time runs short, and lower the others.',
  'rule.everything-is-top-priority.alternative.1':
    'The weights may be untouched first guesses, not a decision.',

  'rule.ambiguous-ratio-target.title': 'Target that can be read in several ways',
  'rule.ambiguous-ratio-target.what':
    '{based, select, yes {The target of {target} for “{kpi}” can mean {relative}, {points} or exactly {target}.} other {The target of {target} for “{kpi}” can be a level, a rise in points or a rise in per cent.}}',
  'rule.ambiguous-ratio-target.why':
    'Two people can both be right about “{goal}” and aim at different values.',
  'rule.ambiguous-ratio-target.todo': 'Say how the target of “{goal}” is meant.',

  'rule.kpi-stale.title': 'Measure no longer fed',
  'rule.kpi-stale.what':
    '“{kpi}” is measured every {cadence, select, day {day} week {week} month {month} quarter {quarter} other {year}}, but its last value is of {last}, {days, plural, one {# day} other {# days}} ago.',
  'rule.kpi-stale.why':
    '{used, select, yes {“{goal}” is steered by a number that nobody has seen since.} other {A number that nobody looks at costs work and gives no warning.}}',
  'rule.kpi-stale.todo':
    '{used, select, yes {Record the latest value, or measure less often.} other {Record the latest value, or give the measure up.}}',
  'rule.kpi-stale.alternative.1': 'The values may exist, only the last import is missing.',
  'rule.kpi-stale.alternative.2': 'It may really be measured less often than stated.',

  'rule.kpi-without-source.title': 'Measure without a source',
  'rule.kpi-without-source.what': 'Nobody has written down where the numbers for “{kpi}” come from.',
  'rule.kpi-without-source.why':
    '{used, select, yes {“{goal}” hangs on a number that only one person could fetch.} other {A number that only one person can fetch stops with that person.}}',
  'rule.kpi-without-source.todo': 'Name the till, list or program from which “{kpi}” is read.',

  'rule.source-fails.title': 'Source that cannot be read',
  'rule.source-fails.what':
    'On {day} “{source}” {reason, select, away {did not answer as it should} refused {did not let us in} page {gave a web page instead of data} changed {gave something else than before} jumped {gave values in what looks like another unit} empty {gave no values} large {gave more than can be taken} query {could not be asked with its query} forbidden {lies where it may not be read} other {could not be read}}{read, select, never {; it has never been read} other {; last read well on {good}}}.',
  'rule.source-fails.why':
    '{used, select, yes {“{goal}” is steered by “{kpi}”, which now lives on old values.} other {{feeds, select, one {“{kpi}” now lives on old values, which look like any others.} other {Its measures now live on old values, which look like any others.}}}}',
  'rule.source-fails.todo':
    '{reason, select, away {Check its address and whether it runs.} refused {Enter its secret again, or ask for access.} page {Check its address and its secret.} changed {Say in which column the values stand now.} jumped {Look at the values; keep them if they are right.} query {Correct its query.} forbidden {Correct its address, or let whoever runs the server allow it.} other {Try it and see what it says.}}',
  'rule.source-fails.alternative.1':
    'It may be off for the night; passing failures are tried again by themselves.',
  'rule.source-fails.alternative.2': 'The page may be the one on which people sign in.',
  'rule.source-fails.alternative.3': 'The business may really have changed so much.',
  'untold.no-sources': 'No measure is read from a source by itself.',
  'untold.sources-not-read': 'Not read yet: {sources}{more, plural, =0 {} other { (and # more)}}.',

  'rule.kpi-signals-concern.title': 'Measure that gets worse',
  'rule.kpi-signals-concern.what':
    '{kind, select, trend {“{kpi}” steadily gets worse} above_limit {“{kpi}” went beyond its usual limits on {from}} below_limit {“{kpi}” went beyond its usual limits on {from}} trend_up {“{kpi}” gets worse without a break from {from} on} trend_down {“{kpi}” gets worse without a break from {from} on} other {“{kpi}” lies on the bad side from {from} on, oftener than chance does}}, and nobody has said why.',
  'rule.kpi-signals-concern.why':
    '{used, select, yes {It is more than the usual up and down, and “{goal}” is steered by it.} other {It is more than the usual up and down: something has changed.}}',
  'rule.kpi-signals-concern.todo': 'Find out what happened, and write it on the chart of “{kpi}”.',
  'rule.kpi-signals-concern.alternative.1': 'Values may be missing or wrong: look at the last import.',
  'rule.kpi-signals-concern.alternative.2':
    'The way of working or counting may have changed on purpose: then set the limits anew, with the reason.',

  'rule.kpi-improves-while-counter-kpi-worsens.title': 'Gain at the cost of another measure',
  'rule.kpi-improves-while-counter-kpi-worsens.what':
    '“{kpi}” gets better while “{counter}”, which was chosen to show what that costs, gets worse.',
  'rule.kpi-improves-while-counter-kpi-worsens.why':
    '{used, select, yes {“{goal}” may be reached on paper alone.} other {The number may be bought, not earned.}}',
  'rule.kpi-improves-while-counter-kpi-worsens.todo':
    'Look at how “{kpi}” is being improved, before it goes on.',
  'rule.kpi-improves-while-counter-kpi-worsens.alternative.1':
    'Both may have moved for reasons of their own, at the same time.',
  'rule.kpi-improves-while-counter-kpi-worsens.alternative.2':
    'The loss may be worth the gain: then say so, and accept it until a day.',

  'rule.target-kpi-without-counter-kpi.title': 'Target without a counter-measure',
  'rule.target-kpi-without-counter-kpi.what':
    '“{goal}” is steered by “{kpi}” alone; no other measure would show what reaching it costs.',
  'rule.target-kpi-without-counter-kpi.why':
    'What is measured gets done, if need be at the expense of what is not.',
  'rule.target-kpi-without-counter-kpi.todo':
    'Ask what would be cheating, and name the measure that would show it.',
  'rule.target-kpi-without-counter-kpi.alternative.1':
    'The number may be one that nobody can push without doing the real thing.',

  'rule.kpi-formula-broken.title': 'Formula that cannot be computed',
  'rule.kpi-formula-broken.what':
    '{reason, select, circle {“{kpi}” is computed from itself: {circle}.} name {The formula of “{kpi}” names “{written}”, which is not known or can mean two things.} time {The parts of the formula of “{kpi}” are measured at times that do not fit each other: look at “{written}”.} unit {The units in the formula of “{kpi}” do not fit: look at “{written}”.} other {The formula of “{kpi}” cannot be read, from character {column} on.}}',
  'rule.kpi-formula-broken.why':
    '{used, select, yes {“{goal}” is steered by a number that does not exist any more.} other {It has no value any more, nor has anything computed from it; silence looks like order.}}',
  'rule.kpi-formula-broken.todo':
    '{suggested, select, yes {Mend the formula; perhaps “{nearest}” was meant.} other {Mend the formula; while you write, it is checked and says what is missing.}}',
  'rule.kpi-formula-broken.alternative.1':
    'A measure that it needs may have been deleted, or may have got another unit or cadence.',

  'rule.kpi-filled-twice.title': 'Measure both computed and recorded',
  'rule.kpi-filled-twice.what':
    '“{kpi}” is computed by a formula, and {values, plural, one {one value is} other {# values are}} recorded for it as well, the last on {last}.',
  'rule.kpi-filled-twice.why':
    'Only the formula counts: whoever records values works in vain, or trusts another number.',
  'rule.kpi-filled-twice.todo': 'Keep the formula and stop recording, or delete the formula.',
  'rule.kpi-filled-twice.alternative.1':
    'The recorded values may be older than the formula: then accept this.',

  'rule.activity-serves-no-goal.title': 'Activity that serves no goal',
  'rule.activity-serves-no-goal.what':
    '“{work}” serves no goal{used, select, both {, yet it took {money} and {hours} in {months, plural, one {the last month} other {the last # months}}} money {, yet it took {money} in {months, plural, one {the last month} other {the last # months}}} hours {, yet it took {hours} in {months, plural, one {the last month} other {the last # months}}} other {}}.',
  'rule.activity-serves-no-goal.why':
    'Work that serves no goal takes the place of work that does – or a goal is missing.',
  'rule.activity-serves-no-goal.todo':
    'Say which goal it serves, mark it as shared overhead, or do less of it.',
  'rule.activity-serves-no-goal.alternative.1':
    'It may keep the whole house running, like rent or bookkeeping: then mark it as shared overhead.',
  'rule.activity-serves-no-goal.alternative.2':
    'Its goal was closed; the work may simply not have ended yet.',

  'rule.initiative-serves-no-goal.title': 'Initiative that serves no goal',
  'rule.initiative-serves-no-goal.what':
    '“{work}” serves no goal{used, select, both {, yet it took {money} and {hours} in {months, plural, one {the last month} other {the last # months}}} money {, yet it took {money} in {months, plural, one {the last month} other {the last # months}}} hours {, yet it took {hours} in {months, plural, one {the last month} other {the last # months}}} planned {, yet {money} are planned for it} other {}}.',
  'rule.initiative-serves-no-goal.why':
    'An initiative is there to change something; without a goal nobody can say what.',
  'rule.initiative-serves-no-goal.todo': 'Say which goal it serves, or stop it.',
  'rule.initiative-serves-no-goal.alternative.1':
    'It may be a duty, such as a new law: then give it a goal of its own.',
  'rule.initiative-serves-no-goal.alternative.2': 'Its goal was closed; the initiative may be forgotten.',

  'rule.initiative-without-owner.title': 'Initiative without an owner',
  'rule.initiative-without-owner.what': 'Nobody answers for “{initiative}”.',
  'rule.initiative-without-owner.why': 'Initiatives without one name stop at the first obstacle.',
  'rule.initiative-without-owner.todo':
    '{known, select, yes {{person} heads the function that does it: make {person} the owner, or choose another.} other {Choose the one person who answers for it.}}',

  'rule.initiative-without-end.title': 'Initiative without an end',
  'rule.initiative-without-end.what': '“{initiative}” has no day on which it ends.',
  'rule.initiative-without-end.why':
    'What has no end takes people and money for ever, and nothing can be planned after it.',
  'rule.initiative-without-end.todo': 'Choose the day on which it is to be done.',
  'rule.initiative-without-end.alternative.1':
    'It may be work that goes on: then it is an activity, not an initiative.',

  'rule.initiative-without-cost.title': 'Initiative without a cost',
  'rule.initiative-without-cost.what':
    '{allocated, select, yes {“{initiative}” has no planned cost, though {planned} are set aside for it.} other {Nobody has said what “{initiative}” will cost.}}',
  'rule.initiative-without-cost.why':
    'Without a cost it cannot be weighed against other things the money could do.',
  'rule.initiative-without-cost.todo':
    '{allocated, select, yes {Take over {planned} as its planned cost.} other {Estimate what it will cost over its whole life; a rough figure is enough.}}',
  'rule.initiative-without-cost.alternative.1': 'It may cost working hours only: then its cost is zero.',

  'rule.initiative-depends-on-later.title': 'Initiative that starts too early',
  'rule.initiative-depends-on-later.what':
    '“{initiative}” {started, select, yes {started on {start}} other {is to start on {start}}}, but “{other}”, which must come first, ends on {end}.',
  'rule.initiative-depends-on-later.why':
    '{started, select, yes {Without what it needs, part of it may have to be done again.} other {It will wait, or begin without what it needs.}}',
  'rule.initiative-depends-on-later.todo':
    '{circular, select, yes {Both wait for each other: give up the dependency.} other {{started, select, yes {Halt it until then, or say that it does not depend on it.} other {Start it on {newStart}, or end the other one sooner.}}}}',
  'rule.initiative-depends-on-later.alternative.1':
    'Part of the other one may be enough to begin: then it is no real dependency.',

  'rule.initiative-without-one-accountable.title': 'Not exactly one person answers',
  'rule.initiative-without-one-accountable.what':
    '{kind, select, none {People have a part in “{initiative}”, but nobody answers for it.} other {{names}{more, plural, =0 {} other { and # more}} are all to answer for “{initiative}”.}}',
  'rule.initiative-without-one-accountable.why':
    '{kind, select, none {What nobody answers for stops at the first obstacle.} other {Where several answer, each waits for the others, and nobody decides.}}',
  'rule.initiative-without-one-accountable.todo':
    '{kind, select, none {{known, select, yes {{owner} owns it: let {owner} answer for it, or choose another.} other {Choose the one person who answers for it.}}} other {{known, select, yes {Let {owner}, who owns it, answer alone, or choose another; the others do the work with them.} other {Leave one of them; the others do the work with them.}}}}',

  'rule.step-late.title': 'Step that is late',
  'rule.step-late.what':
    '“{step}” of “{initiative}” was to be done by {end}, {days, plural, one {yesterday} other {# days ago}}, and is not.{delayed, plural, =0 {} other { It holds up {names}{more, plural, =0 {} other { and # more}}.}}',
  'rule.step-late.why':
    '{delayed, plural, =0 {A date that passes without a word makes the next ones worth less.} other {What waits for it comes later by as much, whether anybody has said so or not.}}',
  'rule.step-late.todo': 'Say when it will be done, and what that moves; or record that it is done.',
  'rule.step-late.alternative.1': 'It may be done, and only not recorded.',
  'rule.step-late.alternative.2': 'It may not be needed any more: then remove it.',

  'rule.step-before-its-predecessor.title': 'Step that begins too early',
  'rule.step-before-its-predecessor.what':
    '“{step}” is to begin on {begin}, but “{other}”, which must be done first, ends on {end}.',
  'rule.step-before-its-predecessor.why': 'It will wait, or begin without what it needs.',
  'rule.step-before-its-predecessor.todo':
    '{circular, select, yes {Both wait for each other: give up the dependency.} other {Begin it on {newBegin}, or end the other one sooner.}}',
  'rule.step-before-its-predecessor.alternative.1':
    'Part of the other one may be enough to begin: then it is no real dependency.',

  'rule.spending-serves-no-goal.title': 'Spending that serves no goal',
  'rule.spending-serves-no-goal.what':
    '{amount} ({share} of the spending{overhead, select, yes { without shared overhead} other {}}, {months, plural, one {the last month} other {the last # months}}) belong to no work that serves a goal{named, select, yes {, the largest part of it ({top}) paid to {payee}} other {}}.',
  'rule.spending-serves-no-goal.why':
    'As long as nobody says what money is for, it cannot follow the priorities.',
  'rule.spending-serves-no-goal.todo':
    '{named, select, yes {Say which activity the payments to {payee} belong to.} other {Say which goal that work served.}}',
  'rule.spending-serves-no-goal.alternative.1': 'It may be a one-off purchase.',
  'rule.spending-serves-no-goal.alternative.2': 'Part of the books may not be assigned to work yet.',

  'rule.emerging-pattern-unanswered.title': 'A pattern nobody planned',
  'rule.emerging-pattern-unanswered.what':
    '{resource, select, money {{amount} ({share} of the money)} other {{amount} ({share} of the hours)}} went to “{pattern}” without any work behind it, in {present} of {months} months{way, select, growing { and more and more} other {}}.',
  'rule.emerging-pattern-unanswered.why':
    'What recurs without having been planned is a strategy, too; only nobody has chosen it.',
  'rule.emerging-pattern-unanswered.todo':
    'Decide about “{pattern}”: adopt it as work that serves a goal, stop it, or call it a one-off.',
  'rule.emerging-pattern-unanswered.alternative.1': 'It may be a bill that comes once a year.',
  'rule.emerging-pattern-unanswered.alternative.2':
    '{lag, plural, one {The last month is} other {The last # months are}} not recorded yet: it may have ended already.',
  'rule.emerging-pattern-unanswered.alternative.3':
    'Only {tied} of it all is tied to work yet: it may belong to work that is planned.',
  'rule.emerging-pattern-unanswered.alternative.4': 'It may belong to “{like}”, which is called alike.',

  'rule.stopped-pattern-goes-on.title': 'Stopped, but it goes on',
  'rule.stopped-pattern-goes-on.what':
    '{resource, select, money {{amount} were spent on} other {{amount} were worked on}} “{pattern}” since it was to stop on {day}, in {months, plural, one {one month} other {# months}}.',
  'rule.stopped-pattern-goes-on.why':
    'A decision that changes nothing costs twice: the money, and the trust in the next one.',
  'rule.stopped-pattern-goes-on.todo':
    '{owned, select, yes {Ask {owner} to end it,} other {Name somebody who ends it,}} or say by which day it really stops.',
  'rule.stopped-pattern-goes-on.alternative.1': 'It may be a last bill that was still open.',
  'rule.stopped-pattern-goes-on.alternative.2': 'A contract may still have to run out.',

  'rule.adopted-pattern-without-goal.title': 'Adopted, but for no goal',
  'rule.adopted-pattern-without-goal.what':
    '{is, select, nowork {“{pattern}” was adopted on {day}, but has become no work yet.} other {“{pattern}” was adopted on {day} as “{work}”, which serves no goal{used, select, yes { and took {amount} in {months, plural, one {the last month} other {the last # months}}} other {}}.}}',
  'rule.adopted-pattern-without-goal.why': 'To adopt something is to say what it is for.',
  'rule.adopted-pattern-without-goal.todo':
    '{is, select, nowork {Say which activity it has become.} other {Say which goal “{work}” serves.}}',
  'rule.adopted-pattern-without-goal.alternative.1': 'Its goal may have been reached or dropped since.',

  'rule.effort-scattered.title': 'Effort is scattered',
  'rule.effort-scattered.what':
    '{resource, select, money {The money} other {The hours}} of {months, plural, one {the last month} other {the last # months}} went to as many as {effective} goals of equal size; their importance means {meant}. Far more than meant went to “{goal}”.',
  'rule.effort-scattered.why': 'What is spread over everything moves nothing far.',
  'rule.effort-scattered.todo': 'Take from “{goal}”, or say that it is more important.',
  'rule.effort-scattered.alternative.1': 'A goal may need more now and less later.',
  'rule.effort-scattered.alternative.2': 'The importance may not say any more what you want.',

  'rule.money-far-from-priorities.title': 'Money far from the priorities',
  'rule.money-far-from-priorities.what':
    '{share} of the money ({amount}) went elsewhere than the importance of the goals says: too little into “{goal}”, too much into {mostIs, select, goal {“{most}”} other {no goal at all}}.',
  'rule.money-far-from-priorities.why': 'The strategy that happens is the one that is paid for.',
  'rule.money-far-from-priorities.todo': 'Move money to “{goal}”, or lower its importance.',
  'rule.money-far-from-priorities.alternative.1': 'A goal may need less money than its importance suggests.',
  'rule.money-far-from-priorities.alternative.2': 'A one-off purchase may stand out in this window.',
  'rule.money-far-from-priorities.alternative.3':
    '{empty, plural, one {One month} other {# months}} of {months} {empty, plural, one {has} other {have}} no spending recorded: the picture may be incomplete.',

  'rule.hours-far-from-priorities.title': 'Hours far from the priorities',
  'rule.hours-far-from-priorities.what':
    '{share} of the hours ({amount}) went elsewhere than the importance of the goals says: too little into “{goal}”, too much into {mostIs, select, goal {“{most}”} other {no goal at all}}.',
  'rule.hours-far-from-priorities.why': 'The strategy that happens is the one that people work on.',
  'rule.hours-far-from-priorities.todo': 'Move hours to “{goal}”, or lower its importance.',
  'rule.hours-far-from-priorities.alternative.1': 'A goal may need less work than its importance suggests.',
  'rule.hours-far-from-priorities.alternative.2': 'A one-off effort may stand out in this window.',
  'rule.hours-far-from-priorities.alternative.3':
    '{empty, plural, one {One month} other {# months}} of {months} {empty, plural, one {has} other {have}} no hours recorded: the picture may be incomplete.',

  'rule.goal-weight-without-money.title': 'Important goal without money',
  'rule.goal-weight-without-money.what':
    '“{goal}” carries {share} of the importance, but got {got} of {total}{both, select, yes { and {gotHours} of work} other {}} in {months, plural, one {the last month} other {the last # months}}.',
  'rule.goal-weight-without-money.why':
    'By its importance it would have got about {due}{both, select, yes { and {dueHours}} other {}}. What is not paid for seldom happens.',
  'rule.goal-weight-without-money.todo': 'Put money into the work for “{goal}”, or lower its importance.',
  'rule.goal-weight-without-money.alternative.1': 'It may need working hours rather than money.',
  'rule.goal-weight-without-money.alternative.2': 'Money for it may stand in the books under other work.',
  'rule.goal-weight-without-money.alternative.3':
    '{planned} were set aside for it in this time: it may have been booked elsewhere or not spent.',
  'rule.goal-weight-without-money.alternative.4':
    '{empty, plural, one {One month} other {# months}} of {months} {empty, plural, one {has} other {have}} no spending recorded: the picture may be incomplete.',

  'rule.goal-weight-without-hours.title': 'Important goal without hours',
  'rule.goal-weight-without-hours.what':
    '“{goal}” carries {share} of the importance, but got {got} of {total} in {months, plural, one {the last month} other {the last # months}}.',
  'rule.goal-weight-without-hours.why':
    'By its importance it would have got about {due}. What nobody works on seldom happens.',
  'rule.goal-weight-without-hours.todo': 'Free hours for the work for “{goal}”, or lower its importance.',
  'rule.goal-weight-without-hours.alternative.1': 'It may need money rather than working hours.',
  'rule.goal-weight-without-hours.alternative.2':
    'Hours for it may be recorded under other work, or not at all.',
  'rule.goal-weight-without-hours.alternative.3':
    '{planned} were set aside for it in this time: they may have been worked unrecorded.',
  'rule.goal-weight-without-hours.alternative.4':
    '{empty, plural, one {One month} other {# months}} of {months} {empty, plural, one {has} other {have}} no hours recorded: the picture may be incomplete.',

  'rule.allocation-beyond-capacity.title': 'More planned than there is',
  'rule.allocation-beyond-capacity.what':
    '“{pool}”: {allocated} planned for {month}, but only {capacity} there{months, plural, one {} other { – too much in # months}}.',
  'rule.allocation-beyond-capacity.why': 'Something of it will not happen, and chance decides what.',
  'rule.allocation-beyond-capacity.todo':
    'Cut what is planned until it fits (all in the same proportion, or better: what matters least).',
  'rule.allocation-beyond-capacity.alternative.1':
    'More may be available than recorded, such as overtime or a credit line.',

  'rule.cash-runs-out.title': 'Cash runs out',
  'rule.cash-runs-out.what':
    'On the likely path the cash is below nothing from the end of {first} on; in {month} {amount} are missing.',
  'rule.cash-runs-out.why':
    'Who cannot pay stops deciding: {asBefore, select, yes {it happens even if all spending goes on as before} other {as before it would last; what is planned is more than comes in}}.',
  'rule.cash-runs-out.todo':
    '{costly, select, yes {Postpone or drop something: “{initiative}” is the most costly initiative that is open. Or find the money before {first}.} other {Spend less, or find the money before {first}.}}',
  'rule.cash-runs-out.alternative.1':
    'Money may come that the books do not know yet: a grant, a loan, a large order.',
  'rule.cash-runs-out.alternative.2': 'The plan of some work may hold more than it will really spend.',
  'untold.cash-runs-out': 'Whether the cash lasts cannot be told yet.',

  'rule.idle-pool.title': 'Resource hardly planned for',
  'rule.idle-pool.what':
    'Only {used} of “{pool}” is planned for anything in {months, plural, one {the coming month} other {the coming # months}}; {idle} are free.',
  'rule.idle-pool.why':
    '{kind, select, money {Money without a purpose is spent on whatever comes first.} other {What stands idle is paid for all the same, while goals wait.}}',
  'rule.idle-pool.todo': 'Plan it for a goal that needs it, or keep less of it.',
  'rule.idle-pool.alternative.1': 'It may be a reserve that you keep on purpose.',
  'rule.idle-pool.alternative.2': 'It may be used every day, only without being planned here.',

  'rule.person-overloaded.title': 'Person carrying too much',
  'rule.person-overloaded.what':
    '{kind, select, planned {{planned} are planned for {person} in {month}, {load} of the agreed {agreed}.} away {{planned} are planned for {person} in {month}; without holidays and closed days there are {agreed}.} other {{person} worked {worked} in an average month, {load} of the agreed {agreed}.}}',
  'rule.person-overloaded.why':
    'Nobody can carry more than everything for long; it shows as delay, errors or illness.',
  'rule.person-overloaded.todo':
    '{kind, select, planned {Take work off {person} until it fits, or move it to another month.} away {Plan less in that month, or find somebody to stand in.} other {Take work off {person}, or agree on more hours.}}',
  'rule.person-overloaded.alternative.1': 'The agreed hours may be out of date.',
  'rule.person-overloaded.alternative.2': 'It may be a short peak that is made up for later.',

  'rule.pool-without-skilled-people.title': 'Too few people who can do it',
  'rule.pool-without-skilled-people.what':
    '{wanted} of “{pool}” are planned or asked for in {month}; {able, plural, =0 {nobody is recorded who can do that work} other {those who can do that work – {names}{more, plural, =0 {} other { and # more}} – have {skilled}}}. {missing} are missing{months, plural, one {} other {, and some in # months in all}}.',
  'rule.pool-without-skilled-people.why':
    'Hours on paper do no work: it will wait for the few who can, or be done by people who cannot.',
  'rule.pool-without-skilled-people.todo':
    '{known, select, yes {Train {learner}, who is learning it, hire somebody, or plan less of it.} other {Train or hire somebody, or plan less of it.}}',
  'rule.pool-without-skilled-people.alternative.1':
    'Others may be able to do it, and it is only not recorded.',
  'rule.pool-without-skilled-people.alternative.2': 'Part of the work may need no training at all.',

  'rule.practice-against-position.title': 'Practice against the position',
  'rule.practice-against-position.what':
    '{value, select, yes {{seen, select, yes {{function} does not live the value “{dimension}”: {fact}.} other {{function} is said not to live the value “{dimension}”.}}} other {{seen, select, yes {{function} goes against the choice of “{chosen}”: {fact}.} other {{function} is said to lean towards “{lived}”, against the choice of “{chosen}”.}}}}',
  'rule.practice-against-position.why':
    '{value, select, yes {People believe what they see, not what is written on the wall.} other {{promised, select, yes {The business says “{promise}”, but here it lives “{lived}”. Sooner or later it shows.} other {On “{dimension}” the business chose “{chosen}”, but here it lives “{lived}”. Sooner or later it shows.}}}}',
  'rule.practice-against-position.todo':
    '{value, select, yes {Change what {function} does, or stop calling “{dimension}” one of your values.} other {Change what {function} does, or change the choice.}}',
  'rule.practice-against-position.alternative.1': 'It is only asserted so far: go and see whether it is so.',
  'rule.practice-against-position.alternative.2':
    'The views of what {function} does differ: one of them may be out of date.',
  'rule.practice-against-position.alternative.3':
    'It may be a step on the way, already planned to end: then accept it until that day.',

  'rule.functions-in-dispute.title': 'Functions pulling apart',
  'rule.functions-in-dispute.what':
    '{value, select, yes {The value “{dimension}” is lived by {high}{highMore, plural, =0 {} other { (and # more)}}, but not by {low}{lowMore, plural, =0 {} other { (and # more)}}.} other {On “{dimension}”, {low}{lowMore, plural, =0 {} other { (and # more)}} {lowCount, plural, one {leans} other {lean}} towards “{lowPole}”, but {high}{highMore, plural, =0 {} other { (and # more)}} towards “{highPole}”.}}',
  'rule.functions-in-dispute.why':
    '{value, select, yes {As long as the owners do not say whether it holds, each function keeps its own house rules.} other {The owners have taken no side, so each undoes part of what the other does.}}',
  'rule.functions-in-dispute.todo':
    '{value, select, yes {Decide whether “{dimension}” is a value of the whole business.} other {Decide where the business wants to stand on “{dimension}”.}}',
  'rule.functions-in-dispute.alternative.1':
    '{value, select, yes {They may mean different things by it: then say what anyone would see where it is lived.} other {They may serve different customers, each rightly: then these are two dimensions.}}',

  'rule.practice-without-evidence.title': 'Practice only asserted',
  'rule.practice-without-evidence.what':
    '{side, select, lives {That {function} lives the value “{dimension}” is only asserted.} breaks {That {function} does not live the value “{dimension}” is only asserted.} neither {On “{dimension}”: that {function} leans to neither side is only asserted.} other {On “{dimension}”: that {function} leans towards “{lived}” is only asserted.}}',
  'rule.practice-without-evidence.why': 'An opinion can be argued about for ever; a fact can be looked at.',
  'rule.practice-without-evidence.todo':
    '{value, select, yes {Write down one thing that anyone could see there on a working day.} other {Write down one fact that anyone could go and see.}}',

  'rule.position-without-practice.title': 'Position that nobody lives',
  'rule.position-without-practice.what':
    '{value, select, yes {“{dimension}” is called a value, but {functions, plural, one {the one function asked does nothing for it} other {none of the # functions asked does anything for it}}.} other {The business chose “{chosen}”, but {functions, plural, one {the one function asked does not do it} other {none of the # functions asked does it}}.}}',
  'rule.position-without-practice.why':
    '{value, select, yes {A value that shows in nothing anyone does is a word on the wall.} other {{promised, select, yes {“{promise}” is a promise that nothing in daily work keeps.} other {A choice that nothing in daily work follows is only a word.}}}}',
  'rule.position-without-practice.todo':
    '{value, select, yes {Agree on one thing that everybody will see you do for it, or drop it.} other {Agree on one thing that one function will do for it, or change the choice.}}',
  'rule.position-without-practice.alternative.1': 'The function that lives it may not have been asked yet.',

  'untold.no-cause-verdict': 'Whether “{from}” drives “{to}” cannot be told from their measures.',
  'untold.no-goals': 'No goals are recorded yet.',
  'untold.no-kpis': 'No measures are recorded yet.',
  'untold.no-counter-kpis': 'No measure has a counter-measure yet.',
  'untold.no-weighty-targets': 'No goal has a measure, a target and weight yet.',
  'untold.kpis-with-few-values':
    'Signal and noise cannot be told apart with so few values: {kpis}{more, plural, =0 {} other { (and # more)}}.',
  'untold.no-work': 'No activities and no initiatives are recorded yet.',
  'untold.no-activities': 'No activities are recorded yet.',
  'untold.no-steps': 'No steps of planned or running initiatives are recorded.',
  'untold.step-undated': 'Whether “{step}” is late cannot be told.',
  'untold.step-order': 'Whether “{step}” begins in time cannot be told.',
  'untold.no-skills': 'It is not recorded who can do the work of which pool of hours.',
  'untold.pool-skills': 'Whether enough people can do the work of “{pool}” cannot be told.',
  'untold.no-initiatives': 'No planned or running initiatives are recorded.',
  'untold.no-practices': 'No practices are recorded yet.',
  'untold.no-pools': 'No resources are recorded yet.',
  'untold.pool-load': 'How much of “{pool}” is planned in the coming months cannot be told.',
  'untold.no-people': 'No people are recorded yet.',
  'untold.person-load': 'How much {person} carries cannot be told.',
  'untold.no-positions': 'The owners have taken no side on any dimension yet.',
  'untold.no-weights': 'How much each goal matters is not recorded yet.',
  'untold.no-spending': 'No spending is recorded for this time.',
  'untold.no-spending-or-hours': 'Nothing is recorded of money or hours yet.',
  'untold.few-months-for-patterns':
    'Whether something recurs cannot be told from {have, plural, one {one month} other {# months}}.',
  'untold.no-stopped-patterns': 'No pattern was stopped yet.',
  'untold.no-adopted-patterns': 'No pattern was adopted yet.',
  'untold.nothing-recorded-since':
    'Whether “{pattern}” stopped on {day} cannot be told: nothing is recorded of the time after it.',
  'untold.money-spread': 'Over how many goals the money is spread cannot be told.',
  'untold.hours-spread': 'Over how many goals the hours are spread cannot be told.',
  'untold.nothing-assigned':
    'No spending is tied to any work yet, so nothing can be said about what it was for.',
  'untold.goals-without-kpi':
    'Not before there is a measure for: {goals}{more, plural, =0 {} other { (and # more)}}.',
  'untold.goals-without-due-date':
    'Not before there is a due day for: {goals}{more, plural, =0 {} other { (and # more)}}.',
  'untold.kpis-without-values':
    'No value is recorded yet of: {kpis}{more, plural, =0 {} other { (and # more)}}.',
  'untold.kpis-without-cadence':
    'How often it is measured is not known of: {kpis}{more, plural, =0 {} other { (and # more)}}.',
  'untold.initiative-undated':
    'Whether “{initiative}” can start in time cannot be told: the days of “{other}” are missing or it was stopped.',
  'untold.no-position': 'The owners have not said where the business wants to stand on “{dimension}”.',
  'untold.no-practice-on': 'Nobody has said yet what the functions do on “{dimension}”.',
  'untold.one-function': 'Only {function} has been asked about “{dimension}”.',
  'untold.money-far-from-priorities': 'How far the money is from the priorities cannot be told yet.',
  'untold.hours-far-from-priorities': 'How far the hours are from the priorities cannot be told yet.',
  'untold.goal-weight-without-money': 'Whether important goals get money cannot be told yet.',
  'untold.goal-weight-without-hours': 'Whether important goals get hours cannot be told yet.',

  'rule.effect-out-of-order.title': 'Expected effect out of order',
  'rule.effect-out-of-order.what':
    'What “{initiative}” is expected to do to “{kpi}” is given as low {low}, likely {likely}, high {high}.',
  'rule.effect-out-of-order.why':
    'Low must be the smallest and high the largest of the three, or no chance can be computed from them.',
  'rule.effect-out-of-order.todo': 'Put them in order: low {least}, likely {middle}, high {most}.',
  'rule.effect-out-of-order.alternative.1':
    'One of the three may be mistyped: then correct that one instead.',

  'untold.no-effects': 'Nobody has said yet how much an initiative is to change a measure.',
  'rule.perspective-without-goal.title': 'Perspective without a goal',
  'rule.perspective-without-goal.what': 'No active goal stands in the perspective “{perspective}”.',
  'rule.perspective-without-goal.why':
    'What no goal speaks of is left to itself, and the lanes above it rest on nothing.',
  'rule.perspective-without-goal.todo': 'Put one goal into it, or remove the perspective.',
  'rule.perspective-without-goal.alternative.1':
    'Its goal may be reached, or written down as part of another one.',

  'rule.goal-outside-perspectives.title': 'Goal that the map does not show',
  'rule.goal-outside-perspectives.what': '“{goal}” stands in no perspective of the strategy map.',
  'rule.goal-outside-perspectives.why':
    'A goal that the map does not show is followed by nobody who reads it.',
  'rule.goal-outside-perspectives.todo': 'Choose its perspective, or tie it to the goal that it supports.',
  'rule.goal-outside-perspectives.alternative.1':
    'It may be a matter of daily work that has no place in the strategy.',

  'rule.cause-circle.title': 'Goals that drive each other',
  'rule.cause-circle.what':
    '{count, plural, one {“{goals}” is said to drive itself.} other {These goals drive each other in a circle: {goals}{more, plural, =0 {} other { (and # more)}}.}}',
  'rule.cause-circle.why':
    'The map says that each of them comes before the other, so it cannot say where to begin.',
  'rule.cause-circle.todo':
    '{way, select, tangle {Remove arrows until the map has a beginning.} feedback {Declare the arrow from “{from}” to “{to}” a feedback that takes time{arrows, plural, =1 {} one {} =2 {, and deal with one more} other {, and deal with the others}}.} other {Remove the arrow from “{from}” to “{to}”{arrows, plural, =1 {} one {} =2 {, and deal with one more} other {, and deal with the others}}.}}',
  'rule.cause-circle.alternative.1':
    'The goals may really reinforce each other: then one arrow is a feedback, and needs its delay.',

  'rule.goal-leads-to-no-financial-goal.title': 'Goal that leads to no result in money',
  'rule.goal-leads-to-no-financial-goal.what':
    '{count, plural, one {From “{goals}” no arrow leads on to a financial goal.} other {No arrow leads from these goals on to a financial one: {goals}.}}',
  'rule.goal-leads-to-no-financial-goal.why':
    'The map does not say what it is for, so it will be the first to be cut when money is short.',
  'rule.goal-leads-to-no-financial-goal.todo': 'Draw the arrow to the goal that it moves, or drop it.',
  'rule.goal-leads-to-no-financial-goal.alternative.1':
    'It may be an end in itself, which the owners want whatever it brings.',

  'rule.financial-goal-without-driver.title': 'Financial goal without a driver',
  'rule.financial-goal-without-driver.what':
    '{count, plural, one {No goal for customers or for the work leads to “{goals}”.} other {No goal for customers or for the work leads to these: {goals}.}}',
  'rule.financial-goal-without-driver.why':
    'Money follows from what customers get and how the work is done; wished for alone, it stays away.',
  'rule.financial-goal-without-driver.todo': 'Draw the arrow from the goal that is to bring it about.',
  'rule.financial-goal-without-driver.alternative.1':
    'It may come from outside the business: a grant, a sale, a lower interest rate.',

  'rule.goal-alone-on-map.title': 'Goal alone on the map',
  'rule.goal-alone-on-map.what': 'No arrow leads to or from “{goal}”.',
  'rule.goal-alone-on-map.why':
    '{lane, select, financial {The map does not say what is to bring it about.} other {The map does not say what it is to bring about.}}',
  'rule.goal-alone-on-map.todo':
    '{lane, select, financial {Draw the arrow from the goal that drives it.} other {Draw the arrow to the goal that it drives.}}',
  'rule.goal-alone-on-map.alternative.1': 'The link may be so plain to you that nobody wrote it down.',

  'rule.cause-against-order.title': 'Arrow against the order of the map',
  'rule.cause-against-order.what':
    'An arrow runs back from “{from}” ({above}) to “{to}” ({below}), and nobody has said why.',
  'rule.cause-against-order.why':
    'The map is read from the bottom to the top; what runs back is either a loop or drawn the wrong way round.',
  'rule.cause-against-order.todo':
    '{kind, select, cause {Write down the reason, declare it a feedback, or turn the arrow round.} other {Write down the reason, or turn the support round.}}',
  'rule.cause-against-order.alternative.1': 'It may have been drawn the wrong way round.',

  'rule.cause-contradicted.title': 'Arrow contradicted by its measures',
  'rule.cause-contradicted.what':
    '“{from}” is meant to {sign, select, raises {raise} other {lower}} “{to}”, but after more of “{driver}” comes {sign, select, raises {less} other {more}} of “{result}” (by chance alone: {chance}).',
  'rule.cause-contradicted.why':
    'Whoever works for the first goal in the hope of the second may be working against it.',
  'rule.cause-contradicted.todo':
    'Ask those who do the work what happens between the two; then turn the sign, or take the arrow away.',
  'rule.cause-contradicted.alternative.1':
    'Something else may move both, one after the other: the season, a price rise, a campaign.',
  'rule.cause-contradicted.alternative.2': 'The intended effect may come later than the delays looked at.',
  'rule.cause-contradicted.alternative.3':
    'A measure may have been defined or recorded in another way in between.',

  'rule.cause-reversed.title': 'Arrow that runs the other way',
  'rule.cause-reversed.what':
    '“{from}” is meant to drive “{to}”, but only “{result}” moves first, and “{driver}” follows (by chance alone: {chance}).',
  'rule.cause-reversed.why':
    'Effort put into what follows moves nothing: the lever may be at the other end of the arrow.',
  'rule.cause-reversed.todo':
    'Ask those who do the work which of the two comes first; then turn the arrow round, or take it away.',
  'rule.cause-reversed.alternative.1':
    'Something else may move both, one after the other: the season, a price rise, a campaign.',
  'rule.cause-reversed.alternative.2': 'Both may drive each other: then a second arrow belongs on the map.',
  'rule.cause-reversed.alternative.3': 'The first measure may be recorded later than it happens.',

  'rule.perspective-measures-one-sided.title': 'Perspective measured from one side',
  'rule.perspective-measures-one-sided.what':
    '{side, select, leading {“{perspective}” is measured only by what moves before the result.} other {“{perspective}” is measured only by what tells the result afterwards.}}',
  'rule.perspective-measures-one-sided.why':
    '{side, select, leading {Nobody can see whether the effort pays.} other {When the number moves, it is too late to do anything about it.}}',
  'rule.perspective-measures-one-sided.todo':
    '{side, select, leading {Add a measure of the result to one of its goals.} other {Add a measure that moves first to one of its goals.}}',
  'rule.perspective-measures-one-sided.alternative.1':
    'The missing side may be measured in a perspective above or below it.',

  'rule.too-many-goals.title': 'More goals than can be steered',
  'rule.too-many-goals.what':
    'The map holds {count, number} goals; {kind, select, most {a scorecard is meant for at most {limit, number}} other {more than {limit, number} are hard to steer for a small business}}.',
  'rule.too-many-goals.why': 'Whoever watches everything moves nothing.',
  'rule.too-many-goals.todo': 'Keep the few that decide, and make the others steps towards them.',
  'rule.too-many-goals.alternative.1': 'Some may be measures or tasks rather than goals.',

  'rule.goal-without-initiative.title': 'Goal that nothing is to change',
  'rule.goal-without-initiative.what':
    'Daily work contributes to “{goal}”, but no planned or running initiative does, not even through other goals.',
  'rule.goal-without-initiative.why': 'The work that brought it to where it is will keep it there.',
  'rule.goal-without-initiative.todo': 'Tie an initiative to it, or start one.',
  'rule.goal-without-initiative.alternative.1': 'Daily work may be all it takes.',

  'rule.long-term-goal-without-annual.title': 'Long-term goal without a first step',
  'rule.long-term-goal-without-annual.what':
    'No goal of this year leads to the long-term goal “{goal}”, and it has no milestone in this year.',
  'rule.long-term-goal-without-annual.why': 'What is due in some years is begun next year, every year.',
  'rule.long-term-goal-without-annual.todo':
    'Say which goal of this year leads to it, or give it a milestone in this year.',
  'rule.long-term-goal-without-annual.alternative.1':
    'This year’s step may be an initiative that no goal speaks of.',

  'rule.annual-goal-without-long-term.title': 'Annual goal that leads no further',
  'rule.annual-goal-without-long-term.what':
    '“{goal}”{others, plural, =0 {} one { (with one more goal)} other { (with # more goals)}} leads to none of the long-term goals.',
  'rule.annual-goal-without-long-term.why':
    'A year filled with other things brings the long-term goals no nearer.',
  'rule.annual-goal-without-long-term.todo':
    'Say which long-term goal it leads to, or ask whether this year needs it.',
  'rule.annual-goal-without-long-term.alternative.1':
    'It may keep the business running: that is a good reason too.',

  'rule.initiative-serves-too-many-goals.title': 'Initiative for too many goals',
  'rule.initiative-serves-too-many-goals.what':
    '“{initiative}” is said to serve {count, number} annual goals.',
  'rule.initiative-serves-too-many-goals.why':
    'What is to serve everything is steered by nothing; mostly it was tied to goals afterwards.',
  'rule.initiative-serves-too-many-goals.todo':
    'Keep the {limit, number} goals or fewer for which it was begun.',
  'rule.initiative-serves-too-many-goals.alternative.1':
    'It may be a foundation that many goals really need.',

  'rule.kpi-measures-no-goal.title': 'Measure without a goal',
  'rule.kpi-measures-no-goal.what':
    'No goal is measured by “{kpi}”, no initiative is meant to move it, and nobody answers for it.',
  'rule.kpi-measures-no-goal.why': 'Numbers that nobody acts on cost time and hide those that matter.',
  'rule.kpi-measures-no-goal.todo':
    '{values, select, none {Tie it to a goal, or remove it: it has never had a value.} other {Tie it to a goal, name who watches it, or stop collecting it.}}',
  'rule.kpi-measures-no-goal.alternative.1': 'It may watch over the side effects of another goal.',

  'rule.matrix-entry-not-tied.title': 'Row or column without a direct tie',
  'rule.matrix-entry-not-tied.what':
    '{list, select, longTerm {No goal of this year is tied directly to the long-term goal “{entry}”} annual {Neither a long-term goal nor an initiative is tied directly to the goal of this year “{entry}”} initiatives {“{entry}” is tied directly to no goal of this year and to no measure} other {“{entry}” measures no long-term goal, and no initiative is tied to it directly}}{weak, plural, =0 {.} other {, only through other goals.}}',
  'rule.matrix-entry-not-tied.why':
    'What is tied only through others, or not at all, is moved by nothing that one could steer.',
  'rule.matrix-entry-not-tied.todo':
    '{list, select, longTerm {Say which goal of this year leads to it.} annual {Say which long-term goal it leads to.} initiatives {Say which goal of this year it serves.} other {Say which initiative is meant to move it, and by how much; or ask whether it is still needed.}}',
  'rule.matrix-entry-not-tied.alternative.1':
    'The way through other goals may be the right one; then accept the finding.',

  'untold.no-perspectives': 'There is no strategy map yet: no perspective is recorded.',
  'untold.no-goals-on-map': 'No active goal stands in a perspective yet.',
  'untold.no-arrows': 'No arrow yet says which goal of the map leads to which.',
  'untold.no-financial-goal': 'No goal stands in a financial perspective yet.',
  'untold.no-driving-goal': 'No goal stands in a perspective of customers or of the work yet.',
  'untold.perspective-timing': 'Whether “{perspective}” is measured from both sides cannot be told yet.',
  'untold.no-long-term-goals': 'No goal is recorded as one of several years yet.',
  'rule.requirement-without-answer.title': 'Requirement with no answer',
  'rule.requirement-without-answer.what':
    '{fault, select, none {“{goal}” needs “{requirement}”, which is not in place, and no initiative is to change that.} stopped {“{goal}” needs “{requirement}”, but “{initiative}”, which was to bring it, was stopped.} done {“{initiative}” is done, but “{requirement}”, which “{goal}” needs, is still not in place.} other {“{goal}” needs “{requirement}” by {deadline}, but “{initiative}” brings it only on {end}.}}',
  'rule.requirement-without-answer.why':
    'A goal stands on its weakest ground: {area, select, supply_chain {the supply chain} service {service} marketing_and_sales {marketing and sales} technology {technology} other {people}} will not carry it.',
  'rule.requirement-without-answer.todo':
    '{fault, select, late {Bring “{initiative}” forward, or move what waits for it.} done {Look again whether it is in place now; else start what is still missing.} other {Name the initiative that brings it, start one, or do without it.}}',
  'rule.requirement-without-answer.alternative.1': 'It may not really be needed: then take it off the list.',
  'rule.requirement-without-answer.alternative.2': 'It may be in place by now, only nobody has said so here.',

  'rule.need-without-goal.title': 'Need that no goal answers',
  'rule.need-without-goal.what':
    '{closed, plural, =0 {{stakeholder} expect “{need}”, and no goal answers it.} other {{stakeholder} expect “{need}”, and the goals that answered it are no longer active.}}',
  'rule.need-without-goal.why':
    '{known, select, yes {It is known, not guessed; those who miss it go elsewhere or do less.} other {If it is so, those who miss it go elsewhere or do less.}}',
  'rule.need-without-goal.todo': 'Say which goal answers it, set one, or decide openly not to.',
  'rule.need-without-goal.alternative.1':
    'A business need not answer every need: leaving one out may be the strategy.',
  'rule.need-without-goal.alternative.2': 'It may be answered for good, and only has to be kept.',

  'rule.duplicate-efforts.title': 'Two efforts doing the same',
  'rule.duplicate-efforts.what':
    '“{first}” and “{second}” serve {goals}{more, plural, =0 {} other { (and # more)}} and are described in nearly the same words.',
  'rule.duplicate-efforts.why':
    '{apart, select, yes {They are in different hands, so each may not know what the other has done already.} other {What is done twice takes money and time from what is not done at all.}}',
  'rule.duplicate-efforts.todo': 'Ask both which one stays, or say what makes them different.',
  'rule.duplicate-efforts.alternative.1':
    'Similar words, different work: then describe what sets them apart.',
  'rule.duplicate-efforts.alternative.2': 'One may build what the other then runs.',

  'rule.goals-pull-measure-apart.title': 'Two goals pull one measure apart',
  'rule.goals-pull-measure-apart.what':
    '“{first}” wants “{kpi}” to {firstWay, select, up {rise} down {fall} other {stay}}, “{second}” wants it to {secondWay, select, up {rise} down {fall} other {stay}}{conflict, select, targets {, at levels that exclude each other} other {}}.',
  'rule.goals-pull-measure-apart.why':
    '{conflict, select, range {If both bounds are meant, it is one goal: to stay between them.} other {Whoever serves one of them works against the other; both cannot be reached.}}',
  'rule.goals-pull-measure-apart.todo':
    'Decide which of them holds, or say for which customers or products each holds (first: “{lighter}”).',
  'rule.goals-pull-measure-apart.alternative.1':
    'They may be about different products or customers: then write that down as their scope.',
  'rule.goals-pull-measure-apart.alternative.2':
    'Both bounds may be meant: then make it one goal with a range.',

  'rule.goals-claim-same-people.title': 'Goals that claim the same hours',
  'rule.goals-claim-same-people.what':
    'In {month} “{first}” claims {firstHours} of {subject} and “{second}” {secondHours}{more, plural, =0 {} one {, one more goal the rest} other {, # more goals the rest}}: {over} more than the {there} there are.',
  'rule.goals-claim-same-people.why':
    'Each of these goals counts on hours that another one counts on too; one of them will wait, by chance.',
  'rule.goals-claim-same-people.todo':
    'Decide which goal waits (“{waits}” seems to matter least) and take its hours out of that month.',
  'rule.goals-claim-same-people.alternative.1': 'Part of this work may serve both goals at once.',
  'rule.goals-claim-same-people.alternative.2':
    'It may be a short peak; if so, it is only {kind, select, person {a person} other {a team}} carrying too much for a while.',

  'untold.no-stakeholders': 'Nobody is recorded whose view of the business counts.',
  'untold.no-needs-of':
    'Nobody has said yet what they expect: {stakeholders}{more, plural, =0 {} other { (and # more)}}.',
  'untold.no-requirements': 'Nobody has said yet what a goal needs before it can be reached.',
  'untold.no-readiness':
    'Due within a year, and nobody has said what must be true first: {goals}{more, plural, =0 {} other { (and # more)}}.',
  'untold.requirements-unknown':
    'Of {count, plural, one {# requirement} other {# requirements}} of “{goal}” nobody knows whether it is met.',
  'untold.readiness-areas':
    'In {count, plural, one {# area} other {# areas}} nobody was asked whether the business is ready for “{goal}”.',
  'untold.requirement-undated':
    'Whether “{initiative}” brings “{requirement}” in time cannot be told: it has no end.',
  'untold.targets-of-one-measure':
    'Whether “{first}” and “{second}” can both be reached cannot be told: a target is missing.',
  'rule.practices-obstruct-each-other.title': 'Practices that obstruct each other',
  'rule.practices-obstruct-each-other.what':
    '{firstBy} and {secondBy} do two things of which each hinders the other: “{first}” and “{second}”.',
  'rule.practices-obstruct-each-other.why':
    '{half, select, yes {What one gains, the other loses – and one of them is half of a pair that works only together, so it cannot simply go.} other {What one gains, the other loses, every day and unnoticed.}}',
  'rule.practices-obstruct-each-other.todo':
    '{half, select, yes {Change the one that nothing else rests on, or change both halves of the pair together.} other {Change one of the two, then mark the pair anew.}}',
  'rule.practices-obstruct-each-other.alternative.1':
    'They may meet so seldom that living with it is cheaper than changing either.',
  'rule.practices-obstruct-each-other.alternative.2':
    'Nobody wrote down why they obstruct each other: ask those who do the work.',

  'rule.practices-pull-apart.title': 'Practices that pull apart',
  'rule.practices-pull-apart.what':
    '{practices} practices hang together in a way that cannot all hold: {pairs, plural, one {the pair “{first}” and “{second}” stands} other {# pairs stand, first “{first}” and “{second}”,}} against the rest.',
  'rule.practices-pull-apart.why':
    'What supports a practice here supports another that works against it, so no camp can be followed to the end.',
  'rule.practices-pull-apart.todo':
    '{pairs, plural, one {Change one of the two so that they no longer {sign, select, obstructs {obstruct} other {depend on}} each other: then all the rest fits.} other {Change these # pairs, and all the rest fits; fewer will not do.}}',
  'rule.practices-pull-apart.alternative.1':
    'A pair may be marked more strongly than it is: perhaps the two have nothing to do with each other.',

  'rule.practice-pair-contradictory.title': 'Pair that cannot be read',
  'rule.practice-pair-contradictory.what':
    '{kind, select, itself {“{first}” is marked as a pair with itself.} other {“{first}” and “{second}” are marked {times} times, and not in the same way.}}',
  'rule.practice-pair-contradictory.why':
    'It is left out of everything that is said about the pairs, so a quarrel or a help may be missed.',
  'rule.practice-pair-contradictory.todo':
    '{kind, select, itself {Remove the mark.} other {Agree on one mark for the two.}}',
  'rule.practice-pair-contradictory.alternative.1':
    'Two people may see it differently: then talk about it before you mark it.',

  'untold.no-pairs': 'Nobody has said yet which practices help or hinder each other.',
  'untold.too-many-pairs':
    '{practices} practices hang together in one web: too many to try all partings into camps.',
} as const satisfies Record<string, string>;
