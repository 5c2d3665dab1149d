// What the measures say about an arrow, in words: the verdict, how surely it was looked, the delay, what is missing.
import type { Figure, FigurePart } from '@evenkeel/core';
import { causeVerdictOf } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { HowComputed } from '../../ui/how-computed.tsx';
import { useFigureWords } from '../parts/figure-words.ts';
import { PanelPart } from '../record/side-panel.tsx';
import { DelayChart } from './delay-chart.tsx';
import { VerdictMark } from './verdict-mark.tsx';
import classes from './verdict-part.module.css';

/** Delays below this adjusted p-value stand out. */
const CLEAR = 0.1;

export function VerdictPart(props: { readonly figure: Figure; readonly currency: string }): ReactNode {
  const t = useText();
  const format = useFormat();
  const { i18n } = useLingui();
  const words = useFigureWords(props.currency);
  const { figure } = props;
  const verdict = causeVerdictOf(figure) ?? 'cannot-tell';
  const delays = figure.parts.filter(({ id }) => /^delay-\d+$/.test(id));
  const delay = figure.parts.find(({ id }) => id === 'delay');
  const bars = delays.map(({ values }) => ({
    lag: values.lag ?? 0,
    r: values.r ?? 0,
    isClear: (values.adjusted ?? 1) <= CLEAR,
  }));
  return (
    <PanelPart title={t('map.verdict.title')} action={<HowComputed {...words.how(figure)} />}>
      <p className={classes.verdict}>
        <VerdictMark verdict={verdict} />
      </p>
      <p className={classes.said}>{t(`map.verdict.${verdict}.said`)}</p>
      {figure.words && <p className={classes.text}>{upperFirst(sentence(i18n, figure.words))}.</p>}
      {figure.needs.length > 0 && (
        <>
          <p className={classes.text}>{t('map.verdict.needs')}</p>
          <ul className={classes.needs}>
            {figure.needs.map(({ what }) => (
              <li key={sentence(i18n, what)}>{sentence(i18n, what)}</li>
            ))}
          </ul>
        </>
      )}
      {bars.length > 0 && (
        <figure className={classes.delays}>
          <figcaption>{t('map.verdict.delays', { unit: delay?.name ?? 'month' })}</figcaption>
          <DelayChart
            bars={bars}
            band={delay?.values.band ?? 0}
            declared={delay?.values.declared ?? null}
            declaredWord={t('map.verdict.declared')}
            label={bars
              .map(({ lag, r }) => t('map.verdict.delay', { lag, r: format.number(r, 2) }))
              .join('; ')}
          />
          <p className={classes.band}>{t('map.verdict.band')}</p>
        </figure>
      )}
      <ul className={classes.notes}>
        {figure.notes.map((note) => (
          <li key={note.id}>{sentence(i18n, note)}</li>
        ))}
      </ul>
      {figure.value !== null && (
        <p className={classes.text}>{t('map.verdict.chance', { chance: words.chance(figure.value) })}</p>
      )}
      <TestNumbers parts={figure.parts} />
    </PanelPart>
  );
}

/** The numbers of the test, folded: for those who want to check them. */
function TestNumbers({ parts }: { readonly parts: readonly FigurePart[] }): ReactNode {
  const t = useText();
  const format = useFormat();
  const rows = parts.filter(({ id }) => ['driver-leads', 'result-leads', 'granger'].includes(id));
  if (rows.length === 0) return null;
  const [first] = rows;
  const number = (value: number | null | undefined): string => {
    if (value === null || value === undefined) return '–';
    return value < 0.001 ? `< ${format.number(0.001, 3)}` : format.number(value, value < 1 ? 3 : 2);
  };
  return (
    <details className={classes.numbers}>
      <summary>{t('map.verdict.numbers')}</summary>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">F</th>
            <th scope="col">{t('map.verdict.freedom')}</th>
            <th scope="col">p</th>
            <th scope="col">{t('map.verdict.corrected')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, values }) => (
            <tr key={id}>
              <th scope="row">
                {t(`map.verdict.test.${id as 'driver-leads' | 'result-leads' | 'granger'}`)}
              </th>
              <td>{number(values.f)}</td>
              <td>
                {first?.values.lags}, {values.degreesOfFreedom}
              </td>
              <td>{number(values.pValue)}</td>
              <td>{number(values.adjusted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
