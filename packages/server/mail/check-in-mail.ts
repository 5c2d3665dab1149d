// The mail that asks a person for values, in words of the catalogue: as plain text, and as simple HTML.
import type { CheckInSheet } from '@evenkeel/core';
import { createI18n, loadCatalog, sentence } from '@evenkeel/messages';
import { oneLine } from './mailer.ts';

const english = createI18n('en', await loadCatalog('en'));
/** More names than this make no mail that is read. */
const NAMES_SHOWN = 8;

export interface CheckInMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface CheckInMailInput {
  readonly businessName: string;
  readonly sheet: CheckInSheet;
  readonly link: string;
  /** The last day of the link. */
  readonly until: string;
  readonly stopAt: string;
}

export function checkInMail({ businessName, sheet, link, until, stopAt }: CheckInMailInput): CheckInMail {
  const say = (part: string, data: Parameters<typeof sentence>[1]['data'] = {}): string =>
    sentence(english, { id: `mail.check-in.${part}`, data });
  const business = oneLine(businessName);
  const person = oneLine(sheet.person.name);
  const asked = [
    ...sheet.measures.filter(({ isDue }) => isDue).map(({ name }) => oneLine(name)),
    ...sheet.goals.filter(({ isDue }) => isDue).map(({ title }) => oneLine(title)),
  ];
  const names = asked.slice(0, NAMES_SHOWN);
  const more = asked.length - names.length;
  const words = {
    subject: say('subject', { business, count: asked.length }),
    hello: say('hello', { person }),
    lead: say('lead', { business, count: asked.length }),
    more: more > 0 ? say('more', { count: more }) : '',
    open: say('open'),
    once: say('once', { day: { kind: 'day', day: until } }),
    stop: say('stop', { business }),
  };
  const lines = [...names, ...(words.more === '' ? [] : [words.more])];
  return {
    subject: words.subject,
    text: [
      words.hello,
      '',
      words.lead,
      '',
      ...lines.map((line) => `  - ${line}`),
      '',
      `${words.open}: ${link}`,
      '',
      words.once,
      '',
      '--',
      `${words.stop} ${stopAt}`,
      '',
    ].join('\n'),
    html: [
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>',
      '<body style="margin:0;padding:24px;font:16px/1.5 -apple-system,Segoe UI,Roboto,sans-serif;color:#0b1a2f;background:#fbf9f4">',
      '<div style="max-width:560px;margin:0 auto">',
      `<p>${escaped(words.hello)}</p><p>${escaped(words.lead)}</p>`,
      `<ul style="padding-left:20px">${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
      `<p style="margin:28px 0"><a href="${escaped(link)}" style="display:inline-block;padding:12px 22px;border-radius:8px;background:#0f766e;color:#ffffff;text-decoration:none;font-weight:600">${escaped(words.open)}</a></p>`,
      `<p style="color:#44546a;font-size:14px">${escaped(words.once)}</p>`,
      `<p style="color:#44546a;font-size:13px;border-top:1px solid #d9d4c8;padding-top:12px">${escaped(words.stop)} <a href="${escaped(stopAt)}" style="color:#0b5c55">${escaped(say('stop.link'))}</a></p>`,
      '</div></body></html>',
    ].join('\n'),
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
