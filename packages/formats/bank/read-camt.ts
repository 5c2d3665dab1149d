// Reads ISO 20022 account reports – CAMT.053 statements, .052 reports, .054 advices, versions 2 to 10 – entry by entry.
import { SourceFault } from '../table/file-source.ts';
import { batchLines } from './camt-batch.ts';
import { type CamtDetail, camtDetail, dayOf, signed } from './camt-detail.ts';
import { accountNumber, isNoReference, type StatementEvent, type StatementReader } from './statement.ts';
import { at, textAt, type XmlElement, xmlElements } from './xml-elements.ts';

const kept = new Set(['Acct', 'Bal', 'Ntry']);
const detached = new Set(['TxDtls']);
const statements = new Set(['Stmt', 'Rpt', 'Ntfctn']);
/** More transactions in one entry than this stay one line. */
const MOST_DETAILS = 50_000;

export const readCamt: StatementReader = async function* (texts) {
  let events: StatementEvent[] = [];
  let details: CamtDetail[] = [];
  let isInside = false;
  let hasAccount = false;
  let line = 1;
  const stream = xmlElements({
    keep: kept,
    detach: detached,
    open(name) {
      if (!statements.has(name)) return;
      isInside = true;
      hasAccount = false;
    },
    take(element) {
      line = element.line;
      if (!isInside) return;
      if (element.name === 'TxDtls') {
        if (details.length <= MOST_DETAILS) details.push(camtDetail(element));
      } else if (element.name === 'Acct') {
        if (!hasAccount) events.push(accountOf(element));
        hasAccount = true;
      } else if (element.name === 'Bal') events.push(...balanceOf(element));
      else {
        events.push(...entryOf(element, details));
        details = [];
      }
    },
  });
  try {
    for await (const text of texts) {
      stream.write(text);
      if (events.length > 0) yield events;
      events = [];
    }
    stream.finish();
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    // What was read before stays; everything after it is unknown.
    events.push({ kind: 'fault', line, code: error.message, text: '' });
  }
  if (events.length > 0) yield events;
};

function accountOf(account: XmlElement): StatementEvent {
  const number = textAt(account, 'Id', 'IBAN') || textAt(account, 'Id', 'Othr', 'Id');
  return { kind: 'statement', account: accountNumber(number), currency: textAt(account, 'Ccy') };
}

/** Opening and closing booked balances; interim ones (`ITBD`) of a report stand in the same order. */
function balanceOf(balance: XmlElement): readonly StatementEvent[] {
  const type = textAt(balance, 'Tp', 'CdOrPrtry', 'Cd');
  const which = type === 'CLBD' ? 'closing' : type === 'OPBD' || type === 'PRCD' ? 'opening' : null;
  if (which === null) return [];
  const amount = signed(textAt(balance, 'Amt'), textAt(balance, 'CdtDbtInd'));
  return [{ kind: 'balance', which, amount, currency: at(balance, 'Amt')?.attributes.Ccy ?? '' }];
}

function entryOf(entry: XmlElement, details: readonly CamtDetail[]): readonly StatementEvent[] {
  // `Sts` is a code itself until version 7, and holds one from version 8 on.
  const status = textAt(entry, 'Sts', 'Cd') || textAt(entry, 'Sts', 'Prtry') || textAt(entry, 'Sts');
  if (status !== '' && status !== 'BOOK') return [{ kind: 'pending' }];
  const direction = textAt(entry, 'CdtDbtInd');
  const isReversal = /^(?:true|1)$/i.test(textAt(entry, 'RvslInd'));
  const valueDay = dayOf(at(entry, 'ValDt'));
  const whole = {
    kind: 'line' as const,
    line: entry.line,
    day: dayOf(at(entry, 'BookgDt')) || valueDay,
    valueDay,
    currency: at(entry, 'Amt')?.attributes.Ccy ?? '',
    // Who pays whom back is told by the payment that is returned.
    nature: isReversal ? (direction === 'CRDT' ? ('spending' as const) : ('income' as const)) : ('' as const),
  };
  const amount = signed(textAt(entry, 'Amt'), direction);
  const about = textAt(entry, 'AddtlNtryInf');
  const own = textAt(entry, 'AcctSvcrRef');
  const reference = isNoReference(own) ? '' : own;
  const lines = details.length > 1 ? batchLines(details, amount, direction, whole.currency) : null;
  if (lines !== null) {
    return lines.map(({ detail, amount: part, direction: way }, index) => ({
      ...whole,
      amount: part,
      ...partOf(detail, way, isReversal, about),
      reference: detail.reference || (reference === '' ? '' : `${reference}#${detail.endToEnd || index + 1}`),
    }));
  }
  const [only] = details;
  const single = details.length === 1 && only !== undefined ? only : null;
  const written: StatementEvent = {
    ...whole,
    amount,
    ...(single ? partOf(single, direction, isReversal, about) : { payee: '', payeeAccount: '', text: about }),
    reference: single?.reference || reference || (single?.endToEnd ?? ''),
  };
  return details.length > 1 ? [written, { kind: 'batch-kept' }] : [written];
}

/** The other side: whom money went to, or whom it came from; of a returned payment the same as of the payment. */
function partOf(
  { creditor, debtor, purpose, information }: CamtDetail,
  direction: string,
  isReversal: boolean,
  about: string,
): { readonly payee: string; readonly payeeAccount: string; readonly text: string } {
  const isOut = (direction === 'DBIT') !== isReversal;
  const other = isOut ? creditor : debtor;
  return {
    payee: other.name,
    payeeAccount: accountNumber(other.account),
    text: purpose || information || about,
  };
}
