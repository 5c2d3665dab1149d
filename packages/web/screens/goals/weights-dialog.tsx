// The importance of all top goals, edited together: points are typed or slid, shares follow at once.
import { ProblemError } from '@evenkeel/contract';
import { type Goal, parseNumber } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { useApply } from '../../data/use-apply.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { LeaveDialog } from '../record/leave-dialog.tsx';
import { Refusal } from '../record/refusal.tsx';
import { useWriting } from '../record/use-writing.ts';
import { adoptionChanges, pointsFault } from './adoption-changes.ts';
import { AdoptionHistory } from './adoption-history.tsx';
import { weightShares } from './goal-tree.ts';
import classes from './goals.module.css';
import type { Goals } from './use-goals.ts';
import { WeightStrip } from './weight-strip.tsx';

export function WeightsDialog(props: { readonly goals: Goals; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const { percent } = useFormat();
  const { open, business, assessment } = props.goals;
  // In the order of the list, which stays while points are moved.
  const [top] = useState(() => byImportance(props.goals));
  const { decimal } = useWriting(business);
  const apply = useApply(open.id);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<ProblemError | null>(null);
  const [leaving, setLeaving] = useState(false);
  const [busy, setBusy] = useState(false);
  const shown = (goal: Goal): string =>
    typed[goal.id] ?? (goal.weightPoints === null ? '' : String(goal.weightPoints).replace('.', decimal));
  const pointsOf = (goal: Goal): number | null => {
    const points = parseNumber(shown(goal), decimal);
    return points === null || points < 0 ? null : points;
  };
  const weighted = top.map((goal) => ({ ...goal, weightPoints: pointsOf(goal) }));
  const shares = weightShares(weighted);
  const largest = Math.max(100, ...weighted.map(({ weightPoints }) => weightPoints ?? 0));
  const wrong = top.some((goal) => shown(goal).trim() !== '' && pointsOf(goal) === null);
  const list = top.map((goal) => ({ goal, points: pointsOf(goal) }));
  const changes = adoptionChanges(business, list, assessment.today);
  const fault = !wrong && changes.length > 0 ? pointsFault(list) : null;
  const save = async (): Promise<void> => {
    if (changes.length === 0) return props.onClose();
    if (fault) return;
    setBusy(true);
    try {
      await apply(changes, { message: t('goals.weights.saved') });
      props.onClose();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  const set = (goal: Goal, value: string): void => setTyped((before) => ({ ...before, [goal.id]: value }));
  const close = (): void => (changes.length > 0 ? setLeaving(true) : props.onClose());
  return (
    <Dialog
      title={t('goals.weights.title')}
      onClose={close}
      sheet
      width={620}
      actions={
        <>
          <Button variant="default" onClick={close}>
            {t('action.cancel')}
          </Button>
          <Button onClick={() => void save()} loading={busy} disabled={wrong || fault !== null}>
            {t('record.save')}
          </Button>
        </>
      }
    >
      <p className={classes.weightsHelp}>{t('goals.weights.help')}</p>
      <WeightStrip goals={top} shares={shares} />
      <ul className={classes.weights}>
        {top.map((goal) => {
          const share = shares.get(goal.id);
          return (
            <li key={goal.id} className={classes.weightEdit}>
              <label htmlFor={`points-${goal.id}`} className={classes.weightName}>
                {goal.title}
              </label>
              <input
                type="range"
                className={classes.slider}
                min={0}
                max={largest}
                step={1}
                value={pointsOf(goal) ?? 0}
                aria-label={t('goals.weights.slider', { goal: goal.title })}
                onChange={(event) => set(goal, event.currentTarget.value.replace('.', decimal))}
              />
              <input
                id={`points-${goal.id}`}
                className={classes.points}
                inputMode="decimal"
                value={shown(goal)}
                aria-invalid={shown(goal).trim() !== '' && pointsOf(goal) === null}
                onChange={(event) => set(goal, event.currentTarget.value)}
              />
              <output className={classes.percent}>{share === undefined ? '–' : percent(share)}</output>
            </li>
          );
        })}
      </ul>
      {fault && (
        <p role="alert" className={classes.weightsFault}>
          {t('goals.weights.all-zero')}
        </p>
      )}
      <AdoptionHistory business={business} />
      {refusal && <Refusal error={refusal} />}
      {leaving && <LeaveDialog onLeave={props.onClose} onStay={() => setLeaving(false)} />}
    </Dialog>
  );
}

function byImportance({ top, shares }: Goals): readonly Goal[] {
  return [...top].sort((a, b) => (shares.get(b.id) ?? -1) - (shares.get(a.id) ?? -1));
}
