// What figures say beside their number: words, notes, reasons, comparisons, evidence and what is missing.
export const figures = {
  'evidence.weight': 'importance: {points, plural, one {# point} other {# points}}',
  'evidence.spent': '{amount} spent',
  'evidence.worked': '{amount} worked',
  'evidence.allocation': '{amount} a month, {from} to {to}',
  'evidence.kpi-history': '{values, plural, one {# value} other {# values}}, {from} to {to}',

  'need.plan-money': 'a plan: which money is meant for which work, month by month',
  'need.plan-hours': 'a plan: which hours are meant for which work, month by month',
  'need.allocations': 'a plan: how much of each pool is meant for which work',
  'need.pool-capacity': 'how much there is of “{pool}” in a month',
  'need.cash': 'how much is in the bank and the till, and on which day',
  'need.cash-not-ahead': 'a day on which the cash was counted that is not ahead',
  'need.cash-in-books': 'the cash on a day of the last three years of the books',
  'need.cash-months':
    'books of {required} whole months: {have, plural, =0 {there is none} one {there is #} other {there are #}}',
  'need.books-up-to-date': 'the books of the last months: they end with {month}',
  'need.person-hours': 'the contracted hours a week of {person}',
  'need.person-allocations': 'who does the planned hours',
  'need.goal-kpi': 'the measure of “{goal}”',
  'need.goal-target': 'the target of “{goal}”',
  'need.goal-target-kind':
    'what the target of “{goal}” means: a level, percentage points, or a relative change',
  'need.goal-baseline': 'where “{goal}” starts from',
  'need.goal-baseline-day': 'from which day the sum for “{goal}” is counted',
  'need.goal-due': 'by when “{goal}” is to be reached',
  'need.goals-that-can-be-told':
    '{goals, plural, one {the open letters of # goal} other {the open letters of # goals}}',
  'need.kpi-history':
    'values of “{kpi}”: {have, plural, =0 {there is none} one {there is #} other {there are #}}, {required} are needed',
  'need.kpi-history-until':
    'values of “{kpi}”: {have, plural, =0 {there is none} one {there is #} other {there are #}}, {required} are needed; there can be enough on {day}',
  'need.kpi-outlook': 'the forecast of “{kpi}”, which is being computed',
  'need.kpi-that-varies':
    'a history of “{kpi}” that varies: so far every step is the same, so nothing is known about chance',

  'figure.no-interval.few-months':
    'No interval: {months, plural, =0 {no month has} one {only # month has} other {only # months have}} entries, {required} are needed.',
  'figure.no-interval.nothing-to-draw': 'No interval: nothing is left when months are drawn again.',
  'figure.no-interval.complete-count':
    'No interval: this is a complete count of what is recorded, not a sample.',
  'figure.no-interval.inside':
    'No interval: how uncertain the history is, is already inside the probability.',

  'figure.note.relative-to-priority':
    'The distance is relative to the importance of the goals; a goal may rightly need little.',
  'figure.note.respondents-unknown': 'It is not recorded who answered; several people should.',
  'figure.note.overhead-left-out': 'Left out: {amount} of work that keeps the whole house running.',
  'figure.note.refunds-left-out':
    'Left out: {amount} that came back on work which got more back than it cost in this time.',
  'figure.note.unplanned-is-not-bad':
    'What happened without a plan is not bad by itself: look at it, then decide.',
  'figure.note.reached-any-time': 'Reached counts as soon as any value until the due day is good.',
  'figure.note.reached-in-total': 'Counted is the sum of all values from the starting day to the due day.',
  'figure.note.at-least': 'The chance at any time by then is at least this: it is that of the due day alone.',
  'figure.note.no-outlook':
    'There are enough values for a full forecast; it is not there yet, or does not reach to the due day, so a random walk stands in for it.',
  'figure.note.as-it-goes':
    'This is what happens if things go on as they did; planned changes are not in it.',
  'figure.note.change-needed':
    'A low chance says how large a change is needed; it is not a verdict on the goal.',
  'figure.note.not-stretching': 'Very likely without any change: not a stretching goal.',
  'figure.note.goals-untold':
    '{goals, plural, one {# goal cannot be told yet and is} other {# goals cannot be told yet and are}} not counted.',
  'figure.note.pairs-untold':
    '{pairs, plural, one {# answer lies} other {# answers lie}} on a dimension without a chosen position and {pairs, plural, one {is} other {are}} not counted.',

  'figure.note.unused-apart':
    'What stands unused is told apart, and is not spread over the work: a quiet month makes no work dearer.',

  'figure.comparison.last-3-months': 'the last three months alone',
  'figure.comparison.window-before': 'the same time before',
  'figure.comparison.planned': 'the plan, against the same priorities',
  'figure.comparison.jensen-shannon-distance': 'Jensen–Shannon distance',
  'figure.comparison.hellinger-distance': 'Hellinger distance',
  'figure.comparison.emergent': 'of what was used, without a plan',
  'figure.comparison.deliberate': 'of what was used, as planned',
  'figure.comparison.tied-to-work': 'of what was used, tied to work',
  'figure.note.labels-too-small':
    '{count, plural, one {One more payee or project was} other {# more payees and projects were}} too small to be looked at ({amount} in all).',
  'figure.note.months-not-recorded':
    '{count, plural, one {The last month is} other {The last # months are}} not recorded yet and left out.',
  'figure.note.run-rate':
    'The end is what it would be if the months to come are like those so far; {level} of such courses lie in the range.',
  'figure.note.no-run-rate':
    'Where it will end cannot be told: either no month is left, or fewer than {required} have been counted.',
  'figure.comparison.planned-so-far': 'planned so far',
  'figure.comparison.actual-so-far': 'used so far',
  'figure.comparison.variance-share': 'of what was planned so far, more (or less) than planned',
  'figure.comparison.planned-whole': 'planned in all',
  'figure.comparison.run-rate-end': 'where it ends if it goes on like this',
  'figure.comparison.run-rate-low': 'the lower end of that',
  'figure.comparison.run-rate-high': 'the upper end of that',
  'figure.comparison.intended': 'as the owners meant it',
  'figure.comparison.by-dominance': 'counted by the largest goals',
  'figure.comparison.average-month': 'an average month',
  'figure.comparison.with-asked': 'with what initiatives ask for and nobody has planned',
  'figure.comparison.capacity-rate': 'cost of one {unit} that can really be worked',
  'figure.comparison.used-capacity-cost': 'cost of what is planned, a month',
  'figure.comparison.worked-average': 'hours really worked, in an average month',

  'figure.busiest-month': 'busiest in {month}',
  'figure.lowest-month': 'lowest at the end of {month}',
  'figure.comparison.cash-as-before': 'lowest if all spending goes on as it was',
  'figure.note.cash-last-year':
    'What has no plan is expected to be as in the same month last year, which did better in the last twelve months than their mean.',
  'figure.note.cash-mean':
    'What has no plan is expected to be as the mean of the last {months, plural, one {month} other {# months}}.',
  'figure.note.cash-not-twice':
    'Of each piece of work counts its plan where it has one for a month, else what it usually spends: never both.',
  'figure.note.cash-benefits':
    'Benefits of initiatives are your guesses: the band is widened by their low and high ones.',
  'figure.note.cash-unplanned':
    'Not in it, for it is not known what they cost or when: {initiatives}{more, plural, =0 {} other { (and # more)}}.',
  'figure.one-view': 'one view: all answers come from one person',
  'figure.disputed': 'The functions lie further apart here than agreement allows.',
  'figure.goal-chance.due-past': 'The due day, {due}, is over.',
  'figure.goal-chance.due-measured': 'The period of the due day, {due}, is measured already.',
  'figure.goal-chance.in-range':
    '“{kpi}” is to stay within a range; a chance of reaching a target has no meaning there.',
  'figure.load.pool-over': '“{pool}” does not exist in the planned months.',
  'figure.load.no-contract': '{person} has no contracted hours and none are planned.',
  'figure.load.without-capacity': 'Something is planned in months in which there is no capacity at all.',

  'figure.likelihood.virtually-certain': 'virtually certain ({chance})',
  'figure.likelihood.extremely-likely': 'extremely likely ({chance})',
  'figure.likelihood.very-likely': 'very likely ({chance})',
  'figure.likelihood.likely': 'likely ({chance})',
  'figure.likelihood.more-likely-than-not': 'more likely than not ({chance})',
  'figure.likelihood.about-as-likely-as-not': 'about as likely as not ({chance})',
  'figure.likelihood.unlikely': 'unlikely ({chance})',
  'figure.likelihood.very-unlikely': 'very unlikely ({chance})',
  'figure.likelihood.extremely-unlikely': 'extremely unlikely ({chance})',
  'figure.likelihood.exceptionally-unlikely': 'exceptionally unlikely ({chance})',

  'smart.no-kpi': 'It has no measure.',
  'smart.no-direction': 'It does not say which way the measure is to go.',
  'smart.no-scope': 'It does not say which product, region or customer it is about.',
  'smart.no-owner': 'Nobody answers for it.',
  'smart.no-unit': 'Its measure has no unit.',
  'smart.no-definition': 'Its measure has no written definition.',
  'smart.no-source': 'Its measure has no source from which another person could fetch it.',
  'smart.no-cadence': 'It is not said how often the measure is taken.',
  'smart.no-baseline': 'It is not known where it starts from.',
  'smart.no-baseline-day': 'It is not known on which day the starting value was true.',
  'smart.no-target': 'It has no target value.',
  'smart.ambiguous-target':
    'The measure is a ratio, and it is not said whether the target is a level, percentage points or a relative change.',
  'smart.no-observation': 'The measure has never been recorded.',
  'smart.stale': 'The newest value of the measure is too old.',
  'smart.no-chance': 'How likely it is cannot be told yet.',
  'smart.unlikely-without-initiatives':
    'Very unlikely as things go; what the planned initiatives will add is not known.',
  'smart.unlikely-and-nothing-planned': 'Very unlikely as things go, and no initiative is to change that.',
  'smart.not-stretching': 'Very likely without any change: not a stretching goal.',
  'smart.link-without-reason': 'On its way to the top a supporting link has no written reason.',
  'smart.top-weight-unknown': 'The importance of the goals it supports is not known.',
  'smart.no-weighted-top-goal': 'No goal it leads to has any importance.',
  'smart.no-due': 'It has no due day.',
  'smart.due-before-baseline': 'Its due day is not after the day it starts from.',
  'smart.due-past': 'Its due day is not in the future.',
  'smart.no-milestone': 'It is more than two measuring periods away and has no milestone in between.',
  'smart.only-support': '“{goal}” is the only goal that supports {goals}.',
  'smart.letter.specific': 'Specific',
  'smart.letter.measurable': 'Measurable',
  'smart.letter.achievable': 'Achievable',
  'smart.letter.relevant': 'Relevant',
  'smart.letter.time-bound': 'Time-bound',

  'smart.with-declared-effects':
    'With the declared effects of the initiatives: {word, select, virtually_certain {virtually certain} extremely_likely {extremely likely} very_likely {very likely} likely {likely} more_likely_than_not {more likely than not} about_as_likely_as_not {about as likely as not} unlikely {unlikely} very_unlikely {very unlikely} extremely_unlikely {extremely unlikely} other {exceptionally unlikely}} ({chance}).',
  'smart.unlikely-even-with-initiatives': 'Very unlikely even with the initiatives that are planned.',
  'smart.unlikely-with-some-effects':
    'Very unlikely with the effects that are declared; what the other initiatives will add is not known.',
  'smart.unlikely-but-for-initiatives':
    'Very unlikely as things go: it rests on the initiatives having their effect.',
  'figure.goal-chance-with.no-effects': 'No open initiative is declared to change “{kpi}”.',
  'figure.goal-chance-with.out-of-order':
    'The low, likely and high effect of “{initiative}” on “{kpi}” are not in that order.',
  'figure.goal-chance-with.too-late': 'It shows only after the due day, and is not counted.',
  'figure.goal-chance-with.in-history':
    'It showed before the newest value: it is in the history, and not counted again.',
  'figure.comparison.status-quo': 'as things go, without the initiatives',
  'figure.note.effects-are-guesses':
    '{counted, plural, =0 {No declared effect counts by the due day.} one {# declared effect is added: a guess of yours, not a measurement.} other {# declared effects are added: guesses of yours, not measurements.}}',
  'figure.note.effects-left-out':
    '{left, plural, one {# declared effect is} other {# declared effects are}} left out: too late for the due day, or in the history already.',
  'figure.note.effects-twice':
    '“{initiative}” has {times, number} declared effects on this measure, and all are added.',
  'figure.note.effects-drawn':
    'The effects were drawn {draws, number} times; chance in the drawing moves the result by {error}.',
  'evidence.effect': 'expected change: low {low, number}, likely {likely, number}, high {high, number}',
  'need.effects':
    'by how much “{kpi}” will change through: {initiatives}{more, plural, =0 {} other { (and # more)}}',
  'need.effect-from': 'from which day “{initiative}” changes “{kpi}”, or on which day it ends',
  'figure.readiness.not-asked': 'Nobody was asked about it.',
  'figure.readiness.gaps':
    '{gaps, plural, one {# gap} other {# gaps}}, {closing, plural, =0 {none of which an initiative is closing} other {# of which an initiative is closing}}.',
  'figure.readiness.unknown':
    'Of {unknown, plural, one {# requirement} other {# requirements}} it is not known.',
  'figure.note.readiness-counts-alike':
    'Every requirement counts once, large or small: one gap can be enough to miss the goal.',
  'figure.note.areas-not-asked':
    '{areas, plural, one {# area was} other {# areas were}} not asked about and {areas, plural, one {is} other {are}} not in the number.',
  'evidence.requirement':
    '{status, select, in_place {in place} gap {not in place} other {not known}}{seen, select, yes {: {fact}} other {}}',
  'need.requirements': 'what must be true before “{goal}” can be reached',
  'need.requirement-status': 'whether “{statement}” is in place, for “{goal}”',
  'need.readiness-area':
    'what “{goal}” needs in {area, select, supply_chain {the supply chain} service {service} marketing_and_sales {marketing and sales} technology {technology} other {people}}',
  'figure.profile-deviation.largest': 'most of it on “{dimension}” ({share})',
  'figure.profile-deviation.none': 'what is done is exactly what was chosen',
  'figure.note.no-cut-off':
    'There is no published limit from which this is too much: look at the largest part, not at the sum.',
  'figure.note.dimensions-without-position':
    '{dimensions, plural, one {# dimension has} other {# dimensions have}} answers but no chosen position and {dimensions, plural, one {is} other {are}} left out.',
  'figure.comparison.weighted-distance': 'weighted distance',
  'figure.comparison.plain-distance': 'distance without weights',
  'figure.frustration.balanced': 'the practices fit: no pair has to change',
  'figure.frustration.pulls':
    '{pairs, plural, one {one pair has} other {# pairs have}} to change before all the practices fit',
  'figure.frustration.change-pair':
    '“{first}” and “{second}” {sign, select, reinforces {reinforce} other {obstruct}} each other: this pair stands against the rest.',
  'figure.note.pairs-unread':
    '{pairs, plural, one {# mark is} other {# marks are}} left out: a practice with itself, or marks that contradict each other.',
  'evidence.chosen-position': 'chosen position {position, number}',
  'evidence.pair':
    '{sign, select, reinforces {reinforces} obstructs {obstructs} other {has nothing to do with}} “{other}”',
  'need.dimension-weight': 'how much “{dimension}” matters among the dimensions',
  'need.practice-pairs': 'which practices reinforce or obstruct each other',
  'need.fewer-pairs':
    'fewer marks: {practices} practices hang together, and with more than 15 not all partings can be tried',

  'figure.goal-attainment.in-total': '“{goal}” counts a sum: how far it has come stands with its chance.',
  'figure.goal-attainment.in-range':
    '“{kpi}” is to stay within a range whose ends are not recorded; there is no way to go.',
  'figure.goal-attainment.keep': '“{goal}” is to stay where it is; there is no way to go.',
  'figure.goal-attainment.no-way': 'The target of “{goal}” is its baseline: set one of the two anew.',
  'figure.no-interval.one-value': 'No interval: one recorded value is set against a baseline and a target.',
  'figure.comparison.time-over': 'of the time is over',
  'need.kpi-values-since': 'a value of “{kpi}” on or after {day}',
  'figure.note.list-no-score': 'A list of checks, no score: read which of them fail, and why.',
  'figure.map-check.concerned': '{names}{more, plural, =0 {} other { (and # more)}}.',
  'figure.map-check.no-goal-of':
    '{kind, select, financial {No goal about money.} customer {No goal about customers.} process {No goal about how the work is done.} other {No goal about learning.}}',
  'figure.map-check.no-arrows': 'No arrow says yet which goal leads to which.',
  'figure.map-check.not-applicable': 'Does not apply: the goals it asks about are not there.',
  'figure.map-check.many': '{count, number} goals; for a small business more than {limit, number} are many.',
  'evidence.map-check':
    '{check, select, perspectives {no goal stands in it} complete {lacks a measure, a target, an owner or an initiative} no_circle {part of a circle} leads_to_money {leads to no financial goal} money_driven {nothing for customers or in the work leads to it} none_alone {no arrow touches it} in_order {runs back without a reason} other {measures of one kind only, or not told}}',
  'figure.x-matrix.orphan':
    '{weak, plural, =0 {Nothing stands behind it.} one {Only # weak mark, through other goals.} other {Only # weak marks, through other goals.}}',
  'figure.note.density-no-target':
    'A full matrix is as bad as an empty one: what is tied to everything says nothing.',
  'figure.note.goals-undated':
    '{goals, plural, one {# goal has neither a due day nor a horizon, and is} other {# goals have neither a due day nor a horizon, and are}} left out.',

  'figure.no-interval.arithmetic': 'No interval: the values are computed, and their difference is exact.',
  'figure.comparison.year-before': 'since the same time a year before',
  'need.kpi-second-value': 'a second value of: {kpis}',
  'figure.kpi-tree.broken': 'The formula of “{kpi}” cannot be computed.',
  'figure.kpi-tree.not-taken-apart':
    'The change of “{kpi}” cannot be shared out among its parts: the formula has more than eight of them that only count together, or has no value when only some have changed.',
  'figure.kpi-tree.averaged':
    'Where a part changed its sign, or only the larger or smaller of several counts, its effect is averaged over all orders of change.',
  'figure.kpi-tree.facts':
    '{source, select, income {Income in the books} spending {Spending in the books} hours {Hours worked} other {Computed}}{tied, select, yes {: {name}} other {}}',
  'figure.kpi-tree.previous':
    '{periods, plural, one {{name}, one period before} other {{name}, # periods before}}',
  'figure.kpi-tree.rolling': '{name}, average of {periods} periods',
  'figure.kpi-tree.from-to': '{from} → {to}',
  'figure.signal.noise':
    'the newest values are only noise: between {lower} and {upper} nothing has to be explained',
  'figure.signal.since':
    'since {from} it {verdict, select, better {gets better} worse {gets worse} other {has changed}}{points, plural, one { (one signal)} other { (# signals)}}',
  'figure.signal.trend':
    'it steadily {verdict, select, better {gets better} worse {gets worse} other {changes}}, by about {slope} a period',
  'figure.signal.mixed': 'signals both for better and for worse',
  'figure.signal.too-few':
    'since the limits were set anew there are only {values, plural, one {# value} other {# values}}; six are needed',
  'figure.signal.episode':
    '{label, select, above_limit {beyond the upper limit} below_limit {beyond the lower limit} run_above {seven or more above the centre} run_below {seven or more below the centre} trend_up {seven or more rising} trend_down {seven or more falling} two_of_three_above {two of three near the upper limit} other {two of three near the lower limit}}: {points, plural, one {{value} on {to}} other {# values, {from} to {to}, the last {value}}}',
  'figure.comparison.base-rate': 'what always saying the share of goals that were reached would have scored',
  'figure.comparison.skill': 'better (or, below nothing, worse) than that',
  'figure.confidence.skill':
    '{better, select, yes {{skill} better} other {{skill} worse}} than always saying the share of goals that were reached',
  'figure.confidence.no-skill':
    '{reached, plural, =0 {none} other {all}} of {goals} goals were reached: nothing to tell apart yet',
  'figure.confidence.said':
    'Of {goals, plural, one {one goal} other {# goals}} said to be {said} sure, {happened, plural, =0 {none was} one {one was} other {# were}} reached; as the numbers are, anything from {low} to {high} fits.',
  'figure.confidence.untold':
    'Left out, for it cannot be told from a value on the due day whether they were reached: {goals}{more, plural, =0 {} other { and # more}}.',
  'figure.no-interval.outcomes':
    'No interval: what was said about one goal on several days depends on each other; the table shows how much each tenth can be trusted.',
  'need.goal-outcomes':
    'Check-ins about goals that are over: there {have, plural, =0 {are none} one {is one} other {are #}}, from {required} on a score says something.',
  'figure.comparison.by-chance': 'signals to be expected from noise alone',
  'figure.note.trial-limits':
    'Limits on trial: they rest on {values, plural, one {# value} other {# values}}, twelve or more are better.',
  'figure.note.season-out':
    'A season of {period, number} periods was found; each value is compared with what its season makes usual.',
  'figure.note.sloped-centre':
    'The measure follows a trend, found in {values, plural, one {# value} other {# values}}; signals are departures from it.',
  'figure.note.neighbours-alike':
    'Each value resembles the one before (autocorrelation {phi, number}); limits follow the value before, else noise would look like signals.',
  'figure.note.limits-reset': 'Limits were set anew from {day}: {reason}.',
  'figure.note.false-signals': 'Of pure noise, about {share} of the values would look like signals too.',
  'figure.cause-verdict.supported':
    'supported: after more of “{driver}” comes {sign, select, raises {more} other {less}} of “{result}”',
  'figure.cause-verdict.contradicted':
    'contradicted: after more of “{driver}” comes {sign, select, raises {less} other {more}} of “{result}”',
  'figure.cause-verdict.reversed': 'reversed: “{result}” moves first, “{driver}” follows',
  'figure.cause-verdict.not-supported':
    'not supported: “{result}” does not answer within {unit, select, week {{lags, plural, one {# week} other {# weeks}}} quarter {{lags, plural, one {# quarter} other {# quarters}}} year {{lags, plural, one {# year} other {# years}}} other {{lags, plural, one {# month} other {# months}}}} when “{driver}” moves',
  'figure.no-interval.test':
    'No interval: it says how often chance alone would show as clear a lead, all arrows of the map minded.',
  'figure.note.cause-not-proof':
    'Moving first is not proof of driving: a season, a price rise or a campaign can move both, one after the other.',
  'figure.note.cause-power':
    'With {unit, select, week {{periods, plural, one {# week} other {# weeks}}} quarter {{periods, plural, one {# quarter} other {# quarters}}} year {{periods, plural, one {# year} other {# years}}} other {{periods, plural, one {# month} other {# months}}}} a large effect would have been found with {power} probability.',
  'figure.note.cause-no-delay': 'No single delay stands out between the two measures.',
  'figure.note.cause-delay':
    'The clearest delay is {found, plural, =0 {none: both move in the same {unit, select, week {week} quarter {quarter} year {year} other {month}}} other {{unit, select, week {{found, plural, one {# week} other {# weeks}}} quarter {{found, plural, one {# quarter} other {# quarters}}} year {{found, plural, one {# year} other {# years}}} other {{found, plural, one {# month} other {# months}}}}}}; none was declared.',
  'figure.note.cause-delay-declared':
    'The clearest delay is {found, plural, =0 {none: both move in the same {unit, select, week {week} quarter {quarter} year {year} other {month}}} other {{unit, select, week {{found, plural, one {# week} other {# weeks}}} quarter {{found, plural, one {# quarter} other {# quarters}}} year {{found, plural, one {# year} other {# years}}} other {{found, plural, one {# month} other {# months}}}}}}; declared was {declared, plural, =0 {the same {unit, select, week {week} quarter {quarter} year {year} other {month}}} other {{unit, select, week {{declared, plural, one {# week} other {# weeks}}} quarter {{declared, plural, one {# quarter} other {# quarters}}} year {{declared, plural, one {# year} other {# years}}} other {{declared, plural, one {# month} other {# months}}}}}}: {way, select, agrees {they agree} earlier {it shows earlier} other {it shows later}}.',
  'figure.note.cause-corrected':
    '{arrows, plural, one {One arrow} other {# arrows}} were tested together: of those called supported, contradicted or reversed at most {rate} are expected to be so by chance.',
  'figure.note.cause-both-ways': 'Each of the two also comes before the other: they may drive each other.',
  'figure.note.cause-season': 'A season repeats in the figures; it was taken out before comparing.',
  'figure.note.cause-logarithms':
    '{which, select, both {Both measures were} driver {The first measure was} other {The second measure was}} compared by percentage changes, because its ups and downs grow with its level.',
  'figure.note.cause-drawn-before':
    'It counts as a test only when the arrow was drawn before these figures were seen; later ones decide otherwise.',
  'need.one-kpi-cadence': 'how often “{kpi}” is measured',
  'need.two-measures': 'a measure of its own for “{from}” or for “{to}”: both stand for “{kpi}”',
  'need.measures-that-vary':
    'two measures that vary by themselves: “{driver}” or “{result}” never changes, or one is computed from the other',
  'need.cause-history':
    '“{driver}” and “{result}” for {unit, select, week {{required, plural, one {# week} other {# weeks}}} quarter {{required, plural, one {# quarter} other {# quarters}}} year {{required, plural, one {# year} other {# years}}} other {{required, plural, one {# month} other {# months}}}} in a row: {have, plural, =0 {there is none} one {there is #} other {there are #}}',
  'need.cause-history-until':
    '“{driver}” and “{result}” for {unit, select, week {{required, plural, one {# week} other {# weeks}}} quarter {{required, plural, one {# quarter} other {# quarters}}} year {{required, plural, one {# year} other {# years}}} other {{required, plural, one {# month} other {# months}}}} in a row: {have, plural, =0 {there is none} one {there is #} other {there are #}}; there can be enough on {day}',
  'need.cause-gap':
    '{missing, plural, one {the missing value of “{kpi}”, for the {unit, select, week {week} quarter {quarter} year {year} other {month}} that ended on {day}} other {# missing values of “{kpi}”, the latest for the {unit, select, week {week} quarter {quarter} year {year} other {month}} that ended on {day}}}',
  'need.cause-one-way':
    'a longer history: so far the answer goes up and down, and it cannot be said which way',
  'need.cause-finer':
    'measures taken more often: an effect within the same {unit, select, week {week} quarter {quarter} year {year} other {month}} does not show which of the two moved first',
  'need.cause-power':
    '{unit, select, week {{required, plural, one {# week} other {# weeks}}} quarter {{required, plural, one {# quarter} other {# quarters}}} year {{required, plural, one {# year} other {# years}}} other {{required, plural, one {# month} other {# months}}}} of both measures: there are {have}, with which a large effect could easily be missed',
  'need.cause-fewer-arrows':
    'fewer arrows, or a shorter delay: as it is, even a very long history would not be enough',
} as const satisfies Record<string, string>;
