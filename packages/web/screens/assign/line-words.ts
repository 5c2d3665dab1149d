// A line in words: what it is called, how much it is, and why something is suggested for it.
import type { Line } from '@evenkeel/contract';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import type { LineKind } from './queries.ts';

export interface LineWords {
  name(line: Line): string;
  /** What else stands in it, piece by piece. */
  rest(line: Line): readonly string[];
  amount(sum: Pick<Line, 'amountMinor' | 'minutes'>): string;
  why(line: Line): string;
}

export function useLineWords(kind: LineKind, currency: string): LineWords {
  const t = useText();
  const format = useFormat();
  const name = ({ payee, account, project, text }: Line): string =>
    payee ?? project ?? account ?? text ?? t('assign.line.unnamed');
  return {
    name,
    rest: (line) =>
      [...new Set([line.text, line.project, line.account, line.person])].filter(
        (one): one is string => one !== null && one !== name(line),
      ),
    amount: ({ amountMinor, minutes }) =>
      kind === 'ledger'
        ? format.money(amountMinor, currency, { exact: true })
        : format.hours(minutes / 60, 1),
    why: (line) =>
      (line.suggestion?.reasons ?? [])
        .map((reason) =>
          reason.kind === 'seen'
            ? t('assign.why.seen', { lines: reason.lines, of: reason.of, name: name(line) })
            : t('assign.why.words', { words: reason.words.join(', ') }),
        )
        .join('; '),
  };
}
