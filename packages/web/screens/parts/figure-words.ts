// Names, values and explanations of figures in the reader's language.
import type { Evidence, Figure } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { type TextId, useText } from '../../app/use-text.ts';
import type { HowComputedProps } from '../../ui/how-computed.tsx';

/** Everything needed to show one figure. */
export interface FigureWords {
  readonly name: (figure: Figure) => string;
  /** The value as text; null when it cannot be told. */
  readonly value: (figure: Figure) => string | null;
  /** A value in the unit of a figure. */
  readonly amount: (value: number, unit: string) => string;
  /** `under 1%`, `58%`, `over 99%`: a chance is never written as certain. */
  readonly chance: (chance: number) => string;
  /** The published word with its chance: "unlikely (26%)". */
  readonly likelihood: (figure: Figure) => string | null;
  /** Props of `HowComputed`. */
  readonly how: (figure: Figure) => HowComputedProps;
  /** One line per piece of evidence: who or what, and what it says. */
  readonly evidence: (evidence: Evidence) => string;
}

/** Writes figures of one business; its currency is that of its books. */
export function useFigureWords(currency: string): FigureWords {
  const { i18n } = useLingui();
  const t = useText();
  const format = useFormat();
  return useMemo(() => {
    const amount = (value: number, unit: string): string => {
      if (unit === 'share') return format.percent(value);
      if (unit === 'hours') return format.hours(value);
      if (unit === 'minor-units') return format.money(Math.round(value), currency);
      return format.number(value);
    };
    const chance = (value: number): string => {
      if (value < 0.01) return t('chance.under', { share: format.percent(0.01) });
      if (value > 0.99) return t('chance.over', { share: format.percent(0.99) });
      return format.percent(value);
    };
    const isChance = (figure: Figure): boolean => figure.methodId.startsWith('goal-chance');
    const value = (figure: Figure): string | null => {
      if (figure.value === null) return null;
      return isChance(figure) ? chance(figure.value) : amount(figure.value, figure.unit);
    };
    const name = (figure: Figure): string =>
      t(`figureName.${figure.id.split(':')[0]}` as TextId, { subject: figure.subject?.name ?? '' });
    const likelihood = (figure: Figure): string | null =>
      figure.words === null || figure.value === null
        ? null
        : sentence(i18n, {
            id: figure.words.id,
            data: isChance(figure) ? { chance: chance(figure.value) } : figure.words.data,
          });
    const evidence = ({ name: who, detail }: Evidence): string => {
      if (detail === null) return who;
      const said = sentence(i18n, detail);
      return who === '' ? said : t('evidence.of', { name: who, detail: said });
    };
    return {
      name,
      value,
      amount,
      chance,
      likelihood,
      evidence,
      how: (figure) => ({
        name: name(figure),
        method: t(`method.${figure.methodId}` as TextId),
        formula: t('formula.said', {
          words: t(`formula.${figure.methodId}` as TextId),
          formula: figure.formula,
        }),
        source: figure.citation ?? t('method.arithmetic'),
        basis: figure.basis,
        interval:
          figure.interval && figure.level !== null
            ? t('figure.interval', {
                low: amount(figure.interval[0], figure.unit),
                high: amount(figure.interval[1], figure.unit),
                level: format.percent(figure.level),
              })
            : figure.noInterval
              ? sentence(i18n, figure.noInterval)
              : undefined,
        inputs: figure.inputs.map((input) => ({
          label: input.name,
          value: input.detail ? sentence(i18n, input.detail) : '',
        })),
        notes: [
          ...(figure.n === null ? [] : [t('figure.n', { count: figure.n })]),
          ...figure.notes.map((note) => sentence(i18n, note)),
          ...figure.comparisons.map((one) =>
            t('figure.comparison', { label: sentence(i18n, one.label), value: amount(one.value, one.unit) }),
          ),
        ],
      }),
    };
  }, [i18n, t, format, currency]);
}
