// One round of weighing: until when, who was asked, how many have answered as far as that may be told.
import type { Weighing } from '@evenkeel/contract';
import { Button } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { IconCheck } from '../../ui/icons.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { TextButton } from '../record/text-button.tsx';
import classes from './stakeholders.module.css';

export interface RoundCardProps {
  readonly round: Weighing;
  readonly canEdit: boolean;
  readonly onResult: () => void;
  readonly onLinks: () => void;
  readonly onWithdraw: (stakeholder: string, person: string | null) => void;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

export function RoundCard(props: RoundCardProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const id = useId();
  const { round, canEdit } = props;
  const { state, title, groups, answered } = round;
  const isClosed = state === 'closed';
  const when = t(`rounds.state.${state}`, { day: format.day(round.closedOn ?? round.closesOn) });
  return (
    <section className={`${classes.round} ek-keep`} aria-labelledby={id}>
      <header className={classes.roundHeader}>
        <div>
          <h2 id={id} className={classes.groupName}>
            {title}
          </h2>
          <p className={classes.kind}>
            {t('rounds.about', {
              goals: round.goals.length,
              method: t(`choice.adoption.method.${round.method}`),
            })}
          </p>
          <p className={classes.roundState}>
            {state === 'open' ? when : <StatusMark status={isClosed ? 'good' : 'attention'} word={when} />}
          </p>
        </div>
        <p className={classes.answerCount}>
          {t(answered.exact ? 'rounds.answers.exact' : 'rounds.answers.atLeast', {
            count: answered.atLeast,
          })}
        </p>
      </header>
      {groups.length === 0 ? (
        <p className={classes.quiet}>{t('rounds.nobody')}</p>
      ) : (
        <ul className={classes.progressList}>
          {groups.map((group) => (
            <GroupProgress key={group.stakeholder} {...props} group={group} />
          ))}
        </ul>
      )}
      <div className={`${classes.roundActions} ek-no-print`}>
        {isClosed && (
          <Button onClick={props.onResult} aria-label={t('rounds.result.of', { round: title })}>
            {t('rounds.result')}
          </Button>
        )}
        {canEdit && state === 'open' && (
          <Button
            variant={groups.length === 0 ? 'filled' : 'default'}
            onClick={props.onLinks}
            aria-label={t('rounds.invite.of', { round: title })}
          >
            {t('rounds.invite')}
          </Button>
        )}
        {canEdit && !isClosed && (
          <Button
            variant={state === 'ended' ? 'filled' : 'default'}
            onClick={props.onClose}
            aria-label={t('rounds.close.of', { round: title })}
          >
            {t('rounds.close')}
          </Button>
        )}
        {canEdit && (
          <TextButton label={t('rounds.remove.of', { round: title })} onClick={props.onRemove}>
            {t('rounds.remove')}
          </TextButton>
        )}
      </div>
    </section>
  );
}

function GroupProgress(props: RoundCardProps & { readonly group: Weighing['groups'][number] }): ReactNode {
  const t = useText();
  const { group, round, canEdit } = props;
  const { links, answered, people } = group;
  const isOpen = round.state === 'open';
  return (
    <li className={classes.progressRow}>
      <span className={classes.progressName}>{group.name}</span>
      <div>
        {links > 0 && (
          <>
            {answered !== null && (
              <svg className={classes.progressBar} aria-hidden="true" focusable="false">
                <rect width="100%" height="100%" rx={3} className={classes.progressRoom} />
                <rect
                  width={`${Math.min(1, answered / links) * 100}%`}
                  height="100%"
                  rx={3}
                  className={classes.progressDone}
                />
              </svg>
            )}
            <p className={classes.progressWords}>
              {answered === null
                ? t(isOpen ? 'rounds.group.few' : 'rounds.group.few.closed', { links })
                : t('rounds.group.progress', { answered, links })}
              {canEdit && isOpen && (
                <TextButton
                  label={t('rounds.withdraw.of', { group: group.name })}
                  onClick={() => props.onWithdraw(group.stakeholder, null)}
                >
                  {t('rounds.withdraw')}
                </TextButton>
              )}
            </p>
          </>
        )}
        {people.map(({ person, name, hasAnswered }) => (
          <p key={person} className={classes.progressWords}>
            {hasAnswered && <IconCheck size={16} aria-hidden="true" />}
            <span>{t(hasAnswered ? 'rounds.person.answered' : 'rounds.person.waiting', { name })}</span>
            {canEdit && isOpen && !hasAnswered && (
              <TextButton
                label={t('rounds.withdraw.person.of', { name })}
                onClick={() => props.onWithdraw(group.stakeholder, person)}
              >
                {t('rounds.withdraw.person')}
              </TextButton>
            )}
          </p>
        ))}
      </div>
    </li>
  );
}
