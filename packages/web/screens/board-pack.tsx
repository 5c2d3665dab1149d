// The Board pack screen: a period, its pages as they print, commentary written in place, and the same as files.
import type { BoardPack, DayRange } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useCommands } from '../app/commands.tsx';
import { useFormat } from '../app/use-format.ts';
import { useText } from '../app/use-text.ts';
import { useAssessment, useSnapshot } from '../data/queries.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { ScreenSkeleton } from '../ui/skeletons.tsx';
import classes from './board-pack/board-pack.module.css';
import type { SaveCommentary } from './board-pack/commentaries.tsx';
import { PackPages, type Paper } from './board-pack/pack-pages.tsx';
import { presetPeriod, readPeriod } from './board-pack/pack-periods.ts';
import { packQuery } from './board-pack/pack-query.ts';
import { PeriodChooser } from './board-pack/period-chooser.tsx';
import { useCommentary } from './board-pack/use-commentary.ts';
import { usePackFile } from './board-pack/use-pack-file.ts';
import { usePackPieces } from './board-pack/use-pack-pieces.tsx';
import { useBusiness } from './parts/use-business.ts';
import { ConflictDialog } from './record/conflict-dialog.tsx';
import { Refusal } from './record/refusal.tsx';

/** Board pack of one business. */
export function BoardPackScreen(): ReactNode {
  const t = useText();
  const { id } = useBusiness();
  const { business } = useSnapshot(id);
  const { today } = useAssessment(id);
  const navigate = useNavigate();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const year = business.profile.yearStartsInMonth ?? 1;
  const period = readPeriod(search, today) ?? presetPeriod('last-quarter', today, year);
  const choose = (next: DayRange): void =>
    void navigate({
      to: '/b/$business/board-pack',
      params: { business: id },
      search: { ...next },
      replace: true,
      resetScroll: false,
    });
  const asked = useQuery({ ...packQuery(id, period), placeholderData: keepPreviousData, throwOnError: true });
  if (business.kpis.length === 0 && business.goals.length === 0) {
    return (
      <EmptyState
        level={1}
        title={t('pack.empty.title')}
        text={t('pack.empty.text')}
        action={
          <Link to="/b/$business/measures" params={{ business: id }} className={classes.back}>
            {t('pack.empty.action')}
          </Link>
        }
      />
    );
  }
  if (asked.data === undefined) return <ScreenSkeleton />;
  return (
    <Pack
      pack={asked.data}
      isStale={asked.isPlaceholderData}
      chooser={<PeriodChooser period={period} today={today} yearStartsInMonth={year} onChange={choose} />}
    />
  );
}

interface PackProps {
  readonly pack: BoardPack;
  /** The pages are still those of another period. */
  readonly isStale: boolean;
  readonly chooser: ReactNode;
}

function Pack({ pack, isStale, chooser }: PackProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const { id, canEdit } = useBusiness();
  const { business } = useSnapshot(id);
  const [paper, setPaper] = useState<Paper>('a4');
  const writes = useCommentary(id, business, pack.period);
  const { save: write } = writes;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it writes about this period with these records
  const save = useCallback<SaveCommentary>(write, [business, pack.period]);
  const pieces = usePackPieces(pack, canEdit && !isStale, save);
  const file = usePackFile(id, pack);
  usePackCommands(file.save);
  const period = t('pack.from-to', { from: format.day(pack.period.from), to: format.day(pack.period.to) });
  return (
    <div aria-busy={isStale}>
      <div className="ek-no-print">
        <p>
          <Link to="/b/$business/measures" params={{ business: id }} className={classes.back}>
            {t('pack.back')}
          </Link>
        </p>
        <PageHeader
          title={t('pack.title')}
          lead={t('pack.lead')}
          actions={
            <>
              <Button variant="default" loading={file.busy === 'xlsx'} onClick={() => file.save('xlsx')}>
                {t('pack.xlsx')}
              </Button>
              <Button variant="default" loading={file.busy === 'pptx'} onClick={() => file.save('pptx')}>
                {t('pack.pptx')}
              </Button>
              <Button disabled={isStale} onClick={() => window.print()}>
                {t('pack.print')}
              </Button>
            </>
          }
        />
        <div className={classes.controls}>
          {chooser}
          <Segmented
            label={t('pack.paper')}
            value={paper}
            options={(['a4', 'letter'] as const).map((value) => ({ value, label: t(`pack.paper.${value}`) }))}
            onChange={setPaper}
          />
        </div>
        {file.failed && (
          <p className={classes.wrong} role="alert">
            {t('pack.failed')}
          </p>
        )}
        {writes.refusal && <Refusal error={writes.refusal} />}
      </div>
      <div className={isStale ? classes.stale : undefined}>
        <PackPages pieces={pieces} paper={paper} business={pack.business.name} period={period} />
      </div>
      {writes.conflict && (
        <ConflictDialog
          business={business}
          noun="commentary"
          conflict={writes.conflict}
          onTakeTheirs={writes.takeTheirs}
          onWriteMine={writes.writeMine}
        />
      )}
    </div>
  );
}

function usePackCommands(save: (format: 'xlsx' | 'pptx') => Promise<void>): void {
  const t = useText();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a fresh function each time does the same
  const commands = useMemo(
    () => [
      { id: 'pack-print', label: t('pack.print.verb'), group: t('palette.verbs'), run: () => window.print() },
      ...(['xlsx', 'pptx'] as const).map((format) => ({
        id: `pack-${format}`,
        label: t(`pack.${format}.verb`),
        group: t('palette.verbs'),
        run: () => void save(format),
      })),
    ],
    [t],
  );
  useCommands(commands);
}
