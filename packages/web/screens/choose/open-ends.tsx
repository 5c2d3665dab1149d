// What could not be weighed and why, with the field to fill; and what the answer rests on.
import type { BusinessPortfolio } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import type { RecordDialogProps } from '../record/record-dialog.tsx';
import { TextButton } from '../record/text-button.tsx';
import classes from './choose.module.css';

export type Asked = Omit<RecordDialogProps, 'onClose'>;

export function OpenEnds(props: {
  readonly portfolio: BusinessPortfolio;
  readonly canEdit: boolean;
  readonly onAsk: (asked: Asked) => void;
}): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const { missing, blocked, kept } = props.portfolio;
  if (missing.length + blocked.length + kept.length === 0) return null;
  return (
    <section aria-labelledby="open-ends" className={classes.section}>
      <h2 id="open-ends" className={classes.heading}>
        {t('choose.open-ends')}
      </h2>
      <ul className={classes.openEnds}>
        {missing.map(({ about, noun, field, words }) => (
          <li key={`${about.noun}/${about.id}/${field}`}>
            <span>{sentence(i18n, words)}</span>
            {props.canEdit && (
              <TextButton onClick={() => props.onAsk(askFor({ about, noun, field }))}>
                {t(noun === 'benefit' ? 'choose.missing.fill' : 'choose.missing.capacity.fill')}
                <span className="ek-hidden"> {about.name}</span>
              </TextButton>
            )}
          </li>
        ))}
        {blocked.map(({ initiative, words }) => (
          <li key={initiative.id}>
            <span>
              <strong>{initiative.name}</strong>: {sentence(i18n, words)}
            </span>
            {props.canEdit && (
              <TextButton onClick={() => props.onAsk({ noun: 'initiative', id: initiative.id })}>
                {t('choose.blocked.edit')}
                <span className="ek-hidden"> {initiative.name}</span>
              </TextButton>
            )}
          </li>
        ))}
        {kept.length > 0 && (
          <li>
            {t('choose.kept-begun', { count: kept.length, names: kept.map(({ name }) => name).join(', ') })}
          </li>
        )}
      </ul>
    </section>
  );
}

/** The dialog in which the missing thing is filled in. */
export function askFor({
  about,
  noun,
  field,
}: Pick<BusinessPortfolio['missing'][number], 'about' | 'noun' | 'field'>): Asked {
  return noun === 'benefit'
    ? { noun, initial: { initiative: about.id }, focusField: field }
    : { noun, id: about.id, focusField: field };
}

export function Assumptions({ portfolio }: { readonly portfolio: BusinessPortfolio }): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const { percent, month } = useFormat();
  const { weights, objective, months } = portfolio;
  return (
    <details className={classes.details}>
      <summary>{t('choose.assumptions')}</summary>
      <ul>
        <li>
          {t('choose.assumption.months', { from: month(months[0] ?? ''), to: month(months.at(-1) ?? '') })}
        </li>
        <li>{t('choose.assumption.left')}</li>
        {objective === 'money' ? (
          <>
            <li>
              {t(portfolio.isUsualDiscountRate ? 'choose.assumption.usual-rate' : 'choose.assumption.rate', {
                rate: percent(portfolio.discountRate, 1),
                months: portfolio.lookAheadMonths,
              })}
            </li>
            <li>{t('choose.assumption.net')}</li>
          </>
        ) : (
          <>
            <li>{t('choose.assumption.points')}</li>
            <li>
              {t(`choose.assumption.weights.${weights.rangeFrom}`, {
                weights: weights.weights
                  .map(({ title, likely, low, high }) =>
                    t('choose.assumption.weight', {
                      goal: title,
                      likely: percent(likely),
                      low: percent(low),
                      high: percent(high),
                    }),
                  )
                  .join(', '),
              })}
            </li>
          </>
        )}
        <li>{t('choose.assumption.chance')}</li>
        <li>{t('choose.assumption.robust')}</li>
        {portfolio.notes.map((note) => (
          <li key={note.id}>{sentence(i18n, note)}</li>
        ))}
      </ul>
    </details>
  );
}
