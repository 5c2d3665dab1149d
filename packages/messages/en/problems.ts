// What is wrong with an input, and what to do: one sentence per problem code.
export const problems = {
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
} as const satisfies Record<string, string>;
