// The texts of formulas: what can be wrong with one, what it gives, and the tree of a computed measure.
export const webFormula = {
  'formula.empty': 'Write what it is computed from.',
  'formula.too-long': 'Too long: {given} characters, at most {most}. Make a part of it a measure of its own.',
  'formula.too-deep': 'More than {most} brackets inside each other. Make a part of it a measure of its own.',
  'formula.too-many-parts': 'More than {most} parts. Make some of them measures of their own.',
  'formula.strange-character':
    '“{character}” means nothing here. Names of measures stand in quotation marks.',
  'formula.unclosed-quote': 'The quotation mark is not closed.',
  'formula.value-missing': 'Here a number, a measure or a bracket is missing.',
  'formula.operator-missing':
    'Before “{found}” a sign is missing: + − × ÷. A name of several words stands in quotation marks.',
  'formula.unclosed-bracket': 'This bracket is not closed.',
  'formula.unopened-bracket': 'There is no opening bracket for this one.',
  'formula.comma-decimal':
    'Write {whole}.{decimals} with a point, or put a space behind the comma if these are two numbers.',
  'formula.comma-outside': 'A comma only stands inside the brackets of a function, such as max(a, b).',
  'formula.number-too-big': '{number} is beyond all numbers.',
  'formula.exponent-not-number': 'After ^ stands one number, such as ^2 or ^0.5.',
  'formula.unknown-function':
    '{nearest, select, no {There is no function “{name}”. There are: min, max, sum, mean, previous, change, rolling.} other {There is no function “{name}”. Did you mean {nearest}?}}',
  'formula.wrong-count':
    '{name} takes {least, plural, one {one value} other {# values}}{same, select, yes {} other { to {most}}}; here {given, plural, =0 {there is none} one {there is one} other {there are #}}.',
  'formula.not-whole': 'How many periods {name} looks back is a whole number from 1 to {most}.',
  'formula.divides-by-zero': 'Nothing can be divided by zero.',
  'formula.unknown-name':
    '{nearest, select, no {There is no measure “{name}”.} other {There is no measure “{name}”. Did you mean “{nearest}”?}}',
  'formula.unknown-minus': 'There is no measure “{name}”. If you mean a minus, put spaces around it: {meant}',
  'formula.ambiguous-name':
    'Several measures are called “{name}”. Write the key of the one you mean: {keys}.',
  'formula.unknown-work':
    '{nearest, select, no {There is no activity or initiative “{name}”.} other {There is no activity or initiative “{name}”. Did you mean “{nearest}”?}}',
  'formula.ambiguous-work': '“{name}” can mean two pieces of work. Write the one you mean: {keys}.',
  'formula.no-measure': 'It names no measure, so it would always be the same.',
  'formula.circle': 'It would be computed from itself: {circle}.',
  'formula.broken-operand': 'The formula of “{name}” cannot be computed itself; mend that one first.',
  'formula.no-cadence': 'It is not known how often “{name}” is measured. Say so there first.',
  'formula.weeks-do-not-fit':
    '“{name}” is measured every week, and weeks do not fit into {cadence, select, month {months} quarter {quarters} other {years}}. Measure it every day or every month.',
  'formula.finer-than-parts':
    '“{name}” is measured every {cadence, select, week {week} month {month} quarter {quarter} other {year}}, less often than this measure ({own, select, day {every day} week {every week} month {every month} other {every quarter}}).',
  'formula.units-differ':
    '{left, select, no {plain numbers} other {{left}}} and {right, select, no {plain numbers} other {{right}}} cannot be added or compared.',
  'formula.percent-number':
    'Next to per cent, {number} would mean {number} times the whole. Write {number}% for points.',
  'formula.percent-hundred':
    'Leave out the 100: the measure is in %, and a share is turned into per cent by itself.',
  'formula.unit-of-result':
    'The formula gives {found, select, no {a plain number} other {{found}}}, the measure is in {own, select, no {plain numbers} other {{own}}}.',

  'formula.doubt.unit-unknown': '“{written}” has no unit, so units cannot be checked.',
  'formula.doubt.units-mixed': 'Adds {left} and {right}. Fine, if you mean it.',
  'formula.doubt.result-per-time': 'Gives {found}; the measure is in {own}.',

  'formula.at': 'At character {column}: {fault}',
  'formula.show': 'Show the place',
  'formula.newest': '{value} on {day}',
  'formula.no-values': 'It can be computed, but its parts have no common values yet.',
  'formula.counts':
    '{values, plural, one {# value} other {# values}}, one every {cadence, select, day {day} week {week} month {month} quarter {quarter} other {year}}',
  'formula.gaps': '{missing, plural, one {# period is} other {# periods are}} missing a part',
  'formula.zero': '{count, plural, one {# division} other {# divisions}} by zero left out',
  'formula.beyond': '{count, plural, one {# value} other {# values}} beyond all numbers left out',
  'formula.say-cadence':
    'Say above that it is measured every {cadence, select, day {day} week {week} month {month} quarter {quarter} other {year}}: charts and forecasts read it then.',
  'formula.suggestions': 'Measures, books, hours and functions',
  'formula.found': '{count, plural, =0 {no suggestion} one {# suggestion} other {# suggestions}}',
  'formula.kind.kpi': 'measure',
  'formula.kind.work': '{noun, select, activity {activity} other {initiative}}',
  'formula.series.income': 'Income by month',
  'formula.series.spending': 'Spending by month',
  'formula.series.hours': 'Hours worked by month',
  'formula.function.min': 'The smallest of several',
  'formula.function.max': 'The largest of several',
  'formula.function.sum': 'Several added up',
  'formula.function.mean': 'The average of several',
  'formula.function.previous': 'The value one period before, or so many: previous(x, 12)',
  'formula.function.change': 'By how much it changed since the period before',
  'formula.function.rolling': 'The average of the last periods: rolling(x, 12)',

  'kpi-tree.title': 'What made it change',
  'kpi-tree.rose': '{kpi} rose by {change} since {day}: {from} → {to}.',
  'kpi-tree.fell': '{kpi} fell by {change} since {day}: {from} → {to}.',
  'kpi-tree.stayed': '{kpi} is where it was on {day}: {to}.',
  'kpi-tree.since': 'Compare with',
  'kpi-tree.table': 'What each part contributed',
  'kpi-tree.part': 'Part',
  'kpi-tree.from': 'Before',
  'kpi-tree.to': 'Now',
  'kpi-tree.contribution': 'Contributed',
  'kpi-tree.together': 'Together',
  'kpi-tree.open': '{name}: show its own parts',
  'kpi-tree.close': '{name}: hide its own parts',
  'kpi-tree.row': '{name}: {contribution}.',
  'kpi-tree.untold': 'not shared out',
  'kpi-tree.points': '{value} points',
  'kpi-tree.source':
    'Computed from {count, plural, one {# part} other {# parts}}; what they contributed adds up exactly.',
  'kpi-tree.needs': 'It can be taken apart as soon as there is {needs}.',
  'kpi-tree.helped': 'helped',
  'kpi-tree.hurt': 'hurt',
} as const satisfies Record<string, string>;
