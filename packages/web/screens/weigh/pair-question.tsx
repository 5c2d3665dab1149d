// How much more one goal matters than another, on the scale from equally to extremely, to one side or to both.
import { MOST_TIMES } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { type Translate, useText } from '../../app/use-text.ts';
import type { GoalWords } from './use-goal-words.ts';
import classes from './weigh.module.css';
import { type PairStep, timesAt } from './weigh-flow.ts';

export interface PairQuestionProps {
  readonly step: PairStep;
  readonly words: GoalWords;
  /** A place on the scale of the step; null while it is not answered. */
  readonly value: number | null;
  readonly onChange: (place: number) => void;
}

export function PairQuestion(props: PairQuestionProps): ReactNode {
  return props.step.role === 'open' ? <TwoSided {...props} /> : <OneSided {...props} />;
}

/** Nobody knows yet which of the two matters more. */
function TwoSided({ step, words, value, onChange }: PairQuestionProps): ReactNode {
  const t = useText();
  const [left, right] = [words.name(step.left), words.name(step.right)];
  const favour = (side: -1 | 1): void =>
    onChange(side * nextWord(value === null ? 0 : Math.max(0, value * side)));
  const card = (id: string, side: -1 | 1): ReactNode => {
    const lead = value === null ? 0 : Math.max(0, value * side);
    const detail = words.measure(id);
    return (
      <button
        type="button"
        className={classes.card}
        data-chosen={lead > 0}
        style={{ flexGrow: 10 + lead }}
        aria-label={t('weigh.pair.favour', { goal: words.name(id) })}
        aria-pressed={lead > 0}
        onClick={() => favour(side)}
      >
        <span className={classes.goalName}>{words.name(id)}</span>
        {detail && <span className={classes.detail}>{detail}</span>}
      </button>
    );
  };
  return (
    <div className={classes.pair}>
      <div className={classes.cards}>
        {card(step.left, -1)}
        {card(step.right, 1)}
      </div>
      <input
        type="range"
        className={classes.slider}
        min={step.lowest}
        max={step.highest}
        step={1}
        value={value ?? 0}
        data-unset={value === null}
        aria-label={t('weigh.pair.slider', { left, right })}
        aria-valuetext={says(t, step, words, value)}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      <div className={classes.ends} aria-hidden="true">
        <span>{t('weigh.pair.end')}</span>
        <span>{t('weigh.pair.middle')}</span>
        <span>{t('weigh.pair.end')}</span>
      </div>
      <p className={classes.says} data-unset={value === null} role="status">
        {says(t, step, words, value)}
      </p>
      <button
        type="button"
        className={classes.equal}
        aria-pressed={value === 0}
        data-chosen={value === 0}
        onClick={() => onChange(0)}
      >
        {t('weigh.pair.equal')}
      </button>
    </div>
  );
}

/** The left one matters at least as much; the words up to what is already known can be chosen. */
function OneSided({ step, words, value, onChange }: PairQuestionProps): ReactNode {
  const t = useText();
  const most = timesAt(step.lowest);
  const named = wordSteps.filter((times) => times <= most);
  return (
    <div className={classes.pair}>
      <fieldset className={classes.wordRow}>
        <legend className="ek-hidden">{t(`weigh.pair.${step.role}`, namesOf(step, words))}</legend>
        {named.map((times) => (
          <label key={times} className={classes.word}>
            <input
              type="radio"
              name={step.key}
              checked={value === 1 - times}
              onChange={() => onChange(1 - times)}
            />
            <span>{t(`weigh.pair.word.${times}`)}</span>
          </label>
        ))}
      </fieldset>
      {most > 1 && (
        <input
          type="range"
          className={classes.slider}
          min={1}
          max={most}
          step={1}
          value={value === null ? 1 : timesAt(value)}
          data-unset={value === null}
          aria-label={t(`weigh.pair.${step.role}`, namesOf(step, words))}
          aria-valuetext={says(t, step, words, value)}
          onChange={(event) => onChange(1 - Number(event.currentTarget.value))}
        />
      )}
      <p className={classes.says} data-unset={value === null} role="status">
        {says(t, step, words, value)}
      </p>
    </div>
  );
}

const wordSteps = [1, 3, 5, 7, 9] as const;

/** From wherever the slider stands to the next place that has a word of its own. */
function nextWord(place: number): number {
  return Math.min(MOST_TIMES - 1, Math.floor(place / 2) * 2 + 2);
}

function namesOf(step: PairStep, words: GoalWords): { readonly left: string; readonly right: string } {
  return { left: words.name(step.left), right: words.name(step.right) };
}

/** The place in a sentence. */
function says(t: Translate, step: PairStep, words: GoalWords, value: number | null): string {
  if (value === null) return t('weigh.pair.open-yet');
  const { left, right } = namesOf(step, words);
  if (value === 0) return t('weigh.pair.says.equal', { one: left, other: right });
  const [more, less] = value < 0 ? [left, right] : [right, left];
  return t('weigh.pair.says', { more, less, times: timesAt(value) });
}
