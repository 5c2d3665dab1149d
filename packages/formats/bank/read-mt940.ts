// Reads SWIFT MT940 (and MT942) statements field by field: balances, lines, and what the bank says about each.
import { mt940Line, plainAmount } from './mt940-line.ts';
import { readPurpose } from './mt940-purpose.ts';
import { accountNumber, type StatementEvent, type StatementReader } from './statement.ts';

/** A field that goes on for longer is no statement. */
const MOST_LINES_OF_FIELD = 200;
const LONGEST_LINE = 10_000;

interface Field {
  readonly tag: string;
  readonly line: number;
  readonly lines: string[];
}

export const readMt940: StatementReader = async function* (texts) {
  let events: StatementEvent[] = [];
  let field: Field | null = null;
  let open: Extract<StatementEvent, { kind: 'line' }> | null = null;
  let currency = '';
  let isIn = false;
  let number = 0;

  for await (const line of linesOf(texts)) {
    number += 1;
    takeLine(line);
    if (events.length >= 500) {
      yield events;
      events = [];
    }
  }
  close();
  finishLine();
  if (isIn) events.push({ kind: 'fault', line: number, code: 'file-truncated', text: '' });
  yield events;

  function takeLine(raw: string): void {
    // Some programs wrap each message in SWIFT blocks: {1:…}{2:…}{4: … -}
    const line = raw.replace(/^\{1:.*?\{4:\s*/, '').replace(/^-\}.*$/, '-');
    const tag = /^:(\d{2}[A-Z]?):/.exec(line);
    if (tag) {
      close();
      field = { tag: tag[1] ?? '', line: number, lines: [line.slice(tag[0].length)] };
    } else if (line === '-' || line === '') {
      close();
      if (line === '-') {
        finishLine();
        isIn = false;
      }
    } else if (field !== null && field.lines.length < MOST_LINES_OF_FIELD) field.lines.push(line);
  }

  function close(): void {
    const done = field;
    field = null;
    if (done === null) return;
    const [first = ''] = done.lines;
    switch (done.tag) {
      case '20':
        finishLine();
        currency = '';
        return;
      case '25':
        events.push({ kind: 'statement', account: accountOf(first), currency: '' });
        isIn = true;
        return;
      case '60F':
      case '60M':
        balance('opening', first);
        return;
      case '62F':
      case '62M':
        finishLine();
        balance('closing', first);
        isIn = false;
        return;
      case '61': {
        finishLine();
        const read = mt940Line(done.lines, currency);
        if (read === 'pending') events.push({ kind: 'pending' });
        else if (read === null)
          events.push({ kind: 'fault', line: done.line, code: 'statement-line', text: first });
        else open = { kind: 'line', line: done.line, payee: '', payeeAccount: '', ...read };
        return;
      }
      case '86':
        // After the closing balance it speaks of the statement, not of a line.
        if (open !== null) open = { ...open, ...said(open.text, done.lines) };
        finishLine();
        return;
      default:
    }
  }

  function balance(which: 'opening' | 'closing', text: string): void {
    const match = /^([CD])(\d{6})([A-Z]{3})([\d.,]+)/.exec(text.trim());
    if (!match) return;
    const [, side, , code = '', amount = ''] = match;
    currency = code;
    events.push({
      kind: 'balance',
      which,
      currency: code,
      amount: `${side === 'D' ? '-' : ''}${plainAmount(amount)}`,
    });
  }

  function finishLine(): void {
    if (open !== null) events.push(open);
    open = null;
  }
};

/** `20041133/0412225800EUR`, an IBAN, or an IBAN with the currency behind it. */
function accountOf(text: string): string {
  return accountNumber(text.trim().replace(/(?<=\d)\s*[A-Z]{3}$/, ''));
}

function said(
  before: string,
  lines: readonly string[],
): { payee: string; payeeAccount: string; text: string } {
  const { payee, account, text } = readPurpose(lines);
  return { payee, payeeAccount: accountNumber(account), text: text || before };
}

async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string, void> {
  let rest = '';
  for await (const text of texts) {
    const lines = (rest + text).replaceAll('\ufeff', '').split(/\r\n|\n|\r(?!$)/);
    rest = (lines.pop() ?? '').slice(0, LONGEST_LINE);
    for (const line of lines) yield line.slice(0, LONGEST_LINE).trimEnd();
  }
  if (rest !== '') yield rest.trimEnd();
}
