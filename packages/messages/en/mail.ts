// The words of the mails that ask people for values.
export const mail = {
  'mail.check-in.subject':
    '{business}: {count, plural, =0 {your numbers} one {one number or guess from you} other {# numbers or guesses from you}}',
  'mail.check-in.hello': 'Hello {person},',
  'mail.check-in.lead':
    '{count, plural, =0 {{business} would like to hear your numbers.} one {{business} is missing one answer that only you can give:} other {{business} is missing # answers that only you can give:}}',
  'mail.check-in.more': '… and {count, plural, one {one more} other {# more}}',
  'mail.check-in.open': 'Answer in under a minute',
  'mail.check-in.once':
    'The link is yours alone and works until {day}. Whoever has it can answer in your name, so do not pass it on.',
  'mail.check-in.stop': 'You get this because {business} asked for your numbers. To stop these mails, open:',
  'mail.check-in.stop.link': 'Stop these mails',
} as const satisfies Record<string, string>;
