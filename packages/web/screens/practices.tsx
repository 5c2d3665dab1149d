// The Practices screen: what every function really does, against where the business wants to stand.
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { useCommands } from '../app/commands.tsx';
import { useFormat } from '../app/use-format.ts';
import { useText } from '../app/use-text.ts';
import { useAssessment, useSnapshot } from '../data/queries.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { HowComputed } from '../ui/how-computed.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { useFigureWords } from './parts/figure-words.ts';
import { useBusiness } from './parts/use-business.ts';
import { CellPanel } from './practices/cell-panel.tsx';
import { practiceMatrix } from './practices/matrix.ts';
import { PairsView } from './practices/pairs-view.tsx';
import { PracticeMatrix } from './practices/practice-matrix.tsx';
import classes from './practices/practices.module.css';
import { StartingSet } from './practices/starting-set.tsx';
import { RecordDialog, type RecordDialogProps } from './record/record-dialog.tsx';
import { TextButton } from './record/text-button.tsx';
import { useOpenRecord } from './record/use-open-record.ts';

type Asked = Omit<RecordDialogProps, 'onClose'>;

/** Practices of one business. */
export function PracticesScreen(): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const { percent, number } = useFormat();
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
  const [view, setView] = useView();
  usePracticeCommands(canEdit, setAsked);
  const consistency = assessment.figures.find((figure) => figure.id === 'consistency-share');
  const against = matrix.rows.reduce((sum, row) => sum + row.against, 0);
  const deviation = assessment.figures.find((figure) => figure.id === 'profile-deviation');
  const newValue = (): void =>
    setAsked({
      noun: 'dimension',
      initial: {
        isValue: true,
        lowPole: t('practices.value.low'),
        highPole: t('practices.value.high'),
        position: 2,
      },
      focusField: 'name',
    });
  const groups = [
    { id: 'positioning', rows: matrix.rows.filter(({ dimension }) => !dimension.isValue) },
    { id: 'values', rows: matrix.rows.filter(({ dimension }) => dimension.isValue) },
  ] as const;
  const hasDimensions = business.dimensions.length > 0;
  const hasFunctions = business.functions.length > 0;
  const shown = matrix.rows
    .flatMap((row) => row.cells.map((cell) => ({ row, cell })))
    .find(({ cell }) => opened?.noun === 'practice' && cell.practice?.id === opened.id);
  const editing =
    opened !== null &&
    (opened.noun === 'function' || opened.noun === 'practice-pair' || (opened.noun === 'practice' && !shown));
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
      {hasDimensions && hasFunctions && (
        <div className={`${classes.views} ek-no-print`}>
          <Segmented
            label={t('practices.view')}
            value={view}
            options={views.map((value) => ({ value, label: t(`practices.view.${value}`) }))}
            onChange={setView}
          />
        </div>
      )}
      {view === 'matrix' && consistency && consistency.value !== null && (
        <p className={classes.share}>
          {t('practices.share', { share: percent(consistency.value) })}
          <HowComputed {...words.how(consistency)} />
        </p>
      )}
      {view === 'matrix' && deviation && deviation.value !== null && (
        <p className={classes.share}>
          {t('practices.deviation', {
            distance: number(deviation.value, 2),
            most: deviation.words === null ? '' : sentence(i18n, deviation.words),
          })}
          <HowComputed {...words.how(deviation)} />
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
      ) : view === 'pairs' ? (
        <PairsView business={business} assessment={assessment} canEdit={canEdit} onAsk={setAsked} />
      ) : (
        groups
          .filter(({ id: group, rows }) => rows.length > 0 || (group === 'values' && canEdit))
          .map(({ id: group, rows }) => (
            <section key={group} aria-labelledby={group} className={classes.group}>
              <header className={classes.groupHeader}>
                <h2 id={group} className={classes.heading}>
                  {t(`practices.${group}`)}
                </h2>
                {group === 'values' && canEdit && (
                  <TextButton onClick={newValue}>{t('practices.value.new')}</TextButton>
                )}
              </header>
              {group === 'values' && <p className={classes.lead}>{t('practices.values.lead')}</p>}
              {rows.length > 0 && (
                <PracticeMatrix
                  matrix={{ ...matrix, rows }}
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
            </section>
          ))
      )}
      {canEdit && view === 'matrix' && groups[0].rows.length < 5 && (
        <section className={`${classes.section} ek-no-print`} aria-labelledby="starting">
          <h2 id="starting" className={classes.heading}>
            {t('practices.start.title')}
          </h2>
          <p className={classes.lead}>{t('practices.start.lead')}</p>
          <StartingSet
            dimensions={business.dimensions}
            industry={business.profile.industry}
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

const views = ['matrix', 'pairs'] as const;
type View = (typeof views)[number];

/** Which view the address names. */
function useView(): readonly [view: View, set: (view: View) => void] {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const { id: business } = useBusiness();
  const view = views.find((one) => one === search.view) ?? 'matrix';
  const set = (next: View): void =>
    void navigate({ to: '/b/$business/practices', params: { business }, search: { view: next } });
  return [view, set];
}

function usePracticeCommands(canEdit: boolean, ask: (asked: Asked) => void): void {
  const t = useText();
  const commands = useMemo(() => {
    if (!canEdit) return [];
    const group = t('palette.verbs');
    return (['dimension', 'function', 'practice', 'practice-pair'] as const).map((noun) => ({
      id: `new-${noun}`,
      label: t(`noun.${noun}.new`),
      group,
      run: () => ask({ noun }),
    }));
  }, [t, canEdit, ask]);
  useCommands(commands);
}
