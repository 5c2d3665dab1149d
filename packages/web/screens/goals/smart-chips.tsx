// The five SMART letters of a goal, each by itself; a click says what is missing and offers the field that mends it.
import type { Figure, FigurePart, Goal } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { IconCheck, IconX } from '../../ui/icons.ts';
import { Popover } from '../../ui/popover.tsx';
import { TextButton } from '../record/text-button.tsx';
import classes from './goals.module.css';
import { fieldOfReason, type LetterField } from './letter-field.ts';

export interface SmartChipsProps {
  readonly goal: Goal;
  readonly figure: Figure;
  /** Opens the field; absent for who may only look. */
  readonly onMend: ((field: LetterField) => void) | undefined;
  /** For letters that no field mends: a value of the measure, or work behind the goal. */
  readonly onRecordValue: ((kpi: string) => void) | undefined;
  readonly onSupport: ((goal: string) => void) | undefined;
}

const valueMissing = new Set(['smart.stale', 'smart.no-observation', 'need.kpi-history']);
const supportMissing = new Set([
  'smart.unlikely-and-nothing-planned',
  'smart.unlikely-even-with-initiatives',
  'smart.unlikely-with-some-effects',
]);

export function SmartChips(props: SmartChipsProps): ReactNode {
  const t = useText();
  return (
    <ul className={classes.letters} aria-label={t('goals.smart.of', { goal: props.goal.title })}>
      {props.figure.parts.map((part) => (
        <li key={part.id}>
          <Popover
            title={t(`smart.letter.${part.id}` as TextId)}
            label={t('goals.smart.letter', {
              letter: t(`smart.letter.${part.id}` as TextId),
              verdict: t(`goals.verdict.${part.verdict ?? 'cannot-tell'}`),
            })}
            buttonClass={classes.letter}
            button={<LetterFace part={part} letter={t(`smart.letter.${part.id}` as TextId)} />}
          >
            <LetterReasons {...props} part={part} />
          </Popover>
        </li>
      ))}
    </ul>
  );
}

/** The letter with the shape of its verdict: a tick, a cross, a question mark. */
export function LetterFace(props: { readonly part: FigurePart; readonly letter: string }): ReactNode {
  const { verdict } = props.part;
  return (
    <span className={classes.face} data-verdict={verdict} aria-hidden="true">
      <span>{[...props.letter.replace('[', '')][0]}</span>
      {verdict === 'pass' ? (
        <IconCheck size={12} stroke={2.6} />
      ) : verdict === 'fail' ? (
        <IconX size={12} stroke={2.6} />
      ) : (
        <span className={classes.query}>?</span>
      )}
    </span>
  );
}

/** What the verdict rests on, and the way to mend it. */
export function LetterReasons(props: SmartChipsProps & { readonly part: FigurePart }): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const { part, goal, figure, onMend, onRecordValue, onSupport } = props;
  const { kpi } = goal;
  const needs = part.verdict === 'cannot-tell' && part.id === 'achievable' ? figure.needs : [];
  const reasons = [...(part.reasons ?? []), ...needs.map(({ what }) => what)];
  const isNeed = new Set(needs.map(({ what }) => what));
  return (
    <>
      <p className={classes.letterTitle}>
        {t(`smart.letter.${part.id}` as TextId)}: {t(`goals.verdict.${part.verdict ?? 'cannot-tell'}`)}
      </p>
      {reasons.length === 0 && <p>{t('goals.smart.nothing-missing')}</p>}
      <ul className={classes.reasons}>
        {reasons.map((reason) => {
          const field = fieldOfReason(reason.id, goal);
          const said = sentence(i18n, reason);
          return (
            <li key={reason.id}>
              <span>{isNeed.has(reason) ? t('figure.needs', { needs: said }) : said}</span>
              {field && onMend && (
                <TextButton
                  label={t('goals.mend.label', {
                    field: t(`field.${field.noun}.${field.field}.label` as TextId),
                  })}
                  onClick={() => onMend(field)}
                >
                  {t('goals.mend')}
                </TextButton>
              )}
              {valueMissing.has(reason.id) && kpi !== null && onRecordValue && (
                <TextButton onClick={() => onRecordValue(kpi)}>{t('goals.kpi.record')}</TextButton>
              )}
              {supportMissing.has(reason.id) && onSupport && (
                <TextButton onClick={() => onSupport(goal.id)}>{t('goals.support.add')}</TextButton>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
