// Puts the goals that exist into lanes: one list, a lane for each.
import { ProblemError } from '@evenkeel/contract';
import type { Business } from '@evenkeel/core';
import { Button, NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { useApply } from '../../data/use-apply.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useBusiness } from '../parts/use-business.ts';
import { Refusal } from '../record/refusal.tsx';
import classes from './map-dialogs.module.css';
import { classicKinds, spreadGoals } from './templates.ts';
import '../../ui/mantine-control-styles.ts';

export interface SortDialogProps {
  readonly business: Business;
  readonly onClose: () => void;
}

export function SortDialog({ business, onClose }: SortDialogProps): ReactNode {
  const t = useText();
  const { id } = useBusiness();
  const apply = useApply(id);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string | null>>(new Map());
  const [refusal, setRefusal] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const active = business.goals.filter(({ status }) => status === 'active');
  const lanes =
    business.perspectives.length === 0
      ? classicKinds.map((kind) => ({ value: kind as string, label: t(`map.perspective.${kind}`) }))
      : [...business.perspectives]
          .sort((a, b) => a.order - b.order)
          .map((one) => ({ value: one.id as string, label: one.name }));
  const changes = spreadGoals(business, t, chosen);
  const moved = changes.filter(({ noun }) => noun === 'goal').length;
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      await apply(changes, { message: t('map.sorted', { count: moved }) });
      onClose();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setRefusal(error);
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t('map.sort.title')}
      onClose={onClose}
      sheet
      width={640}
      actions={
        <>
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button loading={busy} disabled={moved === 0} onClick={() => void save()}>
            {t('map.sort.save')}
          </Button>
        </>
      }
    >
      <p className={classes.lead}>{t('map.sort.lead')}</p>
      <ul className={classes.sort}>
        {active.map((goal) => {
          const now = chosen.get(goal.id);
          return (
            <li key={goal.id}>
              <span>{goal.title}</span>
              <NativeSelect
                aria-label={t('map.sort.lane', { goal: goal.title })}
                value={(now === undefined ? goal.perspective : now) ?? ''}
                data={[{ value: '', label: t('map.sort.none') }, ...lanes]}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  setChosen(new Map(chosen).set(goal.id, value === '' ? null : value));
                }}
              />
            </li>
          );
        })}
      </ul>
      {refusal && <Refusal error={refusal} />}
    </Dialog>
  );
}
