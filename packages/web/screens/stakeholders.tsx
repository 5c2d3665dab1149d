// The Stakeholders screen: who needs what, rounds in which they weigh the goals, and the weights the owners adopted.
import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, Suspense, useMemo, useState } from 'react';
import { useCommands } from '../app/commands.tsx';
import { useText } from '../app/use-text.ts';
import { useAssessment, useSnapshot } from '../data/queries.ts';
import { useApply } from '../data/use-apply.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { useBusiness } from './parts/use-business.ts';
import { RecordDialog, type RecordDialogProps } from './record/record-dialog.tsx';
import { useOpenRecord } from './record/use-open-record.ts';
import type { LinksFor } from './stakeholders/links-dialog.tsx';
import { MadeLinks } from './stakeholders/made-links.tsx';
import { needGroups } from './stakeholders/need-groups.ts';
import { NeedsView } from './stakeholders/needs-view.tsx';
import { NewRound } from './stakeholders/new-round.tsx';
import { ResultView } from './stakeholders/result-view.tsx';
import classes from './stakeholders/stakeholders.module.css';
import { startingGroups } from './stakeholders/starting-groups.ts';
import { WeighingView } from './stakeholders/weighing-view.tsx';
import { WeightsView } from './stakeholders/weights-view.tsx';
import '../ui/mantine-control-styles.ts';

type Asked = Omit<RecordDialogProps, 'onClose'>;

/** Stakeholders of one business. */
export function StakeholdersScreen(): ReactNode {
  const t = useText();
  const { id, canEdit } = useBusiness();
  const { business } = useSnapshot(id);
  const assessment = useAssessment(id);
  const apply = useApply(id);
  const [opened, , close] = useOpenRecord('/b/$business/stakeholders');
  const { view, round, go } = usePlace(opened?.noun === 'adoption' ? 'weights' : 'needs');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [newRound, setNewRound] = useState(false);
  const [made, setMade] = useState<LinksFor | null>(null);
  const canAsk =
    canEdit &&
    business.stakeholders.length > 0 &&
    business.goals.filter(({ status }) => status === 'active').length > 1;
  useStakeholderCommands(canEdit, setAsked, canAsk ? () => setNewRound(true) : null);
  if (made) return <MadeLinks business={business} made={made} onDone={() => setMade(null)} />;
  const unanswered = needGroups(business, assessment).reduce((sum, group) => sum + group.unanswered, 0);
  return (
    <div>
      <PageHeader
        title={t('nav.stakeholders')}
        lead={
          business.stakeholders.length === 0
            ? t('nav.stakeholders.hint')
            : t('stakeholders.lead', {
                groups: business.stakeholders.length,
                needs: business.needs.length,
                unanswered,
              })
        }
        actions={
          canEdit &&
          (view === 'needs' ? (
            <>
              <Button variant="default" onClick={() => setAsked({ noun: 'stakeholder' })}>
                {t('noun.stakeholder.new')}
              </Button>
              {business.stakeholders.length > 0 && (
                <Button onClick={() => setAsked({ noun: 'need' })}>{t('noun.need.new')}</Button>
              )}
            </>
          ) : (
            view === 'weighing' &&
            round === null &&
            canAsk && <Button onClick={() => setNewRound(true)}>{t('rounds.new')}</Button>
          ))
        }
      />
      <div className={`${classes.views} ek-no-print`}>
        <Segmented
          label={t('stakeholders.view')}
          value={view}
          options={views.map((value) => ({ value, label: t(`stakeholders.view.${value}`) }))}
          onChange={(next) => go(next, null)}
        />
      </div>
      <Suspense fallback={<ListSkeleton rows={4} />}>
        {view === 'needs' && (
          <NeedsView
            business={business}
            assessment={assessment}
            canEdit={canEdit}
            onAsk={setAsked}
            onBegin={() =>
              void apply(
                startingGroups(business, (kind) => t(`stakeholders.start.${kind}`)),
                { message: t('stakeholders.begun') },
              )
            }
          />
        )}
        {view === 'weighing' &&
          (round === null ? (
            <WeighingView
              businessId={id}
              business={business}
              canEdit={canEdit}
              onNew={() => setNewRound(true)}
              onResult={(next) => go('weighing', next)}
              onLinks={setMade}
            />
          ) : (
            <ResultView
              businessId={id}
              business={business}
              round={round}
              canEdit={canEdit}
              onBack={() => go('weighing', null)}
            />
          ))}
        {view === 'weights' && <WeightsView businessId={id} business={business} canEdit={canEdit} />}
      </Suspense>
      {opened && opened.noun !== 'adoption' && (
        <RecordDialog noun={opened.noun} id={opened.id} onClose={close} />
      )}
      {asked && <RecordDialog {...asked} onClose={() => setAsked(null)} />}
      {newRound && (
        <NewRound
          businessId={id}
          business={business}
          today={assessment.today}
          onClose={() => {
            setNewRound(false);
            go('weighing', null);
          }}
        />
      )}
    </div>
  );
}

const views = ['needs', 'weighing', 'weights'] as const;
type View = (typeof views)[number];

interface Place {
  readonly view: View;
  /** The closed round whose result is shown. */
  readonly round: string | null;
  readonly go: (view: View, round: string | null) => void;
}

/** What the address names. */
function usePlace(otherwise: View): Place {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const { id: business } = useBusiness();
  const view = views.find((one) => one === search.view) ?? otherwise;
  return {
    view,
    round: typeof search.round === 'string' ? search.round : null,
    go: (next, round) =>
      void navigate({
        to: '/b/$business/stakeholders',
        params: { business },
        search: round === null ? { view: next } : { view: next, round },
      }),
  };
}

function useStakeholderCommands(
  canEdit: boolean,
  ask: (asked: Asked) => void,
  beginRound: (() => void) | null,
): void {
  const t = useText();
  const canBegin = beginRound !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the function is a new one each time and does the same
  const commands = useMemo(() => {
    if (!canEdit) return [];
    const group = t('palette.verbs');
    return [
      ...(['stakeholder', 'need'] as const).map((noun) => ({
        id: `new-${noun}`,
        label: t(`noun.${noun}.new`),
        group,
        run: () => ask({ noun }),
      })),
      ...(beginRound ? [{ id: 'new-round', label: t('round.new.title'), group, run: beginRound }] : []),
    ];
  }, [t, canEdit, ask, canBegin]);
  useCommands(commands);
}
