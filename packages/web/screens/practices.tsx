// The Practices screen: what every function really does, against where the business wants to stand.
import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useCommands } from '../app/commands.tsx';
import { useFormat } from '../app/use-format.ts';
import { useText } from '../app/use-text.ts';
import { useAssessment, useSnapshot } from '../data/queries.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { HowComputed } from '../ui/how-computed.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useFigureWords } from './parts/figure-words.ts';
import { useBusiness } from './parts/use-business.ts';
import { CellPanel } from './practices/cell-panel.tsx';
import { practiceMatrix } from './practices/matrix.ts';
import { PracticeMatrix } from './practices/practice-matrix.tsx';
import classes from './practices/practices.module.css';
import { StartingSet } from './practices/starting-set.tsx';
import { RecordDialog, type RecordDialogProps } from './record/record-dialog.tsx';
import { useOpenRecord } from './record/use-open-record.ts';

type Asked = Omit<RecordDialogProps, 'onClose'>;

/** Practices of one business. */
export function PracticesScreen(): ReactNode {
  const t = useText();
  const { percent } = useFormat();
  const { id, canEdit } = useBusiness();
  const { business } = useSnapshot(id);
  const assessment = useAssessment(id);
  const words = useFigureWords(business.profile.currency);
  const [opened, open, close] = useOpenRecord('/b/$business/practices');
  const [asked, setAsked] = useState<Asked | null>(null);
  const matrix = useMemo(() => practiceMatrix(business), [business]);
  // The first dimension with a contradiction is open from the start: that is what one comes for.
  const [unfolded, setUnfolded] = useState<string | null>(() =>
    opened?.noun === 'dimension'
      ? opened.id
      : (matrix.rows.find((row) => row.against > 0)?.dimension.id ?? null),
  );
  usePracticeCommands(canEdit, setAsked);
  const consistency = assessment.figures.find((figure) => figure.id === 'consistency-share');
  const against = matrix.rows.reduce((sum, row) => sum + row.against, 0);
  const hasDimensions = business.dimensions.length > 0;
  const hasFunctions = business.functions.length > 0;
  const shown = matrix.rows
    .flatMap((row) => row.cells.map((cell) => ({ row, cell })))
    .find(({ cell }) => opened?.noun === 'practice' && cell.practice?.id === opened.id);
  const editing = opened !== null && (opened.noun === 'function' || (opened.noun === 'practice' && !shown));
  return (
    <div>
      <PageHeader
        title={t('nav.practices')}
        lead={
          hasDimensions && hasFunctions
            ? t('practices.lead', { against, dimensions: business.dimensions.length })
            : t('nav.practices.hint')
        }
        actions={
          canEdit &&
          hasDimensions && (
            <>
              <Button variant="default" onClick={() => setAsked({ noun: 'function' })}>
                {t('noun.function.new')}
              </Button>
              <Button onClick={() => setAsked({ noun: 'dimension' })}>{t('noun.dimension.new')}</Button>
            </>
          )
        }
      />
      {consistency && consistency.value !== null && (
        <p className={classes.share}>
          {t('practices.share', { share: percent(consistency.value) })}
          <HowComputed {...words.how(consistency)} />
        </p>
      )}
      {!hasDimensions ? (
        <EmptyState
          title={t('practices.empty.title')}
          text={t('practices.empty.text')}
          action={
            canEdit && (
              <Button onClick={() => setAsked({ noun: 'dimension' })}>{t('practices.empty.action')}</Button>
            )
          }
        />
      ) : !hasFunctions ? (
        <EmptyState
          title={t('practices.no-functions.title')}
          text={t('practices.no-functions.text')}
          action={
            canEdit && (
              <Button onClick={() => setAsked({ noun: 'function' })}>{t('noun.function.new')}</Button>
            )
          }
        />
      ) : (
        <PracticeMatrix
          matrix={matrix}
          canEdit={canEdit}
          unfolded={unfolded}
          onUnfold={setUnfolded}
          onOpen={(row, cell) =>
            cell.practice === null
              ? setAsked({
                  noun: 'practice',
                  initial: { function: cell.function.id, dimension: row.dimension.id },
                  focusField: 'fact',
                })
              : open('practice', cell.practice.id)
          }
          onEditDimension={(dimension) => setAsked({ noun: 'dimension', id: dimension })}
          onEditFunction={(one) => setAsked({ noun: 'function', id: one })}
        />
      )}
      {canEdit && business.dimensions.length < 5 && (
        <section className={`${classes.section} ek-no-print`} aria-labelledby="starting">
          <h2 id="starting" className={classes.heading}>
            {t('practices.start.title')}
          </h2>
          <p className={classes.lead}>{t('practices.start.lead')}</p>
          <StartingSet
            dimensions={business.dimensions}
            onTake={(initial) => setAsked({ noun: 'dimension', initial, focusField: 'name' })}
          />
        </section>
      )}
      {shown && (
        <CellPanel
          key={shown.cell.practice?.id ?? ''}
          business={business}
          row={shown.row}
          cell={shown.cell}
          canEdit={canEdit}
          onEdit={(practice) => setAsked({ noun: 'practice', id: practice })}
          onClose={close}
        />
      )}
      {editing && opened && <RecordDialog noun={opened.noun} id={opened.id} onClose={close} />}
      {asked && <RecordDialog {...asked} onClose={() => setAsked(null)} />}
    </div>
  );
}

function usePracticeCommands(canEdit: boolean, ask: (asked: Asked) => void): void {
  const t = useText();
  const commands = useMemo(() => {
    if (!canEdit) return [];
    const group = t('palette.verbs');
    return (['dimension', 'function', 'practice'] as const).map((noun) => ({
      id: `new-${noun}`,
      label: t(`noun.${noun}.new`),
      group,
      run: () => ask({ noun }),
    }));
  }, [t, canEdit, ask]);
  useCommands(commands);
}
