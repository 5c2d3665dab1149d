// Reads OFX and QFX, version 1 (SGML without closing tags) and version 2 (XML), transaction by transaction.
import { SourceFault } from '../table/file-source.ts';
import { ofxTokens } from './ofx-tokens.ts';
import { accountNumber, type StatementEvent, type StatementReader } from './statement.ts';

const statements = new Set(['STMTRS', 'CCSTMTRS']);
const accounts = new Set(['BANKACCTFROM', 'CCACCTFROM']);

export const readOfx: StatementReader = async function* (texts) {
  let events: StatementEvent[] = [];
  /** Values of the transaction, account or balance that is open; null outside. */
  let values: Map<string, string> | null = null;
  let from = 1;
  let currency = '';
  let hasAccount = false;
  let isIn = false;
  let line = 1;
  let inside = '';

  try {
    for await (const tokens of ofxTokens(texts)) {
      for (const token of tokens) {
        line = token.line;
        if (token.name.startsWith('/')) closed(token.name.slice(1));
        else opened(token.name, token.value, token.line);
      }
      if (events.length > 0) yield events;
      events = [];
    }
    if (isIn) events.push({ kind: 'fault', line, code: 'file-truncated', text: '' });
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    events.push({ kind: 'fault', line, code: error.message, text: '' });
  }
  if (events.length > 0) yield events;

  function opened(name: string, value: string, at: number): void {
    if (name === 'OFX') isIn = true;
    else if (statements.has(name)) {
      hasAccount = false;
      currency = '';
    } else if (name === 'CURDEF') currency = value;
    else if (name === 'STMTTRN' || name === 'LEDGERBAL' || (accounts.has(name) && inside !== 'STMTTRN')) {
      if (inside === 'STMTTRN')
        events.push({ kind: 'fault', line: from, code: 'statement-line', text: name });
      values = new Map();
      inside = name;
      from = at;
    } else if (values !== null) {
      const key = inside === 'STMTTRN' && (name === 'ACCTID' || name === 'BANKID') ? `TO-${name}` : name;
      if (!values.has(key)) values.set(key, value);
    }
  }

  function closed(name: string): void {
    if (name === 'OFX') isIn = false;
    const done = values;
    if (done === null || name !== inside) return;
    values = null;
    inside = '';
    if (accounts.has(name)) {
      if (!hasAccount)
        events.push({ kind: 'statement', account: accountNumber(done.get('ACCTID') ?? ''), currency });
      hasAccount = true;
    } else if (name === 'LEDGERBAL') {
      events.push({
        kind: 'balance',
        which: 'closing',
        amount: amountOf(done.get('BALAMT') ?? ''),
        currency,
      });
    } else events.push(lineOf(done));
  }

  function lineOf(one: ReadonlyMap<string, string>): StatementEvent {
    const of = (name: string): string => one.get(name) ?? '';
    const type = of('TRNTYPE');
    // With CURRENCY the amount is in that one; ORIGCURRENCY only tells what it was before.
    const own = one.has('CURRENCY') ? of('CURSYM') : '';
    return {
      kind: 'line',
      line: from,
      day: dayOf(of('DTPOSTED')),
      valueDay: dayOf(of('DTAVAIL')),
      amount: amountOf(of('TRNAMT')),
      currency: own || currency,
      payee: of('NAME'),
      payeeAccount: accountNumber(of('TO-ACCTID')),
      text: of('MEMO') || of('EXTDNAME') || (of('NAME') === '' ? type : ''),
      nature: '',
      reference: of('FITID'),
    };
  }
};

/** The day as the bank writes it: `20260105120000[-5:EST]` is the fifth where the bank is. */
function dayOf(text: string): string {
  const match = /^(\d{4})(\d{2})(\d{2})/.exec(text);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : text;
}

/** One decimal sign, point or comma, and no grouping – but what other programs write is understood too. */
function amountOf(text: string): string {
  const bare = text.replace(/[\s+']/g, '');
  const last = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
  if (last < 0) return bare;
  return `${bare.slice(0, last).replace(/[.,]/g, '')}.${bare.slice(last + 1)}`;
}
