// One transaction inside a CAMT entry, reduced to what a line of books needs, so that batches of any size stay small.
import { isNoReference } from './statement.ts';
import { at, textAt, type XmlElement } from './xml-elements.ts';

interface Party {
  readonly name: string;
  readonly account: string;
}

export interface CamtDetail {
  /** Plain decimal without sign; empty where the transaction does not tell its own amount. */
  readonly amount: string;
  readonly currency: string;
  /** `CRDT`, `DBIT`, or empty: that of the entry. */
  readonly direction: string;
  readonly creditor: Party;
  readonly debtor: Party;
  readonly purpose: string;
  readonly information: string;
  /** The bank's own reference of this transaction. */
  readonly reference: string;
  readonly endToEnd: string;
}

export function camtDetail(element: XmlElement): CamtDetail {
  // Version 2 has the amount in the details, later ones beside them; what was instructed may be another currency.
  const amount =
    at(element, 'Amt') ?? at(element, 'AmtDtls', 'TxAmt', 'Amt') ?? at(element, 'AmtDtls', 'InstdAmt', 'Amt');
  const endToEnd = textAt(element, 'Refs', 'EndToEndId');
  const reference = textAt(element, 'Refs', 'AcctSvcrRef');
  const parties = at(element, 'RltdPties');
  return {
    amount: amount?.text.trim() ?? '',
    currency: amount?.attributes.Ccy ?? '',
    direction: textAt(element, 'CdtDbtInd'),
    creditor: partyOf(parties, 'Cdtr', 'CdtrAcct', 'UltmtCdtr'),
    debtor: partyOf(parties, 'Dbtr', 'DbtrAcct', 'UltmtDbtr'),
    purpose: purposeOf(at(element, 'RmtInf')),
    information: textAt(element, 'AddtlTxInf'),
    reference: isNoReference(reference) ? '' : reference,
    endToEnd: isNoReference(endToEnd) ? '' : endToEnd,
  };
}

/** `-` before what goes out; unreadable directions leave nothing, so that the line is refused with its reason. */
export function signed(amount: string, direction: string): string {
  if (direction === 'CRDT') return amount;
  return direction === 'DBIT' ? (/^0*\.?0*$/.test(amount) ? amount : `-${amount}`) : '';
}

/** The day as the bank writes it, of a date or of a time. */
export function dayOf(date: XmlElement | undefined): string {
  return (textAt(date, 'Dt') || textAt(date, 'DtTm')).slice(0, 10);
}

function partyOf(parties: XmlElement | undefined, who: string, account: string, ultimate: string): Party {
  const nameOf = (role: string): string => textAt(parties, role, 'Nm') || textAt(parties, role, 'Pty', 'Nm');
  return {
    name: nameOf(who) || nameOf(ultimate),
    account: textAt(parties, account, 'Id', 'IBAN') || textAt(parties, account, 'Id', 'Othr', 'Id'),
  };
}

function purposeOf(remittance: XmlElement | undefined): string {
  const parts = (remittance?.children ?? []).flatMap((child) =>
    child.name === 'Ustrd'
      ? [child.text.trim()]
      : child.name === 'Strd'
        ? [
            textAt(child, 'AddtlRmtInf'),
            textAt(child, 'CdtrRefInf', 'Ref'),
            textAt(child, 'RfrdDocInf', 'Nb'),
          ]
        : [],
  );
  return parts.filter(Boolean).join(' ');
}
