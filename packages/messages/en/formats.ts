// What is wrong with a file, what was noticed while reading it, and what to do: files, tables, journals, imports.
export const formats = {
  'problem.no-such-file': 'There is no file or folder “{file}”. Check the path.',
  'problem.not-a-business-file':
    '“{file}” is no business file. Give a folder, or a file that ends in .yaml, .yml or .json.',
  'problem.no-business-file':
    'The folder “{file}” has no business.yaml. Add one that begins with evenkeel: 1.',
  'problem.file-outside-folder':
    '“{file}” is a link that leads out of the folder. Put the file itself into the folder.',
  'problem.file-not-readable': 'The file could not be read. Check that it exists and that you may read it.',
  'problem.file-not-written': 'The file “{file}” could not be written: {reason}.',
  'problem.file-not-read': '“{file}” was not read. Only these are: {names}.',
  'problem.file-too-large': 'The file is larger than {megabytes} MB. Split it.',
  'problem.file-empty': 'The file is empty. Add a first line with the names of the columns.',
  'problem.not-utf8': 'The file is not written in UTF-8. Save it again with the encoding UTF-8.',
  'problem.not-a-text-file': 'This is no text file. Check that you chose the right file.',
  'problem.yaml-invalid': 'This is not valid YAML: {reason}.',
  'problem.yaml-tab': 'YAML is indented with spaces. Replace the tab by spaces.',
  'problem.yaml-key-twice': 'This field stands here twice. Remove one of the two.',
  'problem.yaml-tag': 'Tags (words that begin with !) are not allowed. Remove the tag.',
  'problem.yaml-several-documents':
    'A file holds one document. Remove the line --- and what follows, or make it a file of its own.',
  'problem.yaml-too-many-aliases':
    'The file repeats its anchors (&name, *name) too often to be safe. Write the values out.',
  'problem.yaml-too-deep': 'The file is nested deeper than {depth} levels. A business needs six.',
  'problem.field-in-two-files': '“{field}” stands in two files. Keep it in one.',
  'problem.format-version-missing':
    'The version of the format is missing. Begin the file with evenkeel: {supported}.',
  'problem.format-version-newer':
    'The file has format version {found}; this program reads version {supported}. Update the program.',
  'problem.format-version-unknown': 'There is no format version {found}. Write evenkeel: {supported}.',
  'problem.unknown-column': 'There is no column called “{field}” here. Check the spelling or remove it.',
  'problem.column-twice': 'The column “{field}” stands here twice. Remove one of the two.',
  'problem.column-missing': 'The column “{field}” is missing. Add it.',
  'problem.too-many-cells':
    'The line has more cells than the header has columns. Put texts with commas in quotes.',
  'problem.amount-missing': 'The amount is missing.',
  'problem.not-an-amount': 'This is no amount, for example 1234.50.',
  'problem.too-many-decimals': 'The amount has more decimals than its currency has.',
  'problem.amount-too-big': 'The amount is too big to be counted exactly.',
  'problem.not-a-number': 'This is no number.',
  'problem.not-minutes': 'Minutes are a whole number, 0 or more.',
  'problem.quote-misplaced':
    'A quotation mark is opened and not closed, or stands in the wrong place. Double it or remove it.',
  'problem.row-too-long':
    'The line is too long to be part of a table. Look for a quotation mark that is never closed.',
  'problem.rest-unreadable':
    'So many lines have misplaced quotation marks that the rest was not read. Check how the file was exported.',
  'problem.more-problems': 'And {count, plural, one {# more problem} other {# more problems}} in this file.',

  // Files of businesses.
  'problem.folder-has-other-lists':
    'The folder “{file}” holds other lists ({reason}) which would be read twice. Choose an empty folder.',

  // Tables.
  'problem.no-table':
    'No table was found in the file. It needs a line with the names of the columns and lines below it.',
  'problem.markup-file': 'The file is a web page or XML, not a table. Export it as CSV or .xlsx.',
  'problem.file-truncated': 'The file breaks off before its end. Export or copy it again.',
  'problem.unpacked-too-large':
    'The file unpacks into more than can be read safely. Split it or save it as CSV.',
  'problem.old-workbook':
    'This is a workbook of the old kind (.xls) or one with a password. Save it as .xlsx without a password, or as CSV.',
  'problem.workbook-encrypted': 'The workbook has a password. Save it without one.',
  'problem.workbook-invalid':
    'The workbook could not be read. Open it in a spreadsheet program and save it again as .xlsx or CSV.',
  'problem.workbook-no-such-sheet': 'The workbook has no sheet of that name. Choose another.',
  'problem.workbook-too-large':
    'The workbook needs more memory than is allowed for it. Save the sheet as CSV.',
  'problem.workbook-too-slow': 'The workbook takes too long to read. Save the sheet as CSV.',

  // Cells.
  'problem.day-missing': 'The day is missing.',
  'problem.date-order-unknown': 'Nobody has said yet whether the day or the month comes first. Choose it.',
  'problem.decimal-sign-unknown':
    'Nobody has said yet whether a point or a comma separates decimals. Choose it.',
  'problem.other-currency':
    'The amount is in {value}. Only the currency of the business is counted; convert it first.',
  'problem.text-with-nul': 'The text holds a character with the number zero, which no text may. Remove it.',
  'problem.value-missing': 'The value is missing.',
  'problem.not-a-duration': 'This is no duration, for example 1:30, 1h 30m or 1.5.',
  'problem.not-a-time': 'This is no time of day, for example 14:05.',
  'problem.no-name': 'The name is missing, or has no letter or digit that could become a key.',

  // Journals.
  'problem.journal-empty': 'The journal holds no transaction.',
  'problem.journal-date':
    'The date of the transaction cannot be read. Write it as 2026-01-31, 2026/01/31 or 2026.01.31.',
  'problem.journal-posting': 'This is no posting. Write an account, two spaces, and an amount.',
  'problem.journal-amount':
    'The amount of the posting cannot be read. Write a number with its currency, without a calculation.',
  'problem.journal-balance-assignment': 'The posting has a balance instead of an amount. Write the amount.',
  'problem.journal-two-elided': 'More than one amount of the transaction is left out. Leave out one at most.',
  'problem.journal-unbalanced': 'The postings of the transaction do not add up to zero. Correct an amount.',
  'problem.journal-include': 'Other files are not opened. Import the included file on its own.',
  'problem.journal-line': 'This line is neither a transaction nor a directive that is known.',
  'problem.journal-outside': 'This posting belongs to no transaction. Begin it with a line with a date.',

  // Bank statements and exports of bookkeeping programs.
  'problem.xml-doctype':
    'The file declares entities or a document type of its own. No bank does that, so it was not read. Download it again.',
  'problem.xml-invalid': 'From here on the file is not valid XML. Download it from the bank again.',
  'problem.xml-too-deep':
    'The file is nested deeper than any bank statement. Download it from the bank again.',
  'problem.xml-too-large':
    'A single entry is larger than that of any bank statement. Download the file from the bank again.',
  'problem.statement-empty': 'No account and no entry was found in the bank statement.',
  'problem.statement-line':
    'This line of the statement cannot be read: its days, its side or its amount are missing.',
  'problem.archive-invalid':
    'The archive is damaged, or packed in an unusual way. Unpack it and import its files.',
  'problem.archive-encrypted': 'The archive has a password. Unpack it and import its files.',
  'problem.archive-too-many':
    'The archive holds too many files. Unpack it and import them in smaller archives.',
  'problem.archive-not-statements':
    'An archive may only hold bank statements of one kind (CAMT, MT940 or OFX). Unpack it and import its files.',
  'problem.books-empty': 'No posting was found in the file.',
  'problem.iif-no-columns':
    'The file does not say what the columns of this line are (a line that begins with “!”).',
  'problem.datev-other-category':
    'This DATEV file holds no postings but customers, account names or something else. Export the “Buchungsstapel”.',
  'problem.datev-columns':
    'The second line of the DATEV file does not name amount, side, account, contra account and day. Export it again.',
  'problem.datev-no-year':
    'The day has no year, and the first line of the file names no fiscal year. Export the batch again.',
  'problem.datev-day': 'The day of the document is not a day of the fiscal year (written as DDMM).',
  'problem.datev-side': 'The side must be S (debit) or H (credit).',

  // How columns are read.
  'problem.mapping-invalid': 'The choice of columns is not valid: {reason}.',
  'problem.mapping-other-file': 'The choice of columns was made for a file with other columns. Choose anew.',
  'problem.mapping-no-such-column': 'The file has no column number {column}.',
  'problem.mapping-column-missing': 'Choose the column for: {column}.',

  // What was noticed.
  'note.encoding': 'Written in the encoding {encoding}.',
  'note.encoding-mixed':
    'Some characters are not in the encoding {encoding}; they were read as well as possible.',
  'note.delimiter':
    'The columns are separated by: {delimiter, select, comma {comma} semicolon {semicolon} tab {tab} bar {vertical bar} other {{delimiter}}}.',
  'note.no-header': 'The file has no line with names of columns; they are numbered.',
  'note.preamble-skipped':
    '{rows, plural, one {# line} other {# lines}} above the table {rows, plural, one {was} other {were}} skipped.',
  'note.header-twice': 'Several columns are called: {names}.',
  'note.sheet': 'Read from the sheet “{sheet}”{count, plural, one {} other { of # sheets}}.',
  'note.texts-shortened':
    '{count, plural, one {# text} other {# texts}} longer than 200 characters {count, plural, one {was} other {were}} shortened.',
  'note.texts-cleaned':
    '{count, plural, one {# text} other {# texts}} with unreadable characters {count, plural, one {was} other {were}} cleaned.',
  'note.till-counted':
    '{lines, number} till lines in {transactions, number} transactions: {items, number} items. {withoutItem, number} lines name no item; they count as lines, not as items.',
  'note.journal': '{transactions, plural, one {# transaction} other {# transactions}} in the journal.',
  'note.journal-virtual':
    '{count, plural, one {# virtual posting} other {# virtual postings}} left out: they are no real money.',
  'note.journal-assertions':
    '{count, plural, one {# balance assertion} other {# balance assertions}} seen, not checked.',
  'note.journal-left-out':
    '{count, plural, one {# periodic or automated transaction} other {# periodic or automated transactions}} left out: they are plans, not facts.',

  'note.statement-lines': '{count, plural, one {# booked line} other {# booked lines}}.',
  'note.archive': '{count, plural, one {# statement} other {# statements}} in the archive.',
  'note.balance-differs':
    'The balances of the account {account} and its entries differ by {amount, number} {currency}: entries may be missing.',
  'note.statement-gap':
    'The balance does not carry on from one statement to the next ({count, plural, one {once} other {# times}}): a statement may be missing.',
  'note.lines-pending': '{count, plural, one {# line} other {# lines}} only announced, not booked: left out.',
  'note.batch-kept':
    '{count, plural, one {# batch of payments} other {# batches of payments}} kept as one line, because the parts do not add up to it.',
  'note.currencies-mixed': 'Lines in several currencies: {currencies}.',
  'note.books-natural-sign':
    'The report has one column of amounts, which count in each account’s own direction. A report with debit and credit columns is exact.',
  'note.datev-period': 'Postings from {from} to {to}.',
  'note.datev-chart': 'Accounts by the chart SKR {chart}.',
  'note.datev-chart-unknown':
    'The file does not say its chart of accounts: nothing counts as spending. Export it with SKR 03 or SKR 04.',
  'note.datev-tax-keys': 'Amounts of postings with a tax key include the tax.',

  // Why a file is taken for what it is.
  'reason.layout':
    'The file is {layout, select, camt {a bank statement in CAMT format (ISO 20022)} mt940 {a bank statement in MT940 format (SWIFT)} ofx {a bank statement in OFX or QFX format} datev {a DATEV posting batch} iif {a QuickBooks Desktop file (IIF)} quickbooksReport {a QuickBooks report by account} quickbooksJournal {a QuickBooks journal} xeroReport {a Xero report by account} other {{layout}}}.',
  'reason.preset':
    'The columns are those of {preset, select, bank {a bank statement} accounting {book-keeping} journal {a plain-text journal} other {{preset}}}.',
  'reason.kind-unknown': 'No kind of file was recognised. Say what it is and which column holds what.',
  'reason.months-across': '{count} columns are months.',
  'reason.measures-across':
    '{count, plural, one {# column holds} other {# columns hold}} numbers beside a column of days.',
  'reason.till': 'Lines share a number in the column “{column}”, as on till receipts.',
  'reason.column-by-name': 'The column “{column}” is taken for: {role}.',
  'reason.account-always-same': 'The column “{column}” always says the same; it tells nothing about a line.',
  'reason.by-content': 'The names say nothing; “{day}” holds days and “{amount}” amounts.',
  'reason.date-order':
    'Days are written {order, select, ymd {year first} dmy {day first} mdy {month first} other {{order}}}.',
  'reason.decimal-sign': 'Decimals are separated by a {sign, select, comma {comma} other {point}}.',
  'reason.currency': 'The amounts are in {currency}.',
  'reason.money-out-negative':
    'Spending is written negative ({negatives} of {amounts} amounts are negative).',
  'reason.money-out-positive':
    'Spending is written positive ({negatives} of {amounts} amounts are negative).',

  // What only a person can say.
  'question.date-order': 'Is {text} the {dmy} or the {mdy}?',
  'question.decimal-sign': 'Is {text} more than a thousand, or does the sign separate decimals?',
  'question.other-currency':
    'The amounts are in {currency}, the business counts in {own}. Is it the right file?',
  'question.column-missing': 'Which column holds: {column}?',

  // Why a line counts as what it is.
  'nature-reason.account-expenses': 'the account lies under “{because}”, which holds expenses',
  'nature-reason.account-income': 'the account lies under “{because}”, which holds income',
  'nature-reason.account-balance':
    'the account lies under “{because}”, which holds what the business has or owes',
  'nature-reason.money-out': 'money goes out',
  'nature-reason.money-in': 'money comes in',
  'nature-reason.word-transfer': '“{because}” tells a transfer between own accounts',
  'nature-reason.word-tax-collected': '“{because}” tells tax that was only collected',
  'nature-reason.word-loan-principal': '“{because}” tells the repayment of a loan',
  'nature-reason.word-drawings': '“{because}” tells what owners take for themselves',

  // What a file can be, and what its columns can be read as.
  'import-kind.ledger': 'Books or a bank statement',
  'import-kind.time': 'A timesheet',
  'import-kind.observations-long': 'Measures, one value per line',
  'import-kind.observations-wide': 'Measures, one column each or one column per month',
  'import-kind.till': 'Till lines',
  'column-role.day': 'Day',
  'column-role.amount': 'Amount',
  'column-role.debit': 'Money out (debit)',
  'column-role.credit': 'Money in (credit)',
  'column-role.currency': 'Currency',
  'column-role.account': 'Account or category',
  'column-role.payee': 'Payee',
  'column-role.payeeAccount': 'Account of the payee',
  'column-role.project': 'Project',
  'column-role.text': 'Text',
  'column-role.nature': 'What kind of line it is',
  'column-role.activity': 'Activity',
  'column-role.initiative': 'Initiative',
  'column-role.split': 'Split',
  'column-role.sourceId': 'Number in the source',
  'column-role.duration': 'Duration',
  'column-role.start': 'Start time',
  'column-role.end': 'End time',
  'column-role.person': 'Person',
  'column-role.kpi': 'Measure',
  'column-role.value': 'Value',
  'column-role.transaction': 'Number of the receipt',
  'column-role.item': 'Item',
  'column-role.quantity': 'Quantity',
  'column-role.price': 'Price of one piece',
  'column-role.total': 'Total of the line',
} as const satisfies Record<string, string>;
