// What came of an import, how to take it back, and what is best done next.
import type { Upload } from '@evenkeel/contract';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { IconCheck } from '../../ui/icons.ts';
import { useBusiness } from '../parts/use-business.ts';
import { TextButton } from '../record/text-button.tsx';
import classes from './import.module.css';
import { unassignedQuery } from './queries.ts';
import { UndoImportDialog } from './undo-import-dialog.tsx';
import { useFocusWhenLost } from './use-focus-when-lost.ts';
import type { UploadLife } from './use-upload.ts';

export interface OutcomeProps {
  readonly upload: Upload;
  readonly result: NonNullable<Upload['result']>;
  readonly life: UploadLife;
  readonly currency: string;
}

export function Outcome({ upload, result, life, currency }: OutcomeProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const { id: business } = useBusiness();
  const head = useFocusWhenLost<HTMLHeadingElement>();
  const [asks, setAsks] = useState(false);
  const kind = upload.preview?.kind ?? 'ledger';
  const unassigned = useQuery({
    ...unassignedQuery(business, kind === 'time' ? 'time' : 'ledger'),
    enabled: kind !== 'observations',
  }).data?.groups;
  const sum = (key: 'amountMinor' | 'minutes'): number =>
    (unassigned ?? []).reduce((total, group) => total + group[key], 0);
  const open =
    kind === 'time' ? format.hours(sum('minutes') / 60) : format.money(sum('amountMinor'), currency);
  const counts = (['added', 'known', 'corrected', 'rejected'] as const).filter(
    (name) => name === 'added' || result[name] > 0,
  );
  return (
    <section className={classes.outcome}>
      <h2 ref={head} tabIndex={-1} className={classes.doneTitle}>
        <IconCheck size={24} aria-hidden="true" className={classes.doneIcon} />
        {t('import.done.title', { file: upload.fileName })}
      </h2>
      <dl className={classes.counts}>
        {counts.map((name) => (
          <div key={name} className={classes.countPair}>
            <dd>{format.number(result[name])}</dd>
            <dt>{t(`import.done.${name}`)}</dt>
          </div>
        ))}
      </dl>
      {result.added + result.corrected === 0 && <p>{t('import.done.nothing-new')}</p>}
      {result.added > 0 && <TextButton onClick={() => setAsks(true)}>{t('import.undo')}</TextButton>}
      <h3 className={classes.quietTitle}>{t('import.done.next')}</h3>
      {(unassigned?.length ?? 0) > 0 && (
        <p className={classes.soft}>{t('import.done.assign.amount', { amount: open })}</p>
      )}
      <div className={classes.answers}>
        {(unassigned?.length ?? 0) > 0 && (
          <Button
            renderRoot={(props) => (
              <Link
                to="/b/$business/import/$section"
                params={{ business, section: 'unassigned' }}
                {...props}
              />
            )}
          >
            {t('import.done.assign')}
          </Button>
        )}
        {kind === 'observations' && (
          <Button renderRoot={(props) => <Link to="/b/$business/goals" params={{ business }} {...props} />}>
            {t('import.done.goals')}
          </Button>
        )}
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/b/$business/overview" params={{ business }} {...props} />}
        >
          {t('import.done.overview')}
        </Button>
        <Button variant="default" onClick={life.forget}>
          {t('import.done.more')}
        </Button>
      </div>
      {asks && (
        <UndoImportDialog
          importId={result.importId}
          fileName={upload.fileName}
          entries={result.added}
          onClose={() => setAsks(false)}
          onUndone={life.forget}
        />
      )}
    </section>
  );
}
