// Reads amounts out of a sentence: what is to be reached, by how much, and where it starts from.

export interface ReadAmount {
  readonly value: number;
  /** `%`, `points`, a currency sign, or the words after the number; null where there are none. */
  readonly unit: string | null;
  /** A level ("to 600"), a change ("by 15 %"), or not said. */
  readonly role: 'level' | 'change' | 'unsaid';
  /** "4.5 out of 5": the end of the scale. */
  readonly outOf: number | null;
}

export interface AmountReading {
  readonly target: ReadAmount | null;
  readonly baseline: ReadAmount | null;
}

const amount =
  /(?<before>\b(?:from|to|by|of|at least|at most|reach(?:ing)?|under|below|above|over|target|up to|no more than)\s+)?(?<sign>(?:[€$£]|\b(?:EUR|USD|GBP|CHF)\b)\s?)?(?<number>\d[\d,]*(?:\.\d+)?)\s?(?<times>k|m|thousand|million)?(?![\p{L}\d])\s*(?<unit>%|per ?cent(?:age)?(?:\s+points?)?|points?\b|pp\b|(?:out of|\/)\s*\d+|[€$£]|(?:EUR|USD|GBP|CHF)\b|euros?\b|dollars?\b|pounds?\b)?(?<points>\s*points?\b)?/giu;
const after = /^\s*([\p{L}][\p{L}'’-]*(?:\s+[\p{L}][\p{L}'’-]*){0,3})/u;
const endOfUnit =
  /(?:^|\s+)(?:by|within|from|to|until|before|with|at|and|is|are|so|that|who|which|in|on|for|or|of|as|year|increase|decrease|growth|more|less|higher|lower|reduction|drop|rise)\b.*$/i;
const changed =
  /^\s*(?:increase|decrease|growth|rise|reduction|drop|more|less|higher|lower|fewer|gain|improvement)\b/i;

/** @param years for how many years a yearly change repeats: "15 % a year for three years" is 52.0875 % in all. */
export function readAmounts(text: string, years: number | null = null): AmountReading {
  const shares = text.replace(
    /\b(one|\d+)\s+in\s+(\d+)\b/gi,
    (_, some: string, all: string) =>
      // "three in ten" is a share: 30 %.
      `${Number(((100 * (/one/i.test(some) ? 1 : Number(some))) / Number(all)).toPrecision(3))} %`,
  );
  const read = [...shares.matchAll(amount)].map((found) => ({
    before: (found.groups?.before ?? '').trim().toLowerCase(),
    amount: amountOf(found, shares.slice(found.index + found[0].length)),
  }));
  const baseline = read.find(({ before }) => before === 'from')?.amount ?? null;
  const said = read.filter(({ before }) => before !== 'from').map((one) => one.amount);
  const target = said.find(({ role }) => role !== 'unsaid') ?? said[0] ?? multipleOf(text);
  if (!target) return { target: null, baseline };
  if (years !== null && target.unit === '%') {
    const total = ((1 + target.value / 100) ** years - 1) * 100;
    return { target: { ...target, value: Number(total.toPrecision(10)), role: 'change' }, baseline };
  }
  return { target, baseline: baseline && { ...baseline, unit: baseline.unit ?? target.unit } };
}

function amountOf(found: RegExpExecArray, rest: string): ReadAmount {
  const { before = '', sign, number = '', times, unit = '', points } = found.groups ?? {};
  const factor = /^m/i.test(times ?? '') ? 1_000_000 : times === undefined ? 1 : 1000;
  const value = Number(withoutGroups(number)) * factor;
  const outOf = /(?:out of|\/)\s*(\d+)/i.exec(unit);
  const lead = before.trim().toLowerCase();
  const role =
    lead === 'by' || changed.test(rest) ? 'change' : lead === '' || lead === 'target' ? 'unsaid' : 'level';
  return {
    value,
    unit: unitOf(sign?.trim(), unit, points, rest),
    role: outOf ? 'level' : role,
    outOf: outOf ? Number(outOf[1]) : null,
  };
}

function unitOf(
  sign: string | undefined,
  unit: string,
  points: string | undefined,
  rest: string,
): string | null {
  if (sign) return sign;
  if (/^[€$£]$|^(?:eur|usd|gbp|chf)$/i.test(unit)) return unit;
  if (/point|pp/i.test(unit) || (points && unit !== '')) return 'points';
  if (/%|per ?cent/i.test(unit)) return '%';
  if (/euro/i.test(unit)) return '€';
  if (/dollar/i.test(unit)) return '$';
  if (/pound/i.test(unit)) return '£';
  if (/out of|\//.test(unit)) return 'points';
  const words = after.exec(rest)?.[1]?.replace(endOfUnit, '').trim() ?? '';
  return words === '' ? null : words;
}

/** "double the orders", "halve the waste". */
function multipleOf(text: string): ReadAmount | null {
  const change = (value: number): ReadAmount => ({ value, unit: '%', role: 'change', outOf: null });
  if (/\bdoubl(?:e|ing)\b|\btwice\b/i.test(text)) return change(100);
  if (/\btripl(?:e|ing)\b/i.test(text)) return change(200);
  return /\bhalv(?:e|ing)\b/i.test(text) ? change(50) : null;
}

/** 10,000 is ten thousand; 4,5 is four and a half. */
function withoutGroups(number: string): string {
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(number)
    ? number.replaceAll(',', '')
    : number.replace(',', '.');
}
