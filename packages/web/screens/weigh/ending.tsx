// The end of the questions: what the answers say, whether they fit together, and the button that sends them.
import type { WeighingQuestion } from '@evenkeel/contract';
import {
  checkAnswer,
  type JudgedAnswer,
  judgeAnswer,
  type Reconsider,
  type WeighingAnswer,
} from '@evenkeel/core';
import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { type TextId, useText } from '../../app/use-text.ts';
import { seriesColour } from '../../charts/series-colour.ts';
import { type Status, StatusMark } from '../../ui/status-mark.tsx';
import { Fault } from '../account/fault.tsx';
import type { GoalWords } from './use-goal-words.ts';
import type { Sending } from './use-sending.ts';
import classes from './weigh.module.css';

export interface EndingProps {
  readonly question: WeighingQuestion;
  readonly answer: WeighingAnswer;
  readonly byName: boolean;
  readonly words: GoalWords;
  readonly sending: Sending;
  readonly onReconsider: (reconsider: Reconsider) => void;
  readonly onBack: () => void;
}

export function Ending(props: EndingProps): ReactNode {
  const t = useText();
  const { percent } = useFormat();
  const { question, answer, sending } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, []);
  const judged = useMemo(() => {
    const checked = checkAnswer(question.goals, question.method, answer);
    return checked.ok ? judgeAnswer(question.goals, checked.value) : null;
  }, [question, answer]);
  if (!judged) return null;
  const { consistency, reconsider } = judged;
  const fit = fitOf(judged);
  const isApart = fit.status === 'attention';
  const weights = [...judged.weights].sort((one, other) => other.share - one.share);
  const largest = Math.max(...weights.map(({ share }) => share));
  const places = new Map(question.goals.map(({ id }, index) => [id as string, index]));
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className={classes.title}>
        {t('weigh.end.title')}
      </h1>
      <p className={classes.lead}>{t('weigh.end.lead')}</p>
      <ul className={classes.bars} aria-label={t('weigh.end.table')}>
        {weights.map(({ goal, name, share }) => (
          <li key={goal}>
            <span className={classes.barName}>{name}</span>
            <span className={classes.barShare}>{percent(share)}</span>
            <svg className={classes.bar} aria-hidden="true" focusable="false">
              <rect
                width={`${(share / largest) * 100}%`}
                height="100%"
                rx={2}
                fill={seriesColour(places.get(goal) ?? 0)}
              />
            </svg>
          </li>
        ))}
      </ul>
      {consistency && (
        <section className={classes.fit} data-apart={isApart} aria-live="polite">
          <p className={classes.fitWord}>
            <StatusMark status={fit.status} quiet />
            <span>{t(fit.text)}</span>
          </p>
          {reconsider && (
            <Doubt
              reconsider={reconsider}
              isApart={isApart}
              words={props.words}
              onReconsider={() => props.onReconsider(reconsider)}
            />
          )}
        </section>
      )}
      <Fault error={sending.fault} />
      {sending.isWaiting && (
        <p className={classes.waiting} role="alert">
          {t(sending.isOnline ? 'weigh.end.back-online' : 'weigh.end.waiting')}
        </p>
      )}
      <div className={`${classes.steps} ek-no-print`}>
        <Button variant="default" size="md" onClick={props.onBack} disabled={sending.busy}>
          {t('weigh.end.back')}
        </Button>
        <Button size="md" loading={sending.busy} onClick={sending.send}>
          {t(isApart ? 'weigh.end.send.anyway' : 'weigh.end.send')}
        </Button>
      </div>
      <p className={classes.detail}>{t(props.byName ? 'weigh.end.once.named' : 'weigh.end.once')}</p>
    </>
  );
}

/** How well the answers fit together: in words, and as a mark. */
function fitOf({ consistency, reconsider }: JudgedAnswer): {
  readonly status: Status;
  readonly text: TextId;
} {
  if (consistency?.acceptable === 'no') return { status: 'attention', text: 'weigh.end.apart' };
  if (consistency?.value === 0 || !reconsider) return { status: 'good', text: 'weigh.end.fits' };
  return consistency?.acceptable === 'yes'
    ? { status: 'good', text: 'weigh.end.almost' }
    : { status: 'unknown', text: 'weigh.end.unknown' };
}

/** The one answer that fits the others least. */
function Doubt(props: {
  readonly reconsider: Reconsider;
  readonly isApart: boolean;
  readonly words: GoalWords;
  readonly onReconsider: () => void;
}): ReactNode {
  const t = useText();
  const { reconsider, words, isApart } = props;
  const { more, less, said, fits } = reconsider;
  return (
    <>
      {!isApart && <p>{t('weigh.end.nearest')}</p>}
      <p>{t('weigh.end.said', { more: words.name(more), less: words.name(less), times: said })}</p>
      <p className={classes.detail}>
        {t('weigh.end.fitting', {
          more: words.name(fits.more),
          less: words.name(fits.less),
          times: fits.times,
        })}
      </p>
      <Button variant={isApart ? 'filled' : 'default'} className="ek-no-print" onClick={props.onReconsider}>
        {t('weigh.end.reconsider')}
      </Button>
    </>
  );
}
