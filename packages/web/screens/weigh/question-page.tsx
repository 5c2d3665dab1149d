// One question of the round, with how far it is and the way back and on.
import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { type Translate, useText } from '../../app/use-text.ts';
import { PairQuestion } from './pair-question.tsx';
import { PickQuestion } from './pick-question.tsx';
import { PointsQuestion } from './points-question.tsx';
import type { Order } from './rank-order.ts';
import { RankQuestion } from './rank-question.tsx';
import type { GoalWords } from './use-goal-words.ts';
import classes from './weigh.module.css';
import type { Reply, Step } from './weigh-flow.ts';

export interface QuestionPageProps {
  readonly step: Step;
  /** Counted from one. */
  readonly at: number;
  readonly count: number;
  readonly words: GoalWords;
  readonly reply: Reply | null;
  /** The goals in the order of the round: where a ranking begins. */
  readonly goals: readonly string[];
  readonly onReply: (reply: Reply) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export function QuestionPage(props: QuestionPageProps): ReactNode {
  const t = useText();
  const { step, at, count, words, reply } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question is what moves the focus
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [step.key]);
  const order = asOrder(reply) ?? props.goals.map((id) => [id]);
  const canGo = reply !== null || step.kind === 'rank';
  const note = noteOf(t, step);
  return (
    <form
      className={classes.question}
      onSubmit={(event) => {
        event.preventDefault();
        if (step.kind === 'rank' && reply === null) props.onReply(order);
        if (canGo) props.onNext();
      }}
    >
      <div className={classes.progress}>
        <span id="progress">{t('weigh.progress', { at, count })}</span>
        <progress aria-labelledby="progress" max={count} value={at - 1} />
      </div>
      <h1 ref={heading} tabIndex={-1} className={classes.title}>
        {titleOf(t, step, words)}
      </h1>
      {note && <p className={classes.lead}>{note}</p>}
      {step.kind === 'pick' && (
        <PickQuestion
          step={step}
          words={words}
          value={typeof reply === 'string' ? reply : null}
          onChange={props.onReply}
        />
      )}
      {step.kind === 'pair' && (
        <PairQuestion
          step={step}
          words={words}
          value={typeof reply === 'number' ? reply : null}
          onChange={props.onReply}
        />
      )}
      {step.kind === 'points' && (
        <PointsQuestion
          step={step}
          words={words}
          value={typeof reply === 'number' ? reply : null}
          onChange={props.onReply}
        />
      )}
      {step.kind === 'rank' && <RankQuestion words={words} value={order} onChange={props.onReply} />}
      <div className={classes.steps}>
        <Button variant="default" size="md" onClick={props.onBack}>
          {t('weigh.back')}
        </Button>
        <Button type="submit" size="md" disabled={!canGo}>
          {t(at === count ? 'weigh.to-end' : 'weigh.next')}
        </Button>
      </div>
    </form>
  );
}

export function titleOf(t: Translate, step: Step, words: GoalWords): string {
  switch (step.kind) {
    case 'pick':
      return t(`weigh.pick.${step.role}`);
    case 'pair':
      return t(`weigh.pair.${step.role}`, { left: words.name(step.left), right: words.name(step.right) });
    case 'points':
      return t('weigh.points.title', { first: words.name(step.first), goal: words.name(step.goal) });
    case 'rank':
      return t('weigh.rank.title');
  }
}

function noteOf(t: Translate, step: Step): string | null {
  if (step.kind === 'pick') return step.role === 'first' ? null : t('weigh.pick.hint');
  if (step.kind === 'rank') return t('weigh.rank.hint');
  if (step.kind === 'points') return null;
  return step.role === 'open' ? t('weigh.pair.tap') : t(`weigh.pair.note.${step.role}`);
}

function asOrder(reply: Reply | null): Order | null {
  return typeof reply === 'object' ? reply : null;
}
