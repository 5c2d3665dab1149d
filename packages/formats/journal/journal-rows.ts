// Turns the lines of a journal into one row per posting; a transaction that is no good is one row with a fault.
import { type DecimalSign, isDateFault, parseDate } from '@evenkeel/core';
import type { Note, Row } from '../table/table.ts';
import { type JournalAmount, plainDecimal } from './journal-amount.ts';
import { type Posting, readPosting, splitComment } from './read-posting.ts';

/** The columns of the table that a journal becomes. */
export const journalHeader: readonly string[] = [
  'date',
  'payee',
  'account',
  'amount',
  'currency',
  'text',
  'project',
];

export interface JournalRows {
  /** Rows that are complete after this line. */
  take(text: string, line: number): readonly Row[];
  finish(): readonly Row[];
  notes(): readonly Note[];
}

interface Transaction {
  readonly line: number;
  readonly day: string;
  readonly payee: string;
  readonly comments: string[];
  readonly postings: Posting[];
  /** Code and line of the first thing that is wrong. */
  fault: { readonly code: string; readonly line: number; readonly text: string } | null;
}

/** Understands what ledger and hledger share; other files are never opened (`include` is refused). */
export function journalRows(decimal: DecimalSign): JournalRows {
  const counts = { transactions: 0, virtual: 0, assertions: 0, leftOut: 0 };
  let current: Transaction | null = null;
  let inComment = false;
  let skipsBlock = false;
  let year = '';

  return {
    take(text, line) {
      if (inComment) {
        if (/^end\s+(?:comment|test)\b/.test(text)) inComment = false;
        return [];
      }
      if (/^\s*$/.test(text)) return close();
      if (/^\s/.test(text)) return indented(text, line);
      const done = close();
      return [...done, ...opening(text, line)];
    },
    finish: () => close(),
    notes() {
      const told: readonly (readonly [code: string, count: number])[] = [
        ['journal-virtual', counts.virtual],
        ['journal-assertions', counts.assertions],
        ['journal-left-out', counts.leftOut],
      ];
      return [
        { code: 'journal', data: { transactions: counts.transactions } },
        ...told.filter(([, count]) => count > 0).map(([code, count]) => ({ code, data: { count } })),
      ];
    },
  };

  function opening(text: string, line: number): readonly Row[] {
    skipsBlock = false;
    if (/^[;#%|*]/.test(text)) return [];
    if (/^(?:comment|test)\b/.test(text)) {
      inComment = true;
      return [];
    }
    if (/^[!@]?include\b/.test(text)) return [faultRow(line, text, 'journal-include')];
    const inYear = /^(?:[!@]?(?:Y|year|apply year))\s*(\d{4})\s*$/.exec(text);
    if (inYear) {
      year = inYear[1] ?? '';
      return [];
    }
    if (/^\d/.test(text)) return begin(text, line);
    // Periodic and automated transactions are plans, not facts.
    if (/^[~=]/.test(text)) counts.leftOut += 1;
    else if (
      !/^[!@]?(?:account|commodity|payee|tag|alias|apply|end|bucket|[ACDINPhiobO]|assert|check|define|def|decimal-mark|python|value|eval|expr|fixed|endfixed)\b/.test(
        text,
      )
    ) {
      return [faultRow(line, text, 'journal-line')];
    }
    skipsBlock = true;
    return [];
  }

  function begin(text: string, line: number): readonly Row[] {
    const [body, comment] = splitComment(text);
    const match = /^(\d[\d./-]*)(?:=[\d./-]+)?(?:\s+([*!]))?(?:\s*\(([^)]*)\))?(?:\s+(.*))?$/.exec(
      body.trimEnd(),
    );
    const day = match ? dayOf(match[1] ?? '') : null;
    const [payee = '', note = ''] = (match?.[4] ?? '').split('|').map((part) => part.trim());
    current = {
      line,
      day: day ?? '',
      payee,
      comments: [note, comment].filter(Boolean),
      postings: [],
      fault: day === null ? { code: 'journal-date', line, text } : null,
    };
    counts.transactions += 1;
    return [];
  }

  function dayOf(written: string): string | null {
    const parts = written.split(/[-/.]/);
    const full = parts.length === 2 && year !== '' ? `${year}-${parts.join('-')}` : written;
    const day = parseDate(full.replace(/[/.]/g, '-'), 'ymd');
    return isDateFault(day) ? null : day;
  }

  function indented(text: string, line: number): readonly Row[] {
    if (skipsBlock || /^\s+[;#%|*]\s*$/.test(text)) return [];
    if (current === null) return /^\s+;/.test(text) ? [] : [faultRow(line, text, 'journal-outside')];
    if (/^\s+[;#]/.test(text)) {
      current.comments.push(text.trim().slice(1).trim());
      return [];
    }
    const posting = readPosting(text, line, decimal);
    if (typeof posting === 'string') current.fault ??= { code: posting, line, text };
    else current.postings.push(posting);
    return [];
  }

  function close(): readonly Row[] {
    const done = current;
    current = null;
    skipsBlock = false;
    if (done === null) return [];
    const fault = done.fault ?? balanceFault(done);
    if (fault) return [faultRow(fault.line, fault.text, fault.code)];
    counts.virtual += done.postings.filter(({ kind }) => kind !== 'real').length;
    counts.assertions += done.postings.filter(({ hasAssertion }) => hasAssertion).length;
    const open = openBalances(done.postings);
    const nothing = [
      { commodity: done.postings.find(({ amount }) => amount !== null)?.amount?.commodity ?? '', scaled: 0n },
    ];
    const rest = open.length === 0 ? nothing : open;
    return done.postings
      .filter(({ kind }) => kind === 'real')
      .flatMap((posting) => {
        const amounts: readonly JournalAmount[] =
          posting.amount === null
            ? rest.map(({ commodity, scaled }) => ({ commodity, scaled: -scaled }))
            : [posting.amount];
        return amounts.map((amount) => rowOf(done, posting, amount));
      });
  }
}

function balanceFault({ line, payee, postings }: Transaction): Transaction['fault'] {
  const real = postings.filter(({ kind }) => kind === 'real');
  const elided = real.filter(({ amount }) => amount === null);
  if (elided.length > 1) return { code: 'journal-two-elided', line: elided[1]?.line ?? line, text: payee };
  if (elided.length === 1) return null;
  const open = openBalances(postings);
  // Two commodities without a price are an exchange at the price that they themselves give.
  const isExchange =
    open.length === 2 &&
    open[0] !== undefined &&
    open[1] !== undefined &&
    open[0].scaled > 0n !== open[1].scaled > 0n;
  return open.length === 0 || isExchange ? null : { code: 'journal-unbalanced', line, text: payee };
}

/** What the real postings with an amount leave over, by commodity. */
function openBalances(postings: readonly Posting[]): readonly JournalAmount[] {
  const sums = new Map<string, bigint>();
  for (const { kind, amount } of postings) {
    if (kind !== 'real' || amount === null) continue;
    sums.set(amount.commodity, (sums.get(amount.commodity) ?? 0n) + amount.scaled);
  }
  return [...sums]
    .filter(([, scaled]) => scaled !== 0n)
    .map(([commodity, scaled]) => ({ commodity, scaled }));
}

function rowOf(
  { day, payee, comments }: Transaction,
  posting: Posting,
  { commodity, scaled }: JournalAmount,
): Row {
  const texts = [...comments, posting.comment].filter(Boolean);
  const project = texts
    .map((text) => /(?:^|[\s,])project:\s*([^,;]+)/i.exec(text)?.[1]?.trim())
    .find(Boolean);
  const cells = [
    day,
    payee,
    posting.account,
    plainDecimal(scaled),
    commodity,
    texts.join('; '),
    project ?? '',
  ];
  return { line: posting.line, cells, fault: null };
}

function faultRow(line: number, text: string, fault: string): Row {
  return { line, cells: [text.trim().slice(0, 500)], fault };
}
