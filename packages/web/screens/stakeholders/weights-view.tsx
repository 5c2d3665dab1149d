// What the owners made theirs, the latest first: when, from what, how the weights stood, and what had changed.
import type { Business } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { seriesColour } from '../../charts/series-colour.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextButton } from '../record/text-button.tsx';
import { AdoptDialog } from './adopt-dialog.tsx';
import { type OfferedWeights, presentWeights } from './adoption-changes.ts';
import { type HistoryEntry, hasMovedSince, offerAgain, weightHistory } from './weight-history.ts';
import classes from './weights.module.css';

export interface WeightsViewProps {
  readonly businessId: string;
  readonly business: Business;
  readonly canEdit: boolean;
}

export function WeightsView({ businessId, business, canEdit }: WeightsViewProps): ReactNode {
  const t = useText();
  const [offered, setOffered] = useState<OfferedWeights | null>(null);
  const entries = useMemo(() => weightHistory(business.adoptions), [business.adoptions]);
  const present = presentWeights(business);
  const [latest] = entries;
  // Each goal keeps its colour through the whole history.
  const order = [...new Set(entries.flatMap(({ weights }) => weights.map(({ goal }) => goal)))];
  const record = canEdit && present.shares.length > 0 && (
    <Button
      variant={latest ? 'default' : 'filled'}
      className="ek-no-print"
      onClick={() => setOffered(present)}
    >
      {t('weights.record')}
    </Button>
  );
  return (
    <>
      {!latest ? (
        <EmptyState
          title={t('weights.empty.title')}
          text={
            present.shares.length > 0
              ? t('weights.empty.text')
              : `${t('weights.empty.text')} ${t('weights.no-weights')}`
          }
          action={record}
        />
      ) : (
        <>
          <header className={classes.head}>
            <p className={classes.lead}>
              {t('weights.lead')}
              {hasMovedSince(business, latest.adoption) && (
                <span className={classes.moved}>{t('weights.moved')}</span>
              )}
            </p>
            {record}
          </header>
          <ol className={classes.entries}>
            {entries.map((entry) => (
              <Entry
                key={entry.adoption.id}
                entry={entry}
                order={order}
                canEdit={canEdit}
                onAgain={() => setOffered(offerAgain(entry.adoption))}
              />
            ))}
          </ol>
        </>
      )}
      {offered && (
        <AdoptDialog
          businessId={businessId}
          business={business}
          offered={offered}
          onClose={() => setOffered(null)}
        />
      )}
    </>
  );
}

function Entry(props: {
  readonly entry: HistoryEntry;
  readonly order: readonly string[];
  readonly canEdit: boolean;
  readonly onAgain: () => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const id = useId();
  const { adoption, weights } = props.entry;
  const { source, round, method, answers, agreement, note } = adoption;
  const day = format.day(adoption.day);
  const largest = Math.max(0.01, ...weights.map(({ share }) => share));
  return (
    <li className={`${classes.entry} ek-keep`} aria-labelledby={id}>
      <div className={classes.about}>
        <h2 id={id} className={classes.day}>
          {day}
        </h2>
        <p className={classes.from}>
          {source === 'own-judgement'
            ? t('weights.from.own-judgement')
            : round === null
              ? t('weights.from.weighing.unnamed')
              : t('weights.from.weighing', { round })}
        </p>
        {method !== null && answers !== null && (
          <p className={classes.small}>
            {t('weights.by', { method: t(`choice.adoption.method.${method}`), answers })}
          </p>
        )}
        {agreement !== null && (
          <p className={classes.small}>{t('weights.agreement', { share: format.percent(agreement) })}</p>
        )}
        {note !== null && <p className={classes.noteText}>{note}</p>}
        {props.canEdit && (
          <TextButton label={t('weights.again.of', { day })} onClick={props.onAgain}>
            {t('weights.again')}
          </TextButton>
        )}
      </div>
      <ul className={classes.weights} aria-label={t('weights.list', { day })}>
        {weights.map(({ goal, title, share, change }) => (
          <li key={goal} className={classes.weight}>
            <span className={classes.goal}>{title}</span>
            <svg className={classes.bar} aria-hidden="true" focusable="false">
              <rect
                width={`${(share / largest) * 100}%`}
                height="100%"
                rx={1.5}
                fill={seriesColour(props.order.indexOf(goal))}
              />
            </svg>
            <span className={classes.share}>{format.percent(share)}</span>
            <span className={classes.change}>
              {change === null
                ? ''
                : Math.abs(change) < 0.005
                  ? t('weights.same')
                  : t('weights.change', { change: format.signed(change * 100) })}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}
