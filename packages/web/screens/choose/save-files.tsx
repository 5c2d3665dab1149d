// The question as a file that `evenkeel allocate` solves, and the answer as a table for a spreadsheet.
import { type Business, type BusinessPortfolio, decimalOf, minorDigits } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { csvOf } from '../findings/findings-csv.ts';
import { saveFile } from '../map/save-file.ts';
import { TextButton } from '../record/text-button.tsx';
import type { ChoiceRow } from './choice-rows.ts';
import classes from './choose.module.css';
import type { ChooseWords } from './use-choose-words.ts';

export function SaveFiles(props: {
  readonly business: Business;
  readonly portfolio: BusinessPortfolio;
  readonly rows: readonly ChoiceRow[];
  readonly words: ChooseWords;
  readonly today: string;
}): ReactNode {
  const t = useText();
  const { business, portfolio, rows, words, today } = props;
  const name = t('choose.file', { business: business.profile.name, day: today });
  const problem = (): void =>
    saveFile(
      `${name}.json`,
      new Blob([`${JSON.stringify(portfolio.problem, null, 2)}\n`], { type: 'application/json' }),
    );
  const digits = minorDigits(business.profile.currency);
  const plain = (value: number): string =>
    portfolio.objective === 'money' ? decimalOf(Math.round(value), digits) : value.toFixed(2);
  const table = (): void => {
    const head = (['initiative', 'decision', 'from', 'to', 'value', 'regret', 'why'] as const).map((column) =>
      t(`choose.csv.${column}`),
    );
    const lines = rows.map((row) => [
      row.candidate.initiative.name,
      t(`choose.decision.${row.decision}`),
      row.from ?? '',
      row.to ?? '',
      plain(row.value),
      row.regret?.regret == null ? '' : plain(row.regret.regret),
      words.why(row),
    ]);
    saveFile(`${name}.csv`, new Blob([csvOf([head, ...lines])], { type: 'text/csv' }));
  };
  return (
    <p className={`${classes.files} ek-no-print`}>
      {rows.length > 0 && <TextButton onClick={table}>{t('choose.save.csv')}</TextButton>}
      <TextButton onClick={problem}>{t('choose.save.json')}</TextButton>
      <span className={classes.quiet}>{t('choose.save.hint')}</span>
    </p>
  );
}
