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
  'problem.file-not-read': '“{file}” was not read. Facts are read from: {names}.',
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
} as const satisfies Record<string, string>;
