// Writes number words as digits, so that "five hundred guests within three years" can be read like "500 … 3 years".

const small: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const large: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 };
const word = `(?:${[...Object.keys(small), ...Object.keys(large)].join('|')})`;
const phrase = new RegExp(`\\b${word}(?:[\\s-]+(?:and\\s+)?${word})*\\b`, 'gi');

/** A lone "one" stays a word: "one of us" is no number. */
export function spellNumbers(text: string): string {
  return text
    .replace(/\bhalf a year\b/gi, '6 months')
    .replace(/\b(?:a|one) (year|month|quarter|week)\b/gi, '1 $1')
    .replace(/\ba (hundred|thousand|million)\b/gi, (_, unit: string) => String(large[unit.toLowerCase()]))
    .replace(phrase, (found: string, at: number, whole: string) =>
      // "one of us" is no number, and "1.2 million" is read as a whole later.
      /^one$/i.test(found) || /\d\s*$/.test(whole.slice(Math.max(0, at - 3), at))
        ? found
        : String(readWords(found)),
    );
}

function readWords(found: string): number {
  let total = 0;
  let current = 0;
  for (const part of found.toLowerCase().split(/[\s-]+/)) {
    if (small[part] !== undefined) current += small[part];
    else if (part === 'hundred') current = Math.max(1, current) * 100;
    else if (large[part] !== undefined) {
      total += Math.max(1, current) * large[part];
      current = 0;
    }
  }
  return total + current;
}
