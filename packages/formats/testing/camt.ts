// Synthetic CAMT.053 files, written by the published schema (ISO 20022 BankToCustomerStatement); no bank made them.

export interface CamtEntry {
  readonly amount: string;
  readonly direction: 'CRDT' | 'DBIT';
  readonly day?: string;
  readonly currency?: string;
  readonly status?: string;
  readonly reversal?: boolean;
  readonly reference?: string;
  readonly info?: string;
  readonly details?: readonly CamtDetails[];
}

export interface CamtDetails {
  readonly amount?: string;
  readonly currency?: string;
  readonly endToEnd?: string;
  readonly reference?: string;
  readonly creditor?: string;
  readonly creditorIban?: string;
  readonly debtor?: string;
  readonly debtorIban?: string;
  readonly purpose?: string;
}

export interface CamtFile {
  readonly version?: string;
  readonly iban?: string;
  readonly currency?: string;
  readonly opening?: string;
  readonly closing?: string;
}

export const ownIban = 'DE89370400440532013000';

/** @param version of the message, `02` to `10`; from 8 on parties and status lie one element deeper. */
export function camtFile(entries: readonly CamtEntry[], file: CamtFile = {}): string {
  const { version = '02', iban = ownIban, currency = 'EUR', opening, closing } = file;
  const isDeep = Number(version) >= 8;
  const balance = (code: string, amount: string | undefined): string =>
    amount === undefined
      ? ''
      : `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="${currency}">${amount.replace('-', '')}</Amt>` +
        `<CdtDbtInd>${amount.startsWith('-') ? 'DBIT' : 'CRDT'}</CdtDbtInd><Dt><Dt>2026-01-31</Dt></Dt></Bal>`;
  const party = (tag: string, name: string | undefined): string => {
    if (name === undefined) return '';
    const named = `<Nm>${escaped(name)}</Nm>`;
    return `<${tag}>${isDeep ? `<Pty>${named}</Pty>` : named}</${tag}>`;
  };
  const account = (tag: string, number: string | undefined): string =>
    number === undefined ? '' : `<${tag}><Id><IBAN>${number}</IBAN></Id></${tag}>`;
  const detailOf = (one: CamtDetails, entry: CamtEntry): string =>
    `<TxDtls><Refs>${tagged('AcctSvcrRef', one.reference)}<EndToEndId>${one.endToEnd ?? 'NOTPROVIDED'}</EndToEndId></Refs>` +
    (one.amount === undefined
      ? ''
      : version === '02'
        ? `<AmtDtls><TxAmt><Amt Ccy="${one.currency ?? currency}">${one.amount}</Amt></TxAmt></AmtDtls>`
        : `<Amt Ccy="${one.currency ?? currency}">${one.amount}</Amt><CdtDbtInd>${entry.direction}</CdtDbtInd>`) +
    `<RltdPties>${party('Dbtr', one.debtor)}${account('DbtrAcct', one.debtorIban)}${party('Cdtr', one.creditor)}` +
    `${account('CdtrAcct', one.creditorIban)}</RltdPties>` +
    `${one.purpose === undefined ? '' : `<RmtInf><Ustrd>${escaped(one.purpose)}</Ustrd></RmtInf>`}</TxDtls>`;
  const entryOf = (entry: CamtEntry): string => {
    const { amount, direction, day = '2026-01-05', status = 'BOOK', details = [] } = entry;
    return (
      `<Ntry><Amt Ccy="${entry.currency ?? currency}">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd>` +
      `${entry.reversal ? '<RvslInd>true</RvslInd>' : ''}<Sts>${isDeep ? `<Cd>${status}</Cd>` : status}</Sts>` +
      `<BookgDt><Dt>${day}</Dt></BookgDt><ValDt><Dt>${day}</Dt></ValDt>${tagged('AcctSvcrRef', entry.reference)}` +
      `${details.length === 0 ? '' : `<NtryDtls>${details.map((one) => detailOf(one, entry)).join('')}</NtryDtls>`}` +
      `${tagged('AddtlNtryInf', entry.info)}</Ntry>`
    );
  };
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}">` +
    `<BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr><Stmt><Id>1</Id><Acct><Id><IBAN>${iban}</IBAN></Id><Ccy>${currency}</Ccy></Acct>` +
    `${balance('OPBD', opening)}${balance('CLBD', closing)}\n${entries.map(entryOf).join('\n')}\n</Stmt></BkToCstmrStmt></Document>\n`
  );
}

function tagged(tag: string, text: string | undefined): string {
  return text === undefined ? '' : `<${tag}>${escaped(text)}</${tag}>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
