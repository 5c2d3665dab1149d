// The words of a board pack in one language: what the workbook and the slides say.
import type { BoardPack, Figure, Message, PackFinding, PackMeasure } from '@evenkeel/core';
import {
  createI18n,
  formatValue,
  type Locale,
  loadCatalog,
  type MessageId,
  sentence,
} from '@evenkeel/messages';

export interface PackWords {
  readonly t: (id: MessageId, values?: Readonly<Record<string, string | number>>) => string;
  readonly say: (message: Message) => string;
  readonly day: (day: string) => string;
  readonly month: (month: string) => string;
  readonly share: (share: number) => string;
  /** An amount of a flow. */
  readonly amount: (amount: number, unit: 'minor-units' | 'hours') => string;
  /** A value of a measure with its unit. */
  readonly value: (value: number, unit: string | null) => string;
  readonly signed: (value: number, unit: string | null) => string;
  readonly target: (measure: Pick<PackMeasure, 'target' | 'unit'>) => string | null;
  /** The published word with its chance; that it cannot be told; nothing without a goal. */
  readonly chance: (figure: Figure | null) => string;
  readonly cost: (finding: PackFinding) => string | null;
  readonly method: (id: string) => string;
  /** Minor units of the currency in one unit. */
  readonly minorPerUnit: number;
}

/** @param locale what numbers and days follow. */
export async function packWords(pack: BoardPack, language: Locale, locale: string): Promise<PackWords> {
  const catalog = await loadCatalog(language);
  const i18n = createI18n(language, catalog);
  const { currency } = pack.business;
  const t: PackWords['t'] = (id, values) => i18n._(id, values);
  const say = (message: Message): string => sentence(i18n, message);
  const written = (value: Parameters<typeof formatValue>[1]): string => String(formatValue(locale, value));
  const value: PackWords['value'] = (amount, unit) =>
    unit === '%'
      ? `${written({ kind: 'number', value: amount, unit: null })}%`
      : written({ kind: 'number', value: amount, unit });
  const amount: PackWords['amount'] = (size, unit) =>
    unit === 'hours'
      ? written({ kind: 'hours', hours: size })
      : written({ kind: 'money', amountMinor: Math.round(size), currency });
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return {
    t,
    say,
    day: (day) => written({ kind: 'day', day }),
    month: (month) => written({ kind: 'month', month }),
    share: (share) => written({ kind: 'share', share }),
    amount,
    value,
    signed(change, unit) {
      const sign = change > 0 ? '+' : '';
      // Between two per cents lie percentage points.
      const said = unit === '%' ? t('pack.points', { value: value(change, null) }) : value(change, unit);
      return `${sign}${said}`.replace('-', '−');
    },
    target: ({ target, unit }) =>
      target === null
        ? null
        : target.high === null
          ? value(target.low, unit)
          : t('pack.within', { low: value(target.low, null), high: value(target.high, unit) }),
    chance: (figure) =>
      figure === null
        ? '–'
        : figure.words === null || figure.value === null
          ? t('pack.untellable')
          : say(figure.words),
    cost: ({ cost }) =>
      cost.amountMinor !== null
        ? amount(cost.amountMinor, 'minor-units')
        : cost.hours !== null
          ? amount(cost.hours, 'hours')
          : null,
    method: (id) => t(`method.${id}` as MessageId),
    minorPerUnit: 10 ** digits,
  };
}
