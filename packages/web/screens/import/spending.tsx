// What counts as spending, and what is set apart from it: each with its amount and the reason, decided by a person.
import type { Preview } from '@evenkeel/contract';
import { Checkbox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { type TextId, useText } from '../../app/use-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { LazyRecordDialog } from '../record/lazy-record-dialog.tsx';
import { TextButton } from '../record/text-button.tsx';
import classes from './import.module.css';
import { Step } from './step.tsx';
import type { StepProps } from './step-props.ts';

type Suggestion = Preview['suggestions'][number];

export function Spending({ preview, life, business }: StepProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const [ruleFor, setRuleFor] = useState<Suggestion | null>(null);
  const { natures, suggestions, mapping } = preview;
  const { currency } = business.profile;
  const accept = ({ nature }: Suggestion, isAccepted: boolean): void => {
    const others = mapping.acceptedNatures.filter((one) => one !== nature);
    void life.change({ acceptedNatures: isAccepted ? [...others, nature] : others });
  };
  return (
    <Step title={t('import.nature.title')} lead={t('import.nature.lead')}>
      <DataTable
        caption={t('import.nature.caption')}
        rows={natures}
        rowKey={({ nature }) => nature}
        columns={[
          {
            id: 'nature',
            header: t('import.nature.kind'),
            cell: ({ nature }) => (
              <>
                {t(`import.nature.${nature}`)}
                <span className={classes.reason}>{t(`import.nature.why.${nature}`)}</span>
              </>
            ),
          },
          {
            id: 'lines',
            header: t('import.nature.lines'),
            numeric: true,
            cell: ({ entries }) => format.number(entries),
          },
          {
            id: 'amount',
            header: t('import.nature.amount'),
            numeric: true,
            cell: ({ nature, amountMinor }) =>
              format.money(nature === 'income' ? -amountMinor : amountMinor, currency, { exact: true }),
          },
        ]}
      />
      {suggestions.length > 0 && (
        <fieldset className={classes.suggestions}>
          <legend>{t('import.suggest.title')}</legend>
          {suggestions.map((one) => (
            <div key={one.nature} className={classes.suggestion}>
              <Checkbox
                checked={mapping.acceptedNatures.includes(one.nature)}
                label={t('import.suggest.accept', {
                  nature: t(`import.nature.${one.nature}` as TextId),
                  count: one.entries,
                  amount: format.money(Math.abs(one.amountMinor), currency),
                })}
                description={t('import.suggest.words', {
                  words: one.words.map((word) => `“${word}”`).join(', '),
                  examples: one.examples.join(' · '),
                })}
                onChange={(event) => accept(one, event.currentTarget.checked)}
              />
              <TextButton onClick={() => setRuleFor(one)}>{t('import.suggest.rule')}</TextButton>
            </div>
          ))}
        </fieldset>
      )}
      {ruleFor && (
        <LazyRecordDialog
          noun="assignment-rule"
          initial={{
            appliesTo: 'ledger',
            field: 'text',
            match: 'contains-words',
            pattern: ruleFor.words[0] ?? '',
            nature: ruleFor.nature,
          }}
          onClose={() => setRuleFor(null)}
          onSaved={() => void life.readAgain()}
        />
      )}
    </Step>
  );
}
