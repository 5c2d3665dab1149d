// The first page of a link: who asks what, how long it takes, and who will learn what of the answer.
import type { WeighingQuestion } from '@evenkeel/contract';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import type { GoalWords } from './use-goal-words.ts';
import classes from './weigh.module.css';
import { minutesFor, stepCount } from './weigh-flow.ts';

export interface GreetingProps {
  readonly question: WeighingQuestion;
  readonly words: GoalWords;
  readonly byName: boolean;
  /** Something was answered on this device before. */
  readonly hasDraft: boolean;
  readonly onByName: (byName: boolean) => void;
  readonly onBegin: () => void;
}

export function Greeting(props: GreetingProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const { question, words, hasDraft } = props;
  const { businessName: business, stakeholder, person, goals, method } = question;
  return (
    <>
      <h1 className={classes.title}>
        {person === null
          ? t('weigh.hello.title', { business })
          : t('weigh.hello.title.own', { business, person })}
      </h1>
      <p className={classes.lead}>
        {t('weigh.hello.lead', {
          business,
          stakeholder,
          goals: goals.length,
          questions: stepCount(method, goals.length),
          minutes: minutesFor(method, goals.length),
        })}
      </p>
      <blockquote className={classes.quote}>
        <p className={classes.roundTitle}>{question.title}</p>
        {question.question && <p>{question.question}</p>}
      </blockquote>
      <section className={classes.promise} aria-labelledby="promise">
        <h2 id="promise">{t(person === null ? 'weigh.hello.anonymous.title' : 'weigh.hello.named.title')}</h2>
        <p>
          {person === null
            ? t('weigh.hello.anonymous.text', { stakeholder })
            : t('weigh.hello.named.text', { business })}
        </p>
        {person !== null && (
          <>
            <label className={classes.consent}>
              <input
                type="checkbox"
                checked={props.byName}
                aria-describedby="consent"
                onChange={(event) => props.onByName(event.currentTarget.checked)}
              />
              <span>{t('weigh.hello.named.consent')}</span>
            </label>
            <p id="consent" className={classes.detail}>
              {t('weigh.hello.named.what', { business })}
            </p>
          </>
        )}
      </section>
      <div className={`${classes.begin} ek-no-print`}>
        <Button size="md" onClick={props.onBegin}>
          {t(hasDraft ? 'weigh.hello.continue' : 'weigh.hello.begin')}
        </Button>
        <p className={classes.detail}>
          {hasDraft && `${t('weigh.hello.restored')} `}
          {t('weigh.hello.until', { day: format.day(question.closesOn) })}
        </p>
      </div>
      <section className={classes.goals} aria-labelledby="goals">
        <h2 id="goals">{t('weigh.hello.goals')}</h2>
        <ul>
          {goals.map(({ id, name, statement }) => (
            <li key={id}>
              <span className={classes.goalName}>{name}</span>
              {statement && <span className={classes.detail}>{statement}</span>}
              {words.measure(id) && <span className={classes.detail}>{words.measure(id)}</span>}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
