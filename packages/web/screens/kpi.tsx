// The page of one measure: where it stands, what its chart says, what was written on it, how it is defined.
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { useText } from '../app/use-text.ts';
import { useAssessment, useSnapshot } from '../data/queries.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ObservationDialog } from './goals/observation-dialog.tsx';
import { useGoals } from './goals/use-goals.ts';
import classes from './kpi/kpi.module.css';
import { KpiAbout } from './kpi/kpi-about.tsx';
import { KpiBeliefs } from './kpi/kpi-beliefs.tsx';
import { KpiChartSection } from './kpi/kpi-chart-section.tsx';
import { KpiNotes } from './kpi/kpi-notes.tsx';
import { KpiNumbers } from './kpi/kpi-numbers.tsx';
import { KpiOddities } from './kpi/kpi-oddities.tsx';
import { KpiTree } from './kpi/kpi-tree.tsx';
import { type MeasureRow, measureRows } from './measures/measure-rows.ts';
import { useFigureWords } from './parts/figure-words.ts';
import { useBusiness } from './parts/use-business.ts';
import { RecordDialog, type RecordDialogProps } from './record/record-dialog.tsx';

type Asked = Omit<RecordDialogProps, 'onClose'>;

/** One measure of one business. */
export function KpiScreen(): ReactNode {
  const t = useText();
  const { id } = useBusiness();
  const { kpi = '' } = useParams({ strict: false });
  const { business } = useSnapshot(id);
  const assessment = useAssessment(id);
  const rows = useMemo(() => measureRows(business, assessment), [business, assessment]);
  const row = rows.find((one) => one.kpi.id === kpi);
  const back = (
    <Link to="/b/$business/measures" params={{ business: id }} className={classes.back}>
      {t('kpi.back')}
    </Link>
  );
  if (!row)
    return <EmptyState level={1} title={t('kpi.gone.title')} text={t('kpi.gone.text')} action={back} />;
  return (
    <div className={classes.page}>
      <p className="ek-no-print">{back}</p>
      <KpiBody row={row} />
    </div>
  );
}

function KpiBody({ row }: { readonly row: MeasureRow }): ReactNode {
  const t = useText();
  const goals = useGoals();
  const { business, assessment, open } = goals;
  const words = useFigureWords(business.profile.currency);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [recording, setRecording] = useState(false);
  const { kpi, goal } = row;
  const navigate = useNavigate();
  const { canEdit } = open;
  const tree = assessment.figures.find(({ id }) => id === `kpi-tree:${kpi.id}`);
  const openPart = (noun: string, id: string): void => {
    if (noun === 'kpi')
      void navigate({ to: '/b/$business/measures/$kpi', params: { business: open.id, kpi: id } });
  };
  return (
    <>
      <PageHeader
        title={kpi.name}
        lead={kpi.definition ?? t('kpi.lead.none')}
        actions={
          canEdit && (
            <>
              <Button variant="default" onClick={() => setAsked({ noun: 'kpi', id: kpi.id })}>
                {t('kpi.edit')}
              </Button>
              {kpi.formula === null && <Button onClick={() => setRecording(true)}>{t('kpi.record')}</Button>}
            </>
          )
        }
      />
      <KpiNumbers row={row} currency={business.profile.currency} words={words} />
      <KpiChartSection businessId={open.id} business={business} row={row} today={assessment.today} />
      {tree && <KpiTree figure={tree} better={kpi.better} onOpen={openPart} />}
      <div className={classes.columns}>
        <Episodes row={row} />
        <KpiOddities business={business} kpi={kpi} today={assessment.today} />
        <KpiNotes business={business} kpi={kpi} today={assessment.today} canEdit={canEdit} onAsk={setAsked} />
        {goal && (
          <KpiBeliefs
            business={business}
            goal={goal}
            assessment={assessment}
            canEdit={canEdit}
            onAsk={setAsked}
          />
        )}
        <KpiAbout businessId={open.id} business={business} kpi={kpi} />
      </div>
      {asked && <RecordDialog {...asked} onClose={() => setAsked(null)} />}
      {recording && <ObservationDialog goals={goals} kpi={kpi.id} onClose={() => setRecording(false)} />}
    </>
  );
}

function Episodes({ row: { signal } }: { readonly row: MeasureRow }): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  if (!signal) return null;
  const episodes = signal.parts.filter(({ id }) => id !== 'limits').toReversed();
  return (
    <section aria-labelledby="kpi-episodes">
      <h2 id="kpi-episodes" className={classes.title}>
        {t('kpi.episodes')}
      </h2>
      {episodes.length === 0 ? (
        <p className={classes.quiet}>{t('kpi.episodes.none')}</p>
      ) : (
        <ul className={classes.list}>
          {episodes.map(({ id, reasons = [] }) => (
            <li key={id} className={classes.item}>
              {reasons.map((reason) => sentence(i18n, reason)).join(' ')}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
