// One letter of the coach: its verdict, what is missing in plain words, an example, and the offers that add it.
import type { DecimalSign } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { type TextId, useText } from '../../../app/use-text.ts';
import { LetterFace } from '../smart-chips.tsx';
import { ChancePanel } from './chance-panel.tsx';
import classes from './coach.module.css';
import type { CoachedLetter } from './coach-goal.ts';
import { OfferButton } from './offer-button.tsx';
import { RecordNow } from './record-now.tsx';
import type { CoachCase, GoalFields, Step } from './suggestion.ts';

export interface CoachLetterProps {
  readonly businessId: string;
  readonly letter: CoachedLetter;
  readonly at: CoachCase;
  readonly decimal: DecimalSign;
  readonly onTake: (step: Step) => Promise<void>;
  readonly onFill: (set: GoalFields) => void;
}

/** The panel of the chance says these with its numbers. */
const saidByChance: ReadonlySet<string> = new Set(['smart.no-chance', 'smart.with-declared-effects']);

export function CoachLetter(props: CoachLetterProps): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const { part, missing, needs, example } = props.letter;
  const verdict = part.verdict ?? 'cannot-tell';
  const name = t(`smart.letter.${part.id}` as TextId);
  return (
    <li className={classes.letter} data-verdict={verdict}>
      <LetterFace part={part} letter={name} />
      <div className={classes.words}>
        <p className={classes.verdict}>
          <strong>{name}</strong> <span>{t(`goals.coach.${verdict}`)}</span>
        </p>
        {part.id === 'achievable' && <ChancePanel at={props.at} />}
        {missing.map(({ reason, suggestions }) => (
          <div key={reason.id} className={classes.missing}>
            {!saidByChance.has(reason.id) && <p>{sentence(i18n, reason)}</p>}
            {suggestions.map(({ key, text, step }) =>
              step.kind === 'record' ? (
                <RecordNow
                  key={key}
                  businessId={props.businessId}
                  kpi={step.kpi}
                  label={sentence(i18n, text)}
                  unit={props.at.kpi?.unit ?? null}
                  today={props.at.today}
                  decimal={props.decimal}
                  onRecorded={(value) => {
                    if (step.asBaseline) props.onFill({ baselineValue: value, baselineDay: props.at.today });
                  }}
                />
              ) : (
                <OfferButton key={key} onClick={() => props.onTake(step)}>
                  {sentence(i18n, text)}
                </OfferButton>
              ),
            )}
          </div>
        ))}
        {needs.length > 0 && (
          <ul className={classes.needs}>
            {needs.map(({ what, minutes }) => (
              <li key={what.id}>
                {minutes === null
                  ? t('goals.coach.need.time', { need: sentence(i18n, what) })
                  : t('goals.coach.need.minutes', { need: sentence(i18n, what), minutes })}
              </li>
            ))}
          </ul>
        )}
        {example && <p className={classes.example}>{sentence(i18n, example)}</p>}
      </div>
    </li>
  );
}
