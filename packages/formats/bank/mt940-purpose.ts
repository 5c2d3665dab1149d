// Reads field 86 of MT940, which every country writes in its own way: German ?20–?63, SEPA words, slash words, or plain text.

export interface Purpose {
  readonly payee: string;
  readonly account: string;
  readonly text: string;
}

/** A part of the German field holds 27 characters; a full one goes on in the next without a space. */
const FULL_PART = 27;

export function readPurpose(lines: readonly string[]): Purpose {
  const whole = lines.join('');
  const german = /^(\d{3})(.)(?=\d{2})/.exec(whole);
  if (german && /[^\w\s]/.test(german[2] ?? '')) return germanPurpose(whole.slice(3), german[2] ?? '?');
  if (/^\/[A-Z]{2,5}\//.test(whole)) return slashPurpose(whole);
  return {
    payee: '',
    account: '',
    text: lines
      .map((line) => line.trim())
      .join(' ')
      .trim(),
  };
}

function germanPurpose(text: string, separator: string): Purpose {
  const parts = new Map<number, string>();
  for (const part of text.split(separator)) {
    const code = /^\d{2}/.exec(part);
    if (code) parts.set(Number(code[0]), part.slice(2));
  }
  const purpose = joined([...range(20, 29), ...range(60, 63)].map((code) => parts.get(code) ?? ''));
  const payee = joined([parts.get(32) ?? '', parts.get(33) ?? '']);
  const said = sepaWord(purpose);
  const account = parts.get(31) ?? '';
  return {
    payee: payee || said.payee,
    account: account || said.account,
    text: said.text || (parts.get(0) ?? '').trim(),
  };
}

/** `EREF+…SVWZ+…`: only the purpose is for people. */
function sepaWord(purpose: string): Purpose {
  const words = /(EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|IBAN|BIC|PURP)\+/g;
  const marks = [...purpose.matchAll(words)];
  if (marks.length === 0) return { payee: '', account: '', text: purpose };
  const values = new Map<string, string>();
  marks.forEach((mark, index) => {
    const end = marks[index + 1]?.index ?? purpose.length;
    values.set(mark[1] ?? '', purpose.slice(mark.index + mark[0].length, end).trim());
  });
  const before = purpose.slice(0, marks[0]?.index ?? 0).trim();
  return {
    payee: values.get('ABWE') ?? values.get('ABWA') ?? '',
    account: values.get('IBAN') ?? '',
    text: [before, values.get('SVWZ') ?? ''].filter(Boolean).join(' '),
  };
}

/** `/TRTP/…/IBAN/…/NAME/…/REMI/…` and `/CNTP/IBAN/BIC/NAME/CITY/`. */
function slashPurpose(text: string): Purpose {
  const values = new Map<string, string>();
  const marks = [
    ...text.matchAll(
      /\/(TRTP|IBAN|BIC|NAME|REMI|EREF|CNTP|CSID|MARF|RTRN|PURP|ULTC|ULTD|ORDP|BENM|SVCL|KREF|ACCW|ISDT|OPDR|CREF|PREF)\//g,
    ),
  ];
  marks.forEach((mark, index) => {
    const end = marks[index + 1]?.index ?? text.length;
    values.set(mark[1] ?? '', text.slice(mark.index + mark[0].length, end).trim());
  });
  const [account = '', , name = ''] = (values.get('CNTP') ?? '').split('/');
  const remittance = (values.get('REMI') ?? '').replace(/^(?:USTD|STRD)\/+/, '').replace(/\/+$/, '');
  return {
    payee: values.get('NAME') || name.trim(),
    account: values.get('IBAN') || account,
    text: remittance || values.get('TRTP') || '',
  };
}

function joined(parts: readonly string[]): string {
  let text = '';
  let wasFull = true;
  for (const part of parts.filter(Boolean)) {
    text += wasFull || text === '' ? part : ` ${part}`;
    wasFull = part.length >= FULL_PART;
  }
  return text.trim();
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
