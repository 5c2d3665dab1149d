// One change of status: what, from what to what, why, and where to look.
import type { Alert } from '@evenkeel/contract';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { type TextId, useText } from '../../app/use-text.ts';
import { type Status, StatusMark } from '../../ui/status-mark.tsx';
import { TextButton } from '../record/text-button.tsx';
import classes from './alerts.module.css';

export interface AlertLineProps {
  readonly businessId: string;
  readonly alert: Alert;
  /** Null for a reader who marks nothing. */
  readonly onRead: (() => void) | null;
}

export function AlertLine({ businessId, alert, onRead }: AlertLineProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const { i18n } = useLingui();
  const { kind, name, from, to, day, why, numbers, isRead } = alert;
  const word = (status: string): string => t(`alert.status.${status}` as TextId);
  return (
    <li className={classes.line} data-unread={!isRead}>
      <div className={classes.when}>
        {!isRead && <span className={classes.dot} role="img" aria-label={t('alerts.unread')} />}
        <time dateTime={day}>{format.day(day)}</time>
        <span className={classes.kind}>{t(`alerts.kind.${kind}`)}</span>
      </div>
      <div className={classes.what}>
        <Subject businessId={businessId} alert={alert} />
        <p className={classes.change}>
          <StatusMark status={statusOf(alert)} word={word(to)} />
          <span className={classes.was}>
            {t('alerts.from', { from: word(from) })}
            {numbers &&
              ` · ${t('alerts.chance', {
                before: format.percent(numbers.before),
                after: format.percent(numbers.after),
              })}`}
          </span>
        </p>
        {why.length > 0 && (
          <p className={classes.why}>{why.map((one) => asSentence(sentence(i18n, one))).join(' ')}</p>
        )}
      </div>
      {!isRead && onRead && (
        <TextButton label={t('alerts.read.of', { name, day: format.day(day) })} onClick={onRead}>
          {t('alerts.read')}
        </TextButton>
      )}
    </li>
  );
}

function Subject({ businessId, alert }: Pick<AlertLineProps, 'businessId' | 'alert'>): ReactNode {
  const { noun, record, name } = alert;
  const business = businessId;
  if (noun === 'kpi') {
    return (
      <Link to="/b/$business/measures/$kpi" params={{ business, kpi: record }} className={classes.name}>
        {name}
      </Link>
    );
  }
  if (noun === 'goal') {
    return (
      <Link
        to="/b/$business/goals"
        params={{ business }}
        search={{ open: `goal/${record}` } as never}
        className={classes.name}
      >
        {name}
      </Link>
    );
  }
  return (
    <Link
      to="/b/$business/import/$section"
      params={{ business, section: 'sources' }}
      className={classes.name}
    >
      {name}
    </Link>
  );
}

const good: ReadonlySet<string> = new Set(['improvement', 'better', 'working']);

function statusOf({ kind, to, numbers }: Alert): Status {
  if (kind === 'source') return to === 'failing' ? 'serious' : 'good';
  if (kind === 'goal-chance' && numbers !== null)
    return numbers.after > numbers.before ? 'good' : 'attention';
  return good.has(to) ? 'good' : 'attention';
}

/** What a figure says may stand in the middle of a sentence. */
function asSentence(text: string): string {
  const begun = text.charAt(0).toLocaleUpperCase() + text.slice(1);
  return /[.!?…\]]$/.test(begun) ? begun : `${begun}.`;
}
