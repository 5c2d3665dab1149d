// What is wrong with a formula, as a sentence of the reader's language.
import { type FormulaFault, type MessageValue, message, type UnitDoubt } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import type { I18n } from '@lingui/core';

export function faultWords(i18n: I18n, { code, data }: FormulaFault): string {
  const same = code === 'wrong-count' && data.least === data.most ? 'yes' : 'no';
  return sentence(i18n, message(`formula.${code}`, { ...sayable(data), same }));
}

/** @param text the formula, of which the doubt is about a piece. */
export function doubtWords(i18n: I18n, { code, data, at, end }: UnitDoubt, text: string): string {
  const written = text.slice(at, end).replaceAll(/^["“„]|["”“]$/g, '');
  return sentence(i18n, message(`formula.doubt.${code}`, { ...sayable(data), written }));
}

/** Sentences choose by `no` where something is left empty. */
function sayable(data: FormulaFault['data']): Readonly<Record<string, MessageValue>> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, value === '' ? 'no' : value]));
}
