// The texts of the command line.
export const cli = {
  'cli.help.title': 'Evenkeel keeps every part of a business on the course its owners chose.',
  'cli.help.usage': 'How to call it',
  'cli.help.verbs': 'Verbs',
  'cli.help.options': 'Options',
  'cli.help.status': 'Exit status',
  'cli.help.more': '{command} explains one verb.',

  'cli.verb.check': 'Assess a business from a folder or file; needs no database.',
  'cli.status.check':
    '0 nothing serious found, 1 something serious found, 2 the call or the input is wrong, 3 a fault of the program.',

  'cli.verb.forecast': 'Forecast every series of a table, with intervals; needs no database.',
  'cli.status.forecast':
    '0 every series was forecast, 1 some were not (the error output says why), 2 the call or the file is wrong or no series could be forecast.',

  'cli.verb.signals': 'Tell signal from noise in every series of a table: limits, labels, change points.',
  'cli.status.signals':
    '0 all series charted, 1 only some of them, 2 the call or the file is wrong, or no series can be charted.',
  'cli.verb.allocate':
    'Choose projects, and when each begins, under limits of money and time: from a problem in JSON, or a business in a folder. Needs no database.',
  'cli.status.allocate':
    '0 a plan was found (whether it is proven is said), 1 no plan obeys every limit or none was found in time, 2 the call or the file is wrong, 3 the solver failed.',
  'cli.verb.repair': 'Find the smallest set of changes that clears what is serious; needs no database.',
  'cli.status.repair':
    '0 nothing serious stays, 1 something does, 2 the call is wrong or the files cannot be read.',
  'cli.option.warnings': 'Clear the warnings too, as far as it goes.',
  'cli.repair.progress': '{done, plural, one {# assessment} other {# assessments}}',
  'cli.repair.nothing': 'Nothing serious is open: there is nothing to repair.',
  'cli.repair.title':
    '{name}: {moves, plural, =0 {no change clears anything} one {one change clears} other {# changes clear}} {moves, plural, =0 {} other {{cleared, number} of {wanted, number} findings, for {cost, number} points of disruption}}',
  'cli.repair.moves': 'Change',
  'cli.repair.points': '{what} ({points, plural, one {# point} other {# points}})',
  'cli.repair.clears': 'clears: {what}',
  'cli.repair.proven':
    'Proven: of the {tried, plural, one {one change} other {# changes}} tried no cheaper set does it.',
  'cli.repair.unproven': 'Not proven: the assessments ran out first.',
  'cli.repair.stays': 'What a person must decide',
  'cli.repair.more': 'The changes as they would be recorded: --json.',
  'cli.verb.start': 'Start the server with its database.',
  'cli.status.start':
    '0 stopped as asked, 2 the call is wrong, 3 it could not start (the port or the database is taken, for example).',
  'cli.verb.import': 'Show what a file of facts would bring in, and store it.',
  'cli.status.import':
    '0 stored, or only shown; 2 the call, the file or some of its rows are wrong (nothing was stored); 3 no database.',
  'cli.verb.export': 'Write a business with its facts into a folder.',
  'cli.status.export': '0 written, 2 the call is wrong or the folder cannot be written, 3 no database.',
  'cli.verb.setup-link': 'Make a new link for creating the first account.',
  'cli.status.setup-link': '0 the link was printed, 2 there is an account already, 3 no database.',
  'cli.verb.reset-password': 'Make a link by which somebody chooses a new password.',
  'cli.status.reset-password': '0 the link was printed, 2 there is no such account, 3 no database.',

  'cli.option.port': 'Port to listen on (4321; 0 lets the system choose). Also EVENKEEL_PORT.',
  'cli.option.host':
    'Address to listen on: 127.0.0.1 (the default) for this machine alone, 0.0.0.0 for all. Also EVENKEEL_HOST.',
  'cli.option.data':
    'Folder of the database (.data beside the program). Also EVENKEEL_DATA; DATABASE_URL names a server of your own.',
  'cli.option.mapping':
    'How the columns are read, as JSON (see --save-mapping); otherwise as the last time, or as it looks.',
  'cli.option.save-mapping':
    'Write how the columns are read to a file, to be edited and given back with --mapping.',
  'cli.option.good-rows': 'Store the rows that can be read even if others cannot.',
  'cli.option.yes': 'Store without asking.',
  'cli.option.better': 'Which way is good; then signals are better or worse, else only signals.',
  'cli.option.screen': 'Leave out moving ranges of 3.267 times their average or more, once.',
  'cli.option.plain': 'The plain chart: look for no season, trend or resemblance of neighbours.',
  'cli.option.baseline': 'Limits from the first so many values, carried on.',
  'cli.option.reset': 'Set the limits anew from here on (2026-03, 2026-03-14, 17; several with commas).',
  'cli.option.columns': 'Read only these columns, by their names.',
  'cli.option.seconds': 'Time for the answer, and as much again for the reasons; 10 without it.',
  'cli.option.gap':
    'Stop once no more than so many per cent could be gained; 0 (the default) asks for a proof.',
  'cli.option.objective':
    'Of a business: what its plan should bring most of, money or progress of its goals; without it whichever weighs more of its initiatives.',
  'cli.option.write': 'Write the problem to this file instead of solving it.',
  'cli.option.frontier': 'Show what the best plan would bring with less and with more of a resource.',
  'cli.option.robust': 'Show which projects are right whatever weights and estimates turn out to be.',
  'cli.option.help': 'Show this help.',
  'cli.option.lang': 'Language of the output.',
  'cli.option.format': 'text for people (the default), json for machines.',
  'cli.option.today': 'Assess as on this day; today without it.',
  'cli.option.horizon':
    'How many steps ahead; without it 12 months, 8 quarters, 6 years, 13 weeks or 28 days.',
  'cli.option.period':
    'Steps after which a season comes again; without it 12 for months, 4 for quarters, 52 for weeks, 7 for days.',
  'cli.option.level': 'Chances of the intervals in per cent, 80,95 without it.',
  'cli.option.json': 'Write JSON for other programs.',
  'cli.option.all': 'Show everything: all evidence, open questions and figures.',

  'cli.unknown-verb': 'There is no verb “{verb}”.{known, select, yes { Did you mean “{meant}”?} other {}}',
  'cli.unknown-option': 'There is no option {option}.{known, select, yes { Did you mean {meant}?} other {}}',
  'cli.option-takes-no-value': 'The option {option} stands alone; leave out “{value}”.',
  'cli.option-needs-value': 'The option {option} needs a value: {option} {value}.',
  'cli.option-not-a-choice': '“{value}” is no value for {option}. Choose one of: {choices}.',
  'cli.argument-missing': 'Something is missing: {name}.',
  'cli.argument-too-many': 'There is one argument too many: “{value}”.',
  'cli.see-help': 'See {command}.',
  'cli.not-a-day': '“{value}” is no day for {option}. Write it as YYYY-MM-DD, for example 2026-11-24.',
  'cli.not-a-count': '“{value}” is no number for {option}. Give a whole number from 1 to {most, number}.',
  'cli.not-a-level':
    '“{value}” is no list of chances for --level. Give per cents between 0 and 99.9, for example 80,95.',
  'cli.series.none':
    'There is no series of numbers in {file}. Give each series a column or a row of its own.',
  'cli.series.empty': '“{name}” has no values.',
  'cli.series.empty-cell': '“{name}” has an empty cell on line {line}. Fill it in, or leave the row out.',
  'cli.series.not-a-time':
    '“{text}” on line {line} is no day, month or number (series “{name}”). Write days as YYYY-MM-DD.',
  'cli.series.mixed-times':
    'The times of “{name}” are written in different ways. Write all of them as days, as months or as years.',
  'cli.series.no-rhythm':
    'The observations of “{name}” do not follow each other by days, weeks, months, quarters or years. Sum them up by one of these first.',
  'cli.series.twice':
    '“{name}” has two values for {when}, on lines {first} and {line}. Keep one, or sum them up.',
  'cli.series.gap':
    '“{name}” has a gap: {missing, plural, one {# value is} other {# values are}} missing between {from} and {to}. Fill it in, with 0 where nothing happened, or begin the series after it.',
  'cli.series.not-a-number':
    '“{text}” on line {line} is no number (series “{name}”). Correct it, or take it out.',
  'cli.series.too-large': '“{text}” on line {line} is too large to be true (series “{name}”). Correct it.',
  'cli.series.out-of-range': 'The numbers of “{name}” are too far apart to be computed with. Check them.',
  'cli.series.too-short':
    '“{name}” has {n, plural, one {# value} other {# values}}; a forecast needs {needed, number}. There will be enough with {missing, plural, one {# more} other {# more}} ({when}).',
  'cli.series.too-many-gaps': 'More than one value in ten of “{name}” is missing. Fill the gaps in.',
  'cli.series.constant':
    '“{name}” never changes, so nothing says how far it may move. It stays as it is, or it does not.',
  'cli.forecast.progress': 'Forecasting: {count, number} of {all, number} series',
  'cli.forecast.when': 'When',
  'cli.forecast.expected': 'Expected',
  'cli.forecast.interval': '{level} between',
  'cli.forecast.basis':
    'from {n, plural, one {# observation} other {# observations}} up to {last}; median of {methods}',
  'cli.forecast.season-later': 'Too short to tell whether there is a season; there will be enough at {when}.',
  'cli.signals.no-such-time':
    '“{value}” is no time of “{name}”, which runs from {first} to {last}. Write it as the file does.',
  'cli.signals.basis': '{n, plural, one {# value} other {# values}}, {first} to {last}',
  'cli.signals.limits':
    '{count, plural, one {} other {from {from} }}usual between {lower} and {upper}, mean {mean}{status, select, trial { (on trial: few values)} other {}}',
  'cli.signals.last-limits':
    '{count, plural, one {} other {from {from} }}usual in the end between {lower} and {upper}{status, select, trial { (on trial: few values)} other {}}',
  'cli.signals.too-few':
    '{count, plural, one {} other {from {from} }}too few values for limits: {n, number} of six',
  'cli.signals.season': 'a season of {period, number} was taken out and put back',
  'cli.signals.trend': 'the centre follows a trend of {slope} a step',
  'cli.signals.neighbours': 'values resemble the one before ({phi}); limits follow it',
  'cli.signals.by-chance': 'noise alone would label {share} of the values',
  'cli.signals.none': 'only noise',
  'cli.signals.label':
    '{label, select, above_limit {beyond the upper limit} below_limit {beyond the lower limit} run_above {seven or more above} run_below {seven or more below} trend_up {seven or more rising} trend_down {seven or more falling} two_of_three_above {two of three near the upper limit} other {two of three near the lower limit}}{meaning, select, improvement {, better} concern {, worse} other {}}',
  'cli.signals.changes': 'Changes',
  'cli.signals.change':
    '{kind, select, slope {the slope changes} other {the level changes}}, from {before} to {after} (between {earliest} and {latest})',
  'cli.signals.no-changes.gaps': 'no change points: values are missing',
  'cli.signals.no-changes.few': 'no change points: they need {needed, number} values',
  'cli.allocate.business':
    '{business}: {count, plural, one {# initiative} other {# initiatives}} to choose among, from {first} on. {objective, select, money {Values are in the smallest unit of {currency}, in today’s money, less what it costs.} other {Values are priority points of a hundred.}}',
  'cli.allocate.blocked': '“{initiative}” cannot be chosen: {why}',
  'cli.allocate.written': 'The problem is in {file}. evenkeel allocate {file} solves it.',
  'cli.allocate.not-written': 'The problem could not be written to “{file}”: {reason}.',
  'cli.allocate.no-file': 'There is no file “{file}” that can be read. Check the path.',
  'cli.allocate.not-json': '“{file}” is no JSON: {reason}.',
  'cli.allocate.not-an-amount':
    '“{value}” is no number for {option}. Give one from {least} to {most, number}.',
  'cli.allocate.no-resource':
    'The problem has no resource “{resource}”.{known, select, yes { Did you mean “{meant}”?} other {}}',
  'cli.allocate.progress':
    '{seconds, number} s, {known, select, nothing {no plan yet} value {best so far {value}} other {best so far {value}, at most {bound}}} – Ctrl-C keeps the best so far',
  'cli.allocate.reasons': 'Working out the reasons: {done, number} of {all, number}',
  'cli.allocate.proven': 'The best plan brings {value}. It is proven that none brings more.',
  'cli.allocate.gap':
    'The best plan found brings {value}. None brings more than {bound}{known, select, yes {: {gap} % could be gained at most} other {}}.',
  'cli.allocate.time': 'The time was up before that could be told more exactly; --seconds gives more.',
  'cli.allocate.stopped': 'It was stopped before it was done; this is the best so far.',
  'cli.allocate.unknown':
    'No plan was found in the time, nor was it proven that there is none. Give more with --seconds.',
  'cli.allocate.solver-failed': 'The solver broke down: {reason}. Try a smaller problem, or report it.',
  'cli.allocate.chosen': 'Chosen ({count, number})',
  'cli.allocate.left-out': 'Left out ({count, number})',
  'cli.allocate.begins': 'Begins in period {period, number}.',
  'cli.allocate.brings': 'Brings {value}.',
  'cli.allocate.promised': 'It must be done.',
  'cli.allocate.promise-costs':
    'It must be done; without that promise the best plan would bring {amount} more.',
  'cli.allocate.needed': 'No plan that obeys every limit does without it.',
  'cli.allocate.impossible': 'No plan that obeys every limit has room for it.',
  'cli.allocate.without':
    'Without it the best plan would bring {amount} less{stays, select, yes {: it stays as long as it brings more than {least}} other {}}.',
  'cli.allocate.with':
    'With it the best plan would bring {amount} less: it would have to bring {least} to be chosen.',
  'cli.allocate.less-use': 'Or it would have to use at most {most} of {resource} instead of {used}.',
  'cli.allocate.tie-in': 'Another plan without it brings just as much.',
  'cli.allocate.tie-out': 'Another plan with it brings just as much.',
  'cli.allocate.resources': 'What it takes, and what more would bring',
  'cli.allocate.used': '{used} of {all}',
  'cli.allocate.more':
    '{more} more{how, select, once { once} each { in every period} other {}} would bring {gain}{proof, select, proven {} other { (as far as found)}}.',
  'cli.allocate.more-unknown': 'What {more} more would bring was not worked out in the time.',
  'cli.allocate.price':
    'If parts of projects could be done, one more{when, select, period { in period {period, number}} other {}} would be worth {price}.',
  'cli.allocate.frontier': 'With less and with more of “{resource}”',
  'cli.allocate.frontier-from': '{amount} ({percent, number} %)',
  'cli.allocate.frontier-value': '{proof, select, optimal {} other {≥ }}{value}',
  'cli.allocate.frontier-none': 'Below {amount} no plan obeys every limit.',
  'cli.allocate.frontier-some': 'There may be more steps between these.',
  'cli.allocate.robust':
    '{method, select, all {Whatever the numbers turn out to be: {count, plural, one {# plan that none beats} other {# plans that none beats}}} other {For the numbers tried: {count, plural, one {# plan was best} other {# plans were best}}}}',
  'cli.allocate.core': '{method, select, all {Right in any case} other {In every one of them}}: {names}.',
  'cli.allocate.borderline': 'Depends, worth talking about: {names}.',
  'cli.allocate.exterior': '{method, select, all {Wrong in any case} other {In none of them}}: {names}.',
  'cli.allocate.sampled':
    'There are too many plans to compare all of them: {count, number} combinations of numbers were tried. Others may change this.',
  'cli.allocate.drawn': 'With values drawn {draws, number} times from their ranges',
  'cli.allocate.drawn-value':
    'The plan brings {low} to {high} nine times out of ten, {mean} on average (± {error}).',
  'cli.allocate.drawn-best': 'No other plan brings more in {share} % of the draws (± {error}).',
  'cli.allocate.drawn-regret':
    'It brings {mean} (± {error}) less on average than the best plan of each draw.',
  'cli.allocate.drawn-chosen': 'How often each is in the best plan: {names}.',
  'cli.allocate.infeasible': 'No plan obeys every limit.',
  'cli.allocate.conflict-unknown': 'Which limits are to blame could not be told in the time.',
  'cli.allocate.conflict':
    '{smallest, select, yes {The smallest set of limits that cannot be obeyed together} other {These limits cannot be obeyed together; without any one of them the others could be}} ({count, number}):',
  'cli.allocate.relief':
    'It would be settled by {more} more of {resource} in period {period, number}, or by giving up one of the others.',
  'cli.allocate.limit.resource':
    'There is only {most} of {resource} {how, select, until {until the end of} other {in}} period {period, number}.',
  'cli.allocate.limit.must-do': '{project} must be done.',
  'cli.allocate.limit.requires': '{project} cannot be done without {other}.',
  'cli.allocate.limit.after': '{project} begins only when {other} has ended.',
  'cli.allocate.limit.excludes': '{project} and {other} cannot both be done.',
  'cli.allocate.limit.least': 'At least {count, number} of {names} ({group}).',
  'cli.allocate.limit.floor': 'Together at least {least} of {floor}.',
  'cli.allocate.limit.most': 'At most {count, number} of {names} ({group}).',
  'cli.our-fault':
    'This is a fault of the program, not yours: {reason}. Please report it with the lines below.',

  'cli.not-a-port': '“{value}” is no port. Give a number from 0 to 65535.',
  'cli.start.database': 'Opening the database in {folder}',
  'cli.start.database-server': 'Opening the database of DATABASE_URL',
  'cli.start.step.creating': 'Creating the database; only the first time',
  'cli.start.step.starting': 'Starting the database',
  'cli.start.step.recovering': 'The database repairs itself after a hard stop; this can take a minute',
  'cli.start.step.adopting': 'The database runs already; joining it',
  'cli.start.ready': 'Evenkeel runs on {address}',
  'cli.start.setup':
    'Nobody has an account yet. Follow this link to create the first one (it works once, for a day):',
  'cli.start.stop': 'Ctrl-C stops it.',
  'cli.start.stopping': 'Stopping …',
  'cli.start.killed': 'Stopped at once. The database repairs itself at the next start.',
  'cli.start.no-web':
    'The pages have not been built, only the interface for programs answers. Run npm start to build them.',
  'cli.start.port-taken':
    'Port {port} is taken by another program. Stop that one, or choose another port: evenkeel start --port {next}',
  'cli.start.port-closed': 'This user may not listen on port {port}. Choose a port above 1023.',
  'cli.start.host-unknown': 'This machine has no address {host}. Use 127.0.0.1 or 0.0.0.0.',
  'cli.setup-link.done':
    'There is an account already, so no set-up link is needed. Who has lost a password: evenkeel reset-password EMAIL',
  'cli.reset-password.unknown': 'There is no account with the address {email}. Check the spelling.',
  'cli.reset-password.link':
    'With this link a new password for {email} can be chosen (it works once, for a day):',
  'cli.no-database':
    'There is no database in {folder}. Start Evenkeel there first (evenkeel start), or name its folder with --data.',
  'cli.export.written': 'Wrote {file}',
  'cli.import.counts':
    '{file}: {rows, plural, one {# row} other {# rows}} of {kind, select, ledger {the books} time {timesheets} other {measures}}; {good, plural, one {# can} other {# can}} be stored, {rejected, number} not.',
  'cli.import.period': 'From {from} to {to}',
  'cli.import.nature': '{nature}: {count, plural, one {# line} other {# lines}}, {amount}',
  'cli.nature.spending': 'Spending',
  'cli.nature.income': 'Income',
  'cli.nature.transfer': 'Transfers between own accounts',
  'cli.nature.tax-collected': 'Taxes collected for the state',
  'cli.nature.loan-principal': 'Loan principal',
  'cli.nature.drawings': 'Drawings of the owners',
  'cli.nature.balance': 'Balances',
  'cli.import.suggestion':
    '{count, plural, one {# line} other {# lines}} ({amount}) with the words {words} may be no spending ({name}). To set them apart, add “{nature}” to acceptedNatures in the mapping.',
  'cli.import.unassigned': '{count, plural, one {# line} other {# lines}} ({size}) tied to no work yet:',
  'cli.import.group': '{name}: {count, plural, one {# line} other {# lines}}, {size}',
  'cli.import.nameless': 'without a name',
  'cli.import.new-kpis': 'New measures: {names}',
  'cli.import.unknown-person':
    'Nobody is called “{name}”; {count, plural, one {# line stays} other {# lines stay}} without a person.',
  'cli.import.more-rejected': '{count, plural, one {# more row} other {# more rows}} cannot be read.',
  'cli.import.rejected':
    '{count, plural, one {# row} other {# rows}} cannot be read, so nothing was stored. Correct the file, or store the others with --good-rows.',
  'cli.import.remembered': 'Read as the last file with these columns.',
  'cli.import.answer':
    'Nothing was stored: the file does not say everything. Write the mapping with --save-mapping {file}, fill in what is open, and call again with --mapping {file}.',
  'cli.import.mapping-unreadable': 'The mapping {file} cannot be read as JSON.',
  'cli.import.mapping-saved': 'The mapping stands in {file}.',
  'cli.import.reading': 'Reading: {rows, plural, one {# row} other {# rows}}',
  'cli.import.storing': '{bar} storing: {rows, plural, one {# row} other {# rows}}',
  'cli.import.ask': 'Store this? (y/n)',
  'cli.import.nothing-stored': 'Nothing was stored. Call again with --yes to store it.',
  'cli.import.done':
    'Stored: {added, plural, one {# new line} other {# new lines}}, {corrected, number} corrected, {known, number} known already.',
  'cli.business.none': 'There is no business in this database yet.',
  'cli.business.unknown': 'There is no business called “{wanted}”. There are:',
  'cli.business.several': 'Several businesses are called “{wanted}”. Give the id of one:',

  'cli.problem.error': 'error:',
  'cli.problem.warning': 'warning:',
  'cli.problems.count': '{count, plural, one {# problem} other {# problems}} found. Nothing else was done.',

  'cli.heading': '{business}, {day}',
  'cli.window': 'What really happens is measured over {from} to {to}.',
  'cli.answer.serious':
    '{business} does not pull one way: {serious, plural, one {# serious finding} other {# serious findings}}{warning, plural, =0 {} one { and # warning} other { and # warnings}}.',
  'cli.answer.warning':
    '{business} pulls mostly one way: nothing serious, {warning, plural, one {# warning} other {# warnings}}.',
  'cli.answer.clear': '{business} is on an even keel: nothing serious and no warnings.',
  'cli.answer.unknown':
    'Nothing was found, but too little is known about {business} to say that it is on course.',

  'cli.flow.money': 'Where the money goes',
  'cli.flow.hours': 'Where the hours go',
  'cli.flow.money.nothing': 'No spending is known for these months.',
  'cli.flow.hours.nothing': 'No working hours are known for these months.',
  'cli.flow.no-goal': 'serves no goal',
  'cli.flow.key': '░ as important as the owners say, █ what it really gets, of {total}',
  'cli.flow.key.no-weights': '█ what it really gets, of {total}; how important the goals are is not known',
  'cli.flow.overhead': '{amount} more keeps the house running and is left out of the shares.',

  'cli.severity.serious': 'Serious ({count, number})',
  'cli.severity.warning': 'Warnings ({count, number})',
  'cli.severity.advice': 'Advice ({count, number})',
  'cli.finding.evidence': 'What shows it:',
  'cli.evidence': '{name}: {detail}',
  'cli.evidence.more': '{count, plural, one {# more} other {# more}}, see --all',
  'cli.cost': 'It is about {value}.',
  'cli.cost.both': 'It is about {money} and {time}.',
  'cli.todo': '{todo}',
  'cli.alternative': 'Or: {text}',
  'cli.accepted': 'Accepted by the owners ({count, number})',
  'cli.accepted.until': 'until {day}: {reason}',

  'cli.untold': 'Cannot be told yet ({count, number})',
  'cli.untold.more': '{count, plural, one {# more} other {# more}}, see --all',
  'cli.need': 'Missing: {what}.',
  'cli.need.minutes': 'Missing: {what} (about {minutes, plural, one {# minute} other {# minutes}}).',

  'cli.figures': 'Figures',
  'cli.figure': '{name}: {value}',
  'cli.figure.unknown': '{name}: cannot be told yet',
  'cli.figure.interval': 'between {low} and {high}, {level} sure',
  'cli.part.pass': '{part}: yes',
  'cli.part.fail': '{part}: no',
  'cli.part.cannot-tell': '{part}: cannot be told yet',
  'cli.part.why': '{verdict} – {reasons}',
  'cli.part.specific': 'Specific',
  'cli.part.measurable': 'Measurable',
  'cli.part.achievable': 'Achievable',
  'cli.part.relevant': 'Relevant',
  'cli.part.time-bound': 'With a date',
  'cli.part.supply-chain': 'Supply chain',
  'cli.part.service': 'Service',
  'cli.part.marketing-and-sales': 'Marketing and sales',
  'cli.part.technology': 'Technology',
  'cli.part.people': 'People',
  'cli.part.perspectives': 'Every perspective has a goal',
  'cli.part.complete': 'Every goal has a measure, a target, an owner and an initiative',
  'cli.part.no-circle': 'No goals drive each other in a circle',
  'cli.part.leads-to-money': 'Every goal leads to a financial one',
  'cli.part.money-driven': 'Customers or work drive every financial goal',
  'cli.part.none-alone': 'No goal stands alone',
  'cli.part.in-order': 'No arrow runs back without a reason',
  'cli.part.both-timings': 'Every perspective has leading and lagging measures',
  'cli.part.few-goals': 'Not more goals than can be steered',
  'cli.figure.formula': 'Computed as {formula}.',
  'cli.figure.method': 'Computed as {formula} ({citation}).',
  'cli.figure.money-total-variation': 'Share of the money that would have to move to match the goals',
  'cli.figure.hours-total-variation': 'Share of the hours that would have to move to match the goals',
  'cli.figure.realised-money': 'Share of the planned money that went where it was planned',
  'cli.figure.realised-hours': 'Share of the planned hours that went where they were planned',
  'cli.figure.money-effective-goals': 'Goals that the money really serves',
  'cli.figure.hours-effective-goals': 'Goals that the hours really serve',
  'cli.figure.emerging-money': 'Share of the money in patterns that nobody planned',
  'cli.figure.emerging-hours': 'Share of the hours in patterns that nobody planned',
  'cli.figure.consistency-share': 'Share of practices that fit the positions chosen',
  'cli.figure.profile-deviation': 'Distance from the chosen profile',
  'cli.figure.practice-frustration': 'Pairs of practices that would have to change',
  'cli.figure.goals-fully-smart':
    'Share of goals that are specific, measurable, achievable, relevant and dated',
  'cli.figure.smart': 'Parts of a well-put goal that “{subject}” has, of five',
  'cli.figure.goal-chance': 'Chance of reaching “{subject}” in time as things go',
  'cli.figure.goal-chance-with':
    'Chance of reaching “{subject}” in time with the expected effects of initiatives',
  'cli.figure.readiness': 'Part of what “{subject}” needs that is in place',
  'cli.figure.goal-attainment': 'How far “{subject}” has come on its way',
  'cli.figure.kpi-tree': 'Change of “{subject}” since the value before',
  'cli.figure.signal': 'Signals of “{subject}” since its limits were set',
  'cli.figure.confidence-score': 'How well what people believed about goals has held',
  'cli.figure.map-validity': 'Checks of the strategy map that pass, of nine at most',
  'cli.figure.cause-verdict': 'Chance alone would show as clear a lead for “{subject}”',
  'cli.figure.x-matrix': 'Cells of the X-matrix that are marked',
  'cli.figure.pool-load': 'Load of “{subject}”',
  'cli.figure.cash-by-month': 'Cash in the month with the least',
  'cli.figure.person-load': 'Load of {subject}',
  'cli.figure.capacity-cost': 'Unused capacity of “{subject}”, in money a month',

  'cli.check.more': 'Show all evidence, questions and figures with --all; for machines with --format json.',
} as const satisfies Record<string, string>;
