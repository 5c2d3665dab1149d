// Sends one mail over SMTP, and says what became of it; what the mail server says is told without addresses.
import { createTransport } from 'nodemailer';

export interface MailToSend {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where the reader can stop such mails. */
  readonly stopAt: string;
}

/** `refused`: trying again is of no use; `later`: it may be. */
export type Sending =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'refused' | 'later'; readonly reason: string };

export interface Mailer {
  readonly from: string;
  send(mail: MailToSend): Promise<Sending>;
}

export interface MailPlace {
  /** `smtp://user:password@host:port` or `smtps://…` (`EVENKEEL_SMTP_URL`). */
  readonly url: string;
  /** `Evenkeel <keel@example.com>` or an address alone (`EVENKEEL_MAIL_FROM`). */
  readonly from: string;
}

/** Nothing waits longer for a mail server that does not answer. */
const TIMEOUT_MS = 20_000;
const longestReason = 300;

/** @throws RangeError when the address of the server or of the sender is none */
export function createMailer({ url, from }: MailPlace): Mailer {
  const place = URL.canParse(url) ? new URL(url) : null;
  if (place === null || !/^smtps?:$/.test(place.protocol) || place.hostname === '') {
    throw new RangeError(
      'EVENKEEL_SMTP_URL is not the address of a mail server. Write smtp://user:password@mail.example:587 or smtps://mail.example.',
    );
  }
  if (!/^[^\r\n<>]*<?[^\s<>@]+@[^\s<>@]+>?$/.test(from)) {
    throw new RangeError(
      `EVENKEEL_MAIL_FROM (“${oneLine(from)}”) is no address to send from. Write Evenkeel <keel@your-domain.example>.`,
    );
  }
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    // A mail is made of what it is given, never of files or pages.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    from,
    async send({ to, subject, text, html, stopAt }) {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject: oneLine(subject),
          text,
          html,
          headers: { 'List-Unsubscribe': `<${oneLine(stopAt)}>`, 'Auto-Submitted': 'auto-generated' },
        });
        return { outcome: 'sent' };
      } catch (error) {
        const { responseCode, message } = error as { responseCode?: number; message?: string };
        const isFinal = responseCode !== undefined && responseCode >= 500;
        const said = oneLine(message ?? String(error)).replace(/[^\s<>]+@[^\s<>]+/g, '…');
        return { outcome: isFinal ? 'refused' : 'later', reason: said.slice(0, longestReason) };
      }
    },
  };
}

/** Nothing that stands in a header can begin another one. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();
}
