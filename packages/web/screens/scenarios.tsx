// The What-if screen: named scenarios beside today's plan, moved by hand, and kept when they convince.
import type { Lever, Scenario } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useCommands } from '../app/commands.tsx';
import { useText } from '../app/use-text.ts';
import { useAssessment, useSnapshot } from '../data/queries.ts';
import { useApply } from '../data/use-apply.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useBusiness } from './parts/use-business.ts';
import { DeleteDialog } from './record/delete-dialog.tsx';
import { newKey } from './record/new-key.ts';
import { RecordDialog } from './record/record-dialog.tsx';
import { cashRange } from './scenarios/cash-range.ts';
import { KeepDialog } from './scenarios/keep-dialog.tsx';
import { NewScenario } from './scenarios/new-scenario.tsx';
import { ScenarioColumn } from './scenarios/scenario-column.tsx';
import { ScenarioList } from './scenarios/scenario-list.tsx';
import classes from './scenarios/scenarios.module.css';
import { usePictures } from './scenarios/use-pictures.ts';

/** Beside today's plan. */
const MOST = 3;
const nothing: readonly Lever[] = [];

type Asked = { readonly what: 'new' } | { readonly what: 'keep' | 'rename' | 'delete'; readonly id: string };

/** Scenarios of one business. */
export function ScenariosScreen(): ReactNode {
  const t = useText();
  const { id, canEdit } = useBusiness();
  const { business } = useSnapshot(id);
  const assessment = useAssessment(id);
  const apply = useApply(id);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [drafts, setDrafts] = useState<Readonly<Record<string, readonly Lever[]>>>({});
  const { scenarios } = business;
  const shown = useMemo(
    () =>
      (chosen ?? scenarios.filter(({ keptOn }) => keptOn === null).map((one) => one.id as string))
        .flatMap((key) => scenarios.filter((one) => one.id === key))
        .slice(0, MOST),
    [chosen, scenarios],
  );
  const thoughts = [
    { id: '', levers: nothing },
    ...shown.map((one) => ({ id: one.id as string, levers: drafts[one.id] ?? one.levers })),
  ];
  const pictures = usePictures(id, business, assessment, thoughts);
  const [base] = pictures;
  const range = cashRange(pictures);
  const ask = (what: 'keep' | 'rename' | 'delete') => (one: Scenario) => setAsked({ what, id: one.id });
  const draft = (one: Scenario, levers: readonly Lever[] | null): void =>
    setDrafts(({ [one.id]: _, ...others }) => (levers === null ? others : { ...others, [one.id]: levers }));
  const show = (key: string): void =>
    setChosen([...new Set([...shown.map((one) => one.id as string).slice(1 - MOST), key])]);
  const make = async (name: string, levers: readonly Lever[]): Promise<void> => {
    const key = newKey(business, 'scenario', name);
    await apply([{ kind: 'create', noun: 'scenario', id: key, set: { name, levers } }], {
      message: t('scenarios.made', { name }),
    });
    show(key);
    setAsked(null);
  };
  const save = async (one: Scenario, levers: readonly Lever[]): Promise<void> => {
    await apply([{ kind: 'update', noun: 'scenario', id: one.id, set: { levers } }], {
      message: t('record.saved', { name: one.name }),
    });
    draft(one, null);
  };
  const opened = asked && asked.what !== 'new' ? scenarios.find((one) => one.id === asked.id) : undefined;
  const openedAt = shown.findIndex((one) => one.id === opened?.id);
  const keep = async (one: Scenario): Promise<void> => {
    const picture = pictures[openedAt + 1];
    if (!picture) return;
    const set = { levers: drafts[one.id] ?? one.levers, keptOn: assessment.today };
    await apply([...picture.applied.changes, { kind: 'update', noun: 'scenario', id: one.id, set }], {
      message: t('scenarios.kept', { name: one.name }),
      why: one.name,
    });
    draft(one, null);
    setAsked(null);
  };
  useScenarioCommands(canEdit, setAsked);
  if (!base) return null;
  const newButton = canEdit && (
    <Button onClick={() => setAsked({ what: 'new' })}>{t('scenarios.new')}</Button>
  );
  return (
    <div>
      <PageHeader
        title={t('nav.scenarios')}
        lead={t('scenarios.lead')}
        actions={
          scenarios.length > 0 && (
            <>
              <Button variant="default" onClick={() => print()}>
                {t('findings.print')}
              </Button>
              {newButton}
            </>
          )
        }
      />
      {scenarios.length === 0 ? (
        <EmptyState
          title={t('scenarios.empty.title')}
          text={t('scenarios.empty.text')}
          action={newButton}
          sampleLabel={t('goals.empty.sample-label')}
          sample={<p>{t('scenarios.empty.sample')}</p>}
        />
      ) : (
        <ScenarioList
          business={business}
          scenarios={scenarios}
          shown={shown.map((one) => one.id as string)}
          most={MOST}
          canEdit={canEdit}
          onShow={(keys) => setChosen(keys)}
          onRename={ask('rename')}
          onDelete={ask('delete')}
          onDuplicate={(one) =>
            void make(t('scenarios.copy', { name: one.name }), drafts[one.id] ?? one.levers)
          }
        />
      )}
      <div className={classes.columns} data-count={shown.length + 1}>
        <ScenarioColumn
          business={business}
          today={assessment.today}
          counts={assessment.counts}
          range={range}
          picture={base}
          base={null}
        />
        {shown.map((one, at) => {
          const picture = pictures[at + 1];
          const levers = drafts[one.id];
          return picture ? (
            <ScenarioColumn
              key={one.id}
              business={business}
              today={assessment.today}
              counts={assessment.counts}
              range={range}
              picture={picture}
              base={base}
              scenario={{
                record: one,
                levers: levers ?? one.levers,
                isDraft: levers !== undefined,
                canEdit,
                onChange: (next) => draft(one, next),
                onReset: () => draft(one, null),
                onSave: () => void save(one, levers ?? one.levers),
                onKeep: () => setAsked({ what: 'keep', id: one.id }),
              }}
            />
          ) : null;
        })}
      </div>
      <p className={classes.source}>{t('scenarios.source')}</p>
      {asked?.what === 'new' && (
        <NewScenario
          business={business}
          today={assessment.today}
          onMake={make}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.what === 'keep' && opened && pictures[openedAt + 1] && (
        <KeepDialog
          business={business}
          name={opened.name}
          applied={pictures[openedAt + 1]?.applied ?? base.applied}
          onKeep={() => keep(opened)}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.what === 'rename' && (
        <RecordDialog noun="scenario" id={asked.id} onClose={() => setAsked(null)} />
      )}
      {asked?.what === 'delete' && (
        <DeleteDialog
          businessId={id}
          business={business}
          noun="scenario"
          id={asked.id}
          onClose={() => setAsked(null)}
          onDeleted={() => setAsked(null)}
        />
      )}
    </div>
  );
}

function useScenarioCommands(canEdit: boolean, ask: (asked: Asked) => void): void {
  const t = useText();
  const commands = useMemo(() => {
    const make = { id: 'new-scenario', label: t('scenarios.new'), group: t('palette.verbs') };
    return canEdit ? [{ ...make, run: () => ask({ what: 'new' }) }] : [];
  }, [t, canEdit, ask]);
  useCommands(commands);
}
