// What emerged without a plan: each pattern as a card with its evidence and three answers; and what was answered before.
import type { Business, PatternAnswer, ResourceStrategy } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { useApply } from '../../data/use-apply.ts';
import { HowComputed } from '../../ui/how-computed.tsx';
import { useFigureWords } from '../parts/figure-words.ts';
import { useBusiness } from '../parts/use-business.ts';
import { Refusal } from '../record/refusal.tsx';
import { TextButton } from '../record/text-button.tsx';
import { useAct } from '../settings/use-act.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import type { Answer } from './answer-preview.ts';
import { PatternCard } from './pattern-card.tsx';
import classes from './realised.module.css';
import type { Amounts } from './use-amounts.ts';

export interface PatternsPartProps {
  readonly strategy: ResourceStrategy;
  readonly business: Business;
  readonly today: string;
  readonly amounts: Amounts;
  /** The pattern that is asked for in the address. */
  readonly asked: string | null;
  /** Opens a given answer to change it. */
  readonly onOpen: (answer: string) => void;
}

export function PatternsPart({
  strategy,
  business,
  today,
  amounts,
  asked,
  onOpen,
}: PatternsPartProps): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const { canEdit } = useBusiness();
  const words = useFigureWords(business.profile.currency);
  const [answering, setAnswering] = useState<{ readonly id: string; readonly answer: Answer } | null>(null);
  const { patterns, emerging, resource } = strategy;
  const open = patterns.patterns.find(({ id }) => id === answering?.id);
  const months = { from: patterns.months[0] ?? '', to: patterns.months.at(-1) ?? '' };
  return (
    <section aria-labelledby="realised-patterns">
      <h2 id="realised-patterns" className={classes.heading}>
        {t('realised.patterns.title')}
      </h2>
      <p className={classes.soft}>
        {emerging.value === null
          ? t('realised.needs', { needs: emerging.needs.map(({ what }) => sentence(i18n, what)).join('; ') })
          : patterns.patterns.length === 0
            ? t('realised.patterns.none', { period: amounts.period(months) })
            : t(`realised.patterns.some.${resource}`, {
                count: patterns.patterns.length,
                share: amounts.percent(emerging.value),
                period: amounts.period(months),
              })}{' '}
        {emerging.value !== null && <HowComputed {...words.how(emerging)} />}
      </p>
      {patterns.whole > 0 && (
        <p className={classes.quiet}>
          {t('realised.patterns.coverage', { tied: amounts.percent(patterns.tied) })}
          {patterns.lag > 0 && ` ${t('realised.patterns.lag', { count: patterns.lag })}`}
        </p>
      )}
      <ul className={classes.cards}>
        {patterns.patterns.map((pattern) => (
          <PatternCard
            key={pattern.id}
            pattern={pattern}
            found={patterns}
            amounts={amounts}
            isAsked={asked === `${resource}-${pattern.id}`}
            onAnswer={canEdit ? (answer) => setAnswering({ id: pattern.id, answer }) : null}
          />
        ))}
      </ul>
      <Answered
        business={business}
        onOpen={onOpen}
        answers={business.patternAnswers.filter((one) => one.resource === resource)}
      />
      {answering && open && (
        <AnswerDialog
          answer={answering.answer}
          pattern={{ ...open, resource }}
          found={patterns}
          business={business}
          today={today}
          amounts={amounts}
          onClose={() => setAnswering(null)}
        />
      )}
    </section>
  );
}

/** What the owners decided before, with the way to take it back. */
function Answered(props: {
  readonly business: Business;
  readonly answers: readonly PatternAnswer[];
  readonly onOpen: (answer: string) => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { id, canEdit } = useBusiness();
  const apply = useApply(id);
  const act = useAct();
  if (props.answers.length === 0) return null;
  const ownerOf = (owner: string | null): string =>
    props.business.people.find((one) => one.id === owner)?.name ?? '';
  const sorted = [...props.answers].sort((a, b) => (a.day < b.day ? 1 : -1));
  return (
    <>
      <h3 className={classes.subheading}>{t('realised.answered.title')}</h3>
      <ul className={classes.answered}>
        {sorted.map((one) => (
          <li key={one.id}>
            <span>
              {t(`realised.answered.${one.answer}`, { name: one.name, day: format.day(one.day) })}{' '}
              {one.owner !== null && t('realised.answered.owner', { owner: ownerOf(one.owner) })}{' '}
              {one.reason !== null && <span className={classes.quiet}>{one.reason}</span>}
            </span>
            {canEdit && (
              <span className={classes.verbs}>
                <TextButton
                  label={t('realised.answered.change.of', { name: one.name })}
                  onClick={() => props.onOpen(one.id)}
                >
                  {t('realised.answered.change')}
                </TextButton>
                <TextButton
                  label={t('realised.answered.forget.of', { name: one.name })}
                  onClick={() =>
                    void act.run(() =>
                      apply([{ kind: 'remove', noun: 'pattern-answer', id: one.id }], {
                        message: t(
                          one.answer === 'adopt'
                            ? 'realised.answered.forgotten.adopt'
                            : 'realised.answered.forgotten',
                          { name: one.name },
                        ),
                      }),
                    )
                  }
                >
                  {t('realised.answered.forget')}
                </TextButton>
              </span>
            )}
          </li>
        ))}
      </ul>
      {act.fault && <Refusal error={act.fault} />}
    </>
  );
}
