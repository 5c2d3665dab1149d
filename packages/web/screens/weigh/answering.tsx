// From the greeting through the questions to the end: one link, one draft, one answer.
import type { WeighingQuestion } from '@evenkeel/contract';
import type { Reconsider } from '@evenkeel/core';
import { type ReactNode, useMemo, useState } from 'react';
import { keepDraft, markSent, readDraft } from './draft.ts';
import { Ending } from './ending.tsx';
import { Greeting } from './greeting.tsx';
import { PrintedQuestions } from './printed-questions.tsx';
import { QuestionPage } from './question-page.tsx';
import { useGoalWords } from './use-goal-words.ts';
import { useSending } from './use-sending.ts';
import { answerOf, type Reply, replyTo, stepAbout, stepCount, stepsOf } from './weigh-flow.ts';

export interface AnsweringProps {
  readonly token: string;
  readonly question: WeighingQuestion;
  readonly onSent: () => void;
}

/** Where one is: the number of a question, counted from nought, or before or after them all. */
type Place = 'greeting' | 'ending' | number;

export function Answering({ token, question, onSent }: AnsweringProps): ReactNode {
  const { goals, method } = question;
  const words = useGoalWords(goals);
  const [draft, setDraft] = useState(() => readDraft(localStorage, token, question));
  const [place, setPlace] = useState<Place>('greeting');
  const { replies, byName } = draft;
  const steps = useMemo(() => stepsOf(goals, method, replies), [goals, method, replies]);
  const answer = useMemo(() => answerOf(goals, method, replies), [goals, method, replies]);
  const sending = useSending({
    token,
    answer,
    byName,
    onSent: () => {
      markSent(localStorage, token, question);
      onSent();
    },
  });
  const change = (next: Partial<typeof draft>): void => {
    const changed = { ...draft, ...next };
    setDraft(changed);
    keepDraft(localStorage, token, question, changed);
  };
  const firstOpen = (): Place => {
    const open = steps.findIndex((step) => replyTo(step, replies) === null);
    return open < 0 ? 'ending' : open;
  };
  const step = typeof place === 'number' ? steps[place] : undefined;
  if (typeof place === 'number' && step) {
    const next = (): void => {
      const [count, at] = [stepCount(method, goals.length), place + 1];
      // What was answered before may not fit any more: the end is reached only when nothing is open.
      setPlace(at < count ? at : firstOpen());
    };
    return (
      <>
        <QuestionPage
          key={step.key}
          step={step}
          at={place + 1}
          count={stepCount(method, goals.length)}
          words={words}
          reply={replyTo(step, replies)}
          goals={goals.map(({ id }) => id)}
          onReply={(reply: Reply) => change({ replies: { ...replies, [step.key]: reply } })}
          onBack={() => setPlace(place === 0 ? 'greeting' : place - 1)}
          onNext={next}
        />
        <PrintedQuestions question={question} words={words} />
      </>
    );
  }
  if (place === 'ending' && answer !== null) {
    return (
      <Ending
        question={question}
        answer={answer}
        byName={byName}
        words={words}
        sending={sending}
        onReconsider={({ more, less }: Reconsider) => setPlace(Math.max(0, stepAbout(steps, more, less)))}
        onBack={() => setPlace(stepCount(method, goals.length) - 1)}
      />
    );
  }
  return (
    <>
      <Greeting
        question={question}
        words={words}
        byName={byName}
        hasDraft={Object.keys(replies).length > 0}
        onByName={(next) => change({ byName: next })}
        onBegin={() => setPlace(firstOpen())}
      />
      <PrintedQuestions question={question} words={words} />
    </>
  );
}
