// What the file does not say: each question with its answers, before anything else.
import type { ImportNote, Mapping } from '@evenkeel/contract';
import { Button, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import classes from './import.module.css';
import { Step } from './step.tsx';
import type { StepProps } from './step-props.ts';
import { useNote } from './use-note.ts';

export interface OpenQuestionsProps extends StepProps {
  readonly questions: readonly ImportNote[];
}

export function OpenQuestions(props: OpenQuestionsProps): ReactNode {
  const t = useText();
  const noteOf = useNote();
  const format = useFormat();
  const { questions, preview, life, business } = props;
  return (
    <Step title={t('import.open.title', { count: questions.length })} lead={t('import.open.answer')} isOpen>
      <ul className={classes.questions}>
        {questions.map((question) => (
          <li key={`${question.code}/${question.data.column ?? ''}`}>
            <p className={classes.question}>{noteOf('question', dayWords(question))}</p>
            {answersOf(question)}
          </li>
        ))}
      </ul>
    </Step>
  );

  /** The two days that a date could be are written in the reader's format. */
  function dayWords({ code, data }: ImportNote): ImportNote {
    if (code !== 'date-order') return { code, data };
    const words = Object.entries(data).map(([name, value]) => [
      name,
      /^\d{4}-\d\d-\d\d$/.test(String(value)) ? format.day(String(value)) : value,
    ]);
    return { code, data: Object.fromEntries(words) };
  }

  function answersOf({ code, data }: ImportNote): ReactNode {
    switch (code) {
      case 'date-order':
        return choices([
          [format.day(String(data.dmy)), { dateOrder: 'dmy' }],
          [format.day(String(data.mdy)), { dateOrder: 'mdy' }],
        ]);
      case 'decimal-sign': {
        const written = String(data.text);
        return choices([
          [t('import.open.decimal.is', { value: format.number(amountIn(written, ',')) }), { decimal: ',' }],
          [t('import.open.decimal.is', { value: format.number(amountIn(written, '.')) }), { decimal: '.' }],
        ]);
      }
      case 'other-currency':
        return (
          <div className={classes.answers}>
            <Button variant="default" onClick={life.forget}>
              {t('import.other-file')}
            </Button>
            <Button variant="default" onClick={() => void life.change({ currency: null })}>
              {t('import.open.currency.keep', { own: business.profile.currency })}
            </Button>
          </div>
        );
      case 'column-missing':
        return (
          <NativeSelect
            className={classes.answers ?? ''}
            aria-label={noteOf('question', { code, data })}
            value=""
            data={[
              { value: '', label: t('record.choose') },
              ...preview.columns.map(({ name }, index) => ({ value: String(index), label: name })),
            ]}
            onChange={(event) => {
              const columns = {
                ...preview.mapping.columns,
                [String(data.column)]: Number(event.currentTarget.value),
              };
              void life.change({ columns });
            }}
          />
        );
      default:
        return null;
    }
  }

  function choices(list: readonly (readonly [label: string, answer: Partial<Mapping>])[]): ReactNode {
    return (
      <div className={classes.answers}>
        {list.map(([label, answer]) => (
          <Button key={label} variant="default" onClick={() => void life.change(answer)}>
            {label}
          </Button>
        ))}
      </div>
    );
  }
}

/** What an amount is under one of the two readings: 1.250 is 1250 where decimals follow a comma. */
function amountIn(written: string, decimal: ',' | '.'): number {
  const digits = written.replace(/[^\d.,-]/g, '');
  return Number(decimal === ',' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', ''));
}
