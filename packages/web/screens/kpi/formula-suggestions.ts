// What may be meant by the word that is being written in a formula: measures, books, hours, functions, pieces of work.
import { type Business, formulaFunctions, plainText } from '@evenkeel/core';

export interface FormulaSuggestion {
  readonly kind: 'kpi' | 'series' | 'function' | 'activity' | 'initiative';
  /** What is shown: a name, or a word of the language. */
  readonly name: string;
  /** What is written instead of the word. */
  readonly text: string;
  readonly unit: string | null;
}

export interface Suggested {
  /** The word that a choice replaces. */
  readonly from: number;
  readonly to: number;
  readonly list: readonly FormulaSuggestion[];
}

const MOST = 8;
const seriesNames = ['books.income', 'books.spending', 'hours'] as const;
/** Behind these, in brackets, stands a piece of work. */
const ABOUT_WORK = /(?:books\.spending|hours)\s*\(\s*(["“„]?)([^"“”„()]*)$/i;
const QUOTED = /["“„]([^"“”„]*)$/;
const WORD = /[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u;

/** Suggestions for what stands before the caret; none while nothing has been begun, unless `all` is asked for. */
export function formulaSuggestions(
  text: string,
  caret: number,
  business: Business,
  own: string | null,
  all: boolean,
): Suggested {
  const before = text.slice(0, caret);
  const work = ABOUT_WORK.exec(before);
  if (work) {
    const [, quote = '', word = ''] = work;
    const works = [
      ...business.activities.map(({ id, name }) =>
        suggestion('activity', name, quoted(readable(name, `activity/${id}`))),
      ),
      ...business.initiatives.map(({ id, name }) =>
        suggestion('initiative', name, quoted(readable(name, `initiative/${id}`))),
      ),
    ];
    const from = caret - word.length - quote.length;
    return { from, to: afterQuote(text, caret), list: best(works, word) };
  }
  const isOpen = [...before].filter((character) => /["“”„]/.test(character)).length % 2 === 1;
  const kpis = business.kpis
    .filter(({ id }) => id !== own)
    .map(({ id, name, unit }) => suggestion('kpi', name, quoted(readable(name, id)), unit));
  const word = (isOpen ? QUOTED : WORD).exec(before)?.[isOpen ? 1 : 0] ?? '';
  if (isOpen) return { from: caret - word.length - 1, to: afterQuote(text, caret), list: best(kpis, word) };
  if (word === '' && !all) return { from: caret, to: caret, list: [] };
  const others = [
    ...seriesNames.map((name) => suggestion('series', name, name)),
    ...Object.keys(formulaFunctions).map((name) => suggestion('function', name, `${name}(`)),
  ];
  return { from: caret - word.length, to: caret, list: best([...kpis, ...others], word) };
}

function suggestion(
  kind: FormulaSuggestion['kind'],
  name: string,
  text: string,
  unit: string | null = null,
): FormulaSuggestion {
  return { kind, name, text, unit };
}

/** What begins with the word first, then what has a word that does, then what contains it. */
function best(all: readonly FormulaSuggestion[], word: string): readonly FormulaSuggestion[] {
  const wanted = plainText(word);
  const rank = ({ name }: FormulaSuggestion): number => {
    const plain = plainText(name);
    if (plain.startsWith(wanted)) return 0;
    if (plain.includes(` ${wanted}`) || plain.includes(`.${wanted}`)) return 1;
    return plain.includes(wanted) ? 2 : 3;
  };
  return all
    .map((one, index) => ({ one, rank: rank(one), index }))
    .filter((ranked) => ranked.rank < 3)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .slice(0, MOST)
    .map(({ one }) => one);
}

function quoted(name: string): string {
  return `"${name}"`;
}

/** A name with quotation marks in it cannot be quoted: its key stands for it. */
function readable(name: string, key: string): string {
  return /["“”„]/.test(name) ? key : name;
}

/** A closing quotation mark right behind the caret is replaced as well. */
function afterQuote(text: string, caret: number): number {
  const rest = /^[^"“”„()+*/×÷−^]*["”“]/.exec(text.slice(caret));
  return caret + (rest?.[0].length ?? 0);
}
