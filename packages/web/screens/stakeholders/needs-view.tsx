// Groups of stakeholders as sections, each with what it needs and the goals that answer.
import type { Assessment, Business } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId, useMemo } from 'react';
import { useText } from '../../app/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useBusiness } from '../parts/use-business.ts';
import { NameButton } from '../record/name-button.tsx';
import type { RecordDialogProps } from '../record/record-dialog.tsx';
import { TextButton } from '../record/text-button.tsx';
import { type NeedGroup, needGroups, type ShownNeed } from './need-groups.ts';
import classes from './stakeholders.module.css';

export interface NeedsViewProps {
  readonly business: Business;
  readonly assessment: Assessment;
  readonly canEdit: boolean;
  readonly onAsk: (asked: Omit<RecordDialogProps, 'onClose'>) => void;
  readonly onBegin: () => void;
}

export function NeedsView(props: NeedsViewProps): ReactNode {
  const t = useText();
  const { business, assessment } = props;
  const groups = useMemo(() => needGroups(business, assessment), [business, assessment]);
  if (groups.length === 0) {
    return (
      <EmptyState
        title={t('stakeholders.empty.title')}
        text={t('stakeholders.empty.text')}
        action={props.canEdit && <Button onClick={props.onBegin}>{t('stakeholders.empty.action')}</Button>}
      />
    );
  }
  return groups.map((group) => <Group key={group.stakeholder.id} {...props} group={group} />);
}

function Group(props: NeedsViewProps & { readonly group: NeedGroup }): ReactNode {
  const t = useText();
  const id = useId();
  const { stakeholder, needs } = props.group;
  const kind = t(`choice.stakeholder.kind.${stakeholder.kind}`);
  // “Customers” are customers: that need not be said.
  const saysItself = stakeholder.name.toLowerCase() === kind.toLowerCase();
  const about =
    stakeholder.people !== null
      ? t('needs.people', { kind, count: stakeholder.people })
      : saysItself
        ? null
        : kind;
  return (
    <section className={`${classes.group} ek-keep`} aria-labelledby={id}>
      <header className={classes.groupHeader}>
        <h2 id={id} className={classes.groupName}>
          {stakeholder.name}
        </h2>
        {about !== null && <p className={classes.kind}>{about}</p>}
        {stakeholder.description && <p className={classes.description}>{stakeholder.description}</p>}
        {props.canEdit && (
          <TextButton
            label={t('needs.edit.of', { group: stakeholder.name })}
            onClick={() => props.onAsk({ noun: 'stakeholder', id: stakeholder.id })}
          >
            {t('needs.edit')}
          </TextButton>
        )}
      </header>
      <div className={classes.needs}>
        {needs.length === 0 ? (
          <p className={classes.quiet}>{t('needs.none')}</p>
        ) : (
          <ul>
            {needs.map((need) => (
              <Need key={need.record.id} need={need} onAsk={props.onAsk} />
            ))}
          </ul>
        )}
        {props.canEdit && (
          <TextButton
            label={t('needs.add.of', { group: stakeholder.name })}
            onClick={() =>
              props.onAsk({
                noun: 'need',
                initial: { stakeholder: stakeholder.id },
                focusField: 'statement',
              })
            }
          >
            {t('needs.add')}
          </TextButton>
        )}
      </div>
    </section>
  );
}

function Need(props: { readonly need: ShownNeed; readonly onAsk: NeedsViewProps['onAsk'] }): ReactNode {
  const t = useText();
  const { id: business } = useBusiness();
  const { record, goals, finding } = props.need;
  return (
    <li className={classes.need} data-unanswered={goals.length === 0}>
      <span className={classes.statement}>
        <NameButton onClick={() => props.onAsk({ noun: 'need', id: record.id })}>
          {record.statement}
        </NameButton>
      </span>
      <p className={classes.evidence}>{record.evidence ?? t('needs.evidence.none')}</p>
      {goals.length > 0 ? (
        <p className={classes.answers}>
          {t('needs.answered-by')}{' '}
          {goals.map((goal, index) => (
            <span key={goal.id}>
              {index > 0 && ' · '}
              <Link to="/b/$business/goals" params={{ business }} search={{ open: `goal/${goal.id}` }}>
                {goal.title}
              </Link>
            </span>
          ))}
        </p>
      ) : (
        <p className={classes.answers}>
          <StatusMark status="attention" word={t('needs.unanswered')} />
          {finding && (
            <Link
              to="/b/$business/findings"
              params={{ business }}
              search={{ open: finding }}
              aria-label={t('needs.finding.of', { need: record.statement })}
            >
              {t('needs.finding')}
            </Link>
          )}
        </p>
      )}
    </li>
  );
}
