// The Measures screen: the scorecard of all measures by perspective, and the library from which one can adopt more.
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { useCommands } from '../app/commands.tsx';
import { useText } from '../app/use-text.ts';
import { useAssessment, useSnapshot } from '../data/queries.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { tintOf } from './map/map-words.ts';
import { LibraryDialog } from './measures/library-dialog.tsx';
import { isShown, type MeasureRow, measureRows, type Show } from './measures/measure-rows.ts';
import { MeasureTable } from './measures/measure-table.tsx';
import classes from './measures/measures.module.css';
import { useMeasuresFile } from './measures/use-measures-file.ts';
import { AskForValues } from './parts/ask-for-values.tsx';
import { BeliefScore } from './parts/belief-score.tsx';
import { useFigureWords } from './parts/figure-words.ts';
import { useBusiness } from './parts/use-business.ts';
import { RecordDialog } from './record/record-dialog.tsx';

const shows: readonly Show[] = ['all', 'worse', 'unlikely', 'silent'];

/** Measures of one business. */
export function MeasuresScreen(): ReactNode {
  const t = useText();
  const { id, role, canEdit } = useBusiness();
  const { business } = useSnapshot(id);
  const assessment = useAssessment(id);
  const words = useFigureWords(business.profile.currency);
  const rows = useMemo(() => measureRows(business, assessment), [business, assessment]);
  const [show, setShow] = useState<Show>('all');
  const [asked, setAsked] = useState<'library' | 'own' | null>(null);
  const navigate = useNavigate();
  const save = useMeasuresFile(business, assessment, rows);
  useMeasureCommands(canEdit, setAsked);
  const shown = rows.filter((row) => isShown(row, show));
  const count = (verdict: MeasureRow['verdict']): number =>
    rows.filter((row) => row.verdict === verdict).length;
  return (
    <div>
      <PageHeader
        title={t('nav.measures')}
        lead={
          rows.length === 0
            ? t('nav.measures.hint')
            : t('measures.lead', {
                count: rows.length,
                better: count('better'),
                worse: count('worse'),
                silent: rows.filter(({ state }) => state.freshness === 'never').length,
              })
        }
        actions={
          rows.length > 0 && (
            <>
              <Button variant="default" onClick={save}>
                {t('measures.save')}
              </Button>
              <Button variant="default" onClick={() => window.print()}>
                {t('measures.print')}
              </Button>
              <Button
                variant="default"
                onClick={() => void navigate({ to: '/b/$business/board-pack', params: { business: id } })}
              >
                {t('pack.open')}
              </Button>
              {role === 'owner' && <AskForValues businessId={id} />}
              {canEdit && <Button onClick={() => setAsked('library')}>{t('measures.library')}</Button>}
            </>
          )
        }
      />
      {rows.length === 0 ? (
        <EmptyState
          title={t('measures.empty.title')}
          text={t('measures.empty.text')}
          action={canEdit && <Button onClick={() => setAsked('library')}>{t('measures.library')}</Button>}
        />
      ) : (
        <>
          <div className={`${classes.controls} ek-no-print`}>
            <Segmented
              label={t('measures.show')}
              value={show}
              options={shows.map((value) => ({ value, label: t(`measures.show.${value}`) }))}
              onChange={setShow}
            />
          </div>
          {shown.length === 0 && <p className={classes.none}>{t('measures.show.none')}</p>}
          {groupsOf(shown).map(({ key, perspective, rows: group }) => {
            const name = perspective?.name ?? t(groupName(rows));
            return (
              <section key={key} className={classes.group} aria-labelledby={`measures-${key}`}>
                <h2
                  id={`measures-${key}`}
                  className={classes.groupName}
                  data-tint={perspective ? tintOf(perspective.kind) : 'none'}
                >
                  {name}
                </h2>
                <MeasureTable
                  businessId={id}
                  caption={t('measures.table', { group: name })}
                  rows={group}
                  words={words}
                />
              </section>
            );
          })}
          {business.checkIns.length > 0 && (
            <BeliefScore assessment={assessment} currency={business.profile.currency} />
          )}
        </>
      )}
      {asked === 'library' && (
        <LibraryDialog
          businessId={id}
          business={business}
          canEdit={canEdit}
          onOwn={() => setAsked('own')}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === 'own' && <RecordDialog noun="kpi" onClose={() => setAsked(null)} />}
    </div>
  );
}

interface Group {
  readonly key: string;
  readonly perspective: MeasureRow['perspective'];
  readonly rows: readonly MeasureRow[];
}

function groupsOf(rows: readonly MeasureRow[]): readonly Group[] {
  const groups = new Map<string, MeasureRow[]>();
  for (const row of rows) {
    const key = row.perspective?.id ?? 'none';
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, list]) => ({ key, perspective: list[0]?.perspective ?? null, rows: list }));
}

function groupName(rows: readonly MeasureRow[]): 'measures.group.all' | 'measures.group.none' {
  return rows.every(({ perspective }) => perspective === null) ? 'measures.group.all' : 'measures.group.none';
}

function useMeasureCommands(canEdit: boolean, ask: (what: 'library' | 'own') => void): void {
  const t = useText();
  const commands = useMemo(
    () =>
      canEdit
        ? (['library', 'own'] as const).map((what) => ({
            id: `measures-${what}`,
            label: t(what === 'library' ? 'measures.library' : 'measures.new'),
            group: t('palette.verbs'),
            run: () => ask(what),
          }))
        : [],
    [t, canEdit, ask],
  );
  useCommands(commands);
}
