// The texts of Books and hours: lines one by one, suggestions, bulk confirmation, splits.
export const webAssign = {
  'assign.viewer.title': 'Single lines are for those who assign them',
  'assign.viewer.text':
    'Lines of the books can show what a person earns. Ask an owner to make you an editor if you are to assign them.',
  'assign.empty.title': 'No books and no hours yet',
  'assign.empty.text':
    'Bring in a bank statement, an export of your bookkeeping or a timesheet. Every line is then shown here with the work it most likely belongs to.',
  'assign.empty.action': 'Import a file',
  'assign.open':
    '{count, plural, one {One line waits for its} other {# lines wait for their}} work: {amount}.',
  'assign.open.none.ledger': 'Every line of the books has its work.',
  'assign.open.none.time': 'Every hour has its work.',
  'assign.learning': 'Suggestions are being worked out anew …',
  'assign.too-few':
    'Suggestions begin when a few lines are assigned: {more, plural, one {one more} other {# more}} to go. Choose what some lines belong to, by hand or by a rule.',

  'assign.confirm': 'Confirm',
  'assign.confirm.one': 'Confirm {name}: {target}',
  'assign.confirm.title': 'Confirm in bulk',
  'assign.confirm.label': 'Suggestions that are at least {percent} certain',
  'assign.confirm.none': 'No suggestion is that certain.',
  'assign.confirm.lines': '{count, plural, one {One line} other {# lines}}, {amount}.',
  'assign.confirm.wrong':
    '{wrong, plural, =0 {None of them is likely to be wrong.} one {Of {lines} about one will be wrong.} other {Of {lines} about # will be wrong.}}',
  'assign.confirm.action': '{count, plural, =0 {Confirm} one {Confirm one line} other {Confirm # lines}}',
  'assign.record':
    'So far {right} of {answers, plural, one {the one line} other {the # lines}} that somebody assigned one by one would have been suggested right before.',
  'assign.record.calibration': 'The stated certainty was off by {error} on average.',

  'assign.filter.show': 'Which lines',
  'assign.filter.text': 'Find in payee, text, account, project',
  'assign.filter.target': 'Only lines of',
  'assign.filter.any': 'Any work',
  'assign.filter.more': 'Filter',
  'assign.filter.from': 'From day',
  'assign.filter.to': 'To day',
  'assign.show.open': 'Open',
  'assign.show.hand': 'By hand',
  'assign.show.rule': 'By rule',
  'assign.show.all': 'All',
  'assign.found': '{count, plural, =0 {No lines} one {One line} other {# lines}} · {amount}',
  'assign.keys': 'j k move · x mark · Enter confirm · 1–9 choose',
  'assign.none': 'No line fits this filter.',
  'assign.none.open': 'No open line fits. What is assigned stands under “By hand” and “By rule”.',
  'assign.list': 'Lines',
  'assign.page': '{from}–{to} of {count}',
  'assign.page.before': 'Earlier page',
  'assign.page.next': 'Next page',

  'assign.certainty.sure': 'Nearly certain',
  'assign.certainty.likely': 'Likely',
  'assign.certainty.maybe': 'Perhaps',
  'assign.certainty.guess': 'A guess',
  'assign.certainty.none': 'No suggestion',
  'assign.group.mark': 'Mark {count, plural, one {this one} other {these #}}',
  'assign.group.unmark': 'Unmark',
  'assign.group.mark.of': 'Mark all lines shown under “{group}”',
  'assign.group.unmark.of': 'Unmark all lines shown under “{group}”',

  'assign.line.unnamed': 'Without a name',
  'assign.mark': 'Mark {name}, {day}',
  'assign.choose.of': 'What {name} belongs to',
  'assign.no-suggestion': 'no suggestion',
  'assign.by.hand': 'by hand',
  'assign.by.rule': 'by a rule',
  'assign.by.file': 'as in the file',
  'assign.why.seen':
    '{lines, plural, one {one earlier line} other {# earlier lines}} of {name} {of, plural, =1 {belonged} other {(of #) belonged}} there',
  'assign.why.words': 'words that speak for it: {words}',

  'assign.target.nothing': 'No work',
  'assign.target.rules': 'Give back to the rules',
  'assign.target.others': 'No work',
  'assign.marked': '{count, plural, one {One line} other {# lines}} marked: {amount}',
  'assign.marked.title': 'Marked lines',
  'assign.marked.choose': 'What the marked lines belong to',
  'assign.marked.confirm':
    '{count, plural, =0 {No suggestions} one {Confirm its suggestion} other {Confirm # suggestions}}',
  'assign.marked.clear': 'Unmark all',
  'assign.remember.ledger': 'Remember these payees',
  'assign.remember.time': 'Remember these projects',
  'assign.done': '{count, plural, =0 {Nothing changed} one {One line assigned} other {# lines assigned}}',
  'assign.done.remembered':
    '{count, plural, one {One line} other {# lines}} assigned; {rules, plural, one {a rule} other {# rules}} for {lines, plural, =0 {those to come} one {one more} other {# more}}',

  'assign.overhead': 'Shared overhead',
  'assign.overhead.none':
    'No activity is marked as keeping the whole house running. Rent and bookkeeping then count as serving no goal.',
  'assign.overhead.lead':
    '{amount} in {count, plural, one {one activity} other {# activities}} keep the whole house running; it stands apart from what serves goals.',
  'assign.overhead.choose': 'Mark activities in Work',

  'assign.splits': 'Shared by splits',
  'assign.splits.lead':
    'A line that serves several works is shared out by points; change the points, and all its lines follow.',
  'assign.splits.add': 'New split',
  'assign.splits.edit': 'Change shares',
  'assign.splits.edit.of': 'Change the shares of {name}',
  'assign.split.new': 'New split',
  'assign.split.edit': 'Shares of a split',
  'assign.split.lead': 'Give each work points; its share follows. Amounts are shared out to the last cent.',
  'assign.split.name': 'Name',
  'assign.split.work': 'Work {number}',
  'assign.split.points': 'Points of work {number}',
  'assign.split.remove': 'Remove work {number}',
  'assign.split.add': 'Add a work',
  'assign.split.save': 'Save',
  'assign.split.saved': '“{name}” saved',
  'assign.command.open': 'Show open lines',
} as const;
