// Making weights the owners' own: today's beside the new ones, changed where wanted, kept with a note.
import { type Business, type Goal, parseNumber } from '@evenkeel/core';
import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { seriesColour } from '../../charts/series-colour.ts';
import { useAssessment } from '../../data/queries.ts';
import { useApply } from '../../data/use-apply.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { weightShares } from '../goals/goal-tree.ts';
import { LeaveDialog } from '../record/leave-dialog.tsx';
import { Refusal } from '../record/refusal.tsx';
import { useWriting } from '../record/use-writing.ts';
import { useAct } from '../settings/use-act.ts';
import classes from './adopt.module.css';
import { adoptionChanges, type OfferedWeights, planAdoption } from './adoption-changes.ts';
import { distanceWith } from './distance-with.ts';

export interface AdoptDialogProps {
  readonly businessId: string;
  readonly business: Business;
  readonly offered: OfferedWeights;
  readonly onClose: () => void;
}

export function AdoptDialog({ businessId, business, offered, onClose }: AdoptDialogProps): ReactNode {
  const t = useText();
  const { percent } = useFormat();
  const { decimal } = useWriting(business);
  const apply = useApply(businessId);
  const act = useAct();
  const assessment = useAssessment(businessId);
  const plan = useMemo(() => planAdoption(business, offered), [business, offered]);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [note, setNote] = useState('');
  const [leaving, setLeaving] = useState(false);
  const shown = (id: string, points: number | null): string =>
    typed[id] ?? (points === null ? '' : String(points).replace('.', decimal));
  const rows = plan.goals.map((goal) => {
    const text = shown(goal.id, goal.points);
    const parsed = text.trim() === '' ? null : parseNumber(text, decimal);
    const isWrong = text.trim() !== '' && (parsed === null || parsed < 0);
    return { ...goal, text, isWrong, settled: isWrong ? null : parsed };
  });
  const before = sharesBy(rows.map(({ id, today }) => ({ id, points: today })));
  const after = sharesBy(rows.map(({ id, settled }) => ({ id, points: settled })));
  const effects = (['money', 'hours'] as const).flatMap((resource) => {
    const figure = assessment.figures.find(({ id }) => id === `${resource}-total-variation`);
    const distance = distanceWith(figure, after);
    return distance === null || !figure || figure.value === null
      ? []
      : [{ resource, before: figure.value, distance }];
  });
  const isWrong = rows.some((row) => row.isWrong);
  const isNothing = after.size === 0;
  const save = (): void =>
    void act
      .run(async () => {
        const points = new Map(rows.map(({ id, settled }) => [id, settled]));
        const trimmed = note.trim() === '' ? null : note.trim();
        await apply(adoptionChanges(business, plan, points, offered, assessment.today, trimmed), {
          message: t('adopt.saved'),
          why: offered.round === null ? t('adopt.why.own') : t('adopt.why', { round: offered.round }),
        });
      })
      .then((isDone) => isDone && onClose());
  const isDirty = note !== '' || Object.keys(typed).length > 0;
  const close = (): void => (isDirty ? setLeaving(true) : onClose());
  return (
    <Dialog
      title={t('adopt.title')}
      onClose={close}
      sheet
      width={680}
      actions={
        <>
          <Button variant="default" onClick={close}>
            {t('action.cancel')}
          </Button>
          <Button loading={act.busy} disabled={isWrong || isNothing} onClick={save}>
            {t('adopt.save')}
          </Button>
        </>
      }
    >
      <p className={classes.lead}>{t('adopt.lead')}</p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('adopt.goal')}</th>
            <th scope="col">{t('adopt.today')}</th>
            <th scope="col">{t('adopt.offered')}</th>
            <th scope="col">{t('adopt.points')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id}>
              <th scope="row">
                {row.title}
                {!row.isWeighed && <span className={classes.quiet}>{t('adopt.not-weighed')}</span>}
                <svg className={classes.bars} aria-hidden="true" focusable="false">
                  <rect width={wide(before.get(row.id))} height={5} rx={1.5} className={classes.old} />
                  <rect
                    y={7}
                    width={wide(after.get(row.id))}
                    height={9}
                    rx={1.5}
                    fill={seriesColour(index)}
                  />
                </svg>
              </th>
              <td>{written(before.get(row.id), percent)}</td>
              <td>
                <output>{written(after.get(row.id), percent)}</output>
              </td>
              <td>
                <input
                  className={classes.points}
                  inputMode="decimal"
                  aria-label={t('adopt.points.of', { goal: row.title })}
                  aria-invalid={row.isWrong}
                  value={row.text}
                  onChange={(event) => setTyped({ ...typed, [row.id]: event.currentTarget.value })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {(isWrong || isNothing) && (
        <p role="alert" className={classes.wrong}>
          {t(isWrong ? 'adopt.wrong' : 'adopt.nothing')}
        </p>
      )}
      {effects.map(({ resource, before: now, distance }) => (
        <p key={resource} className={classes.effect}>
          {t(`adopt.effect.${resource}`, { before: percent(now), after: percent(distance) })}
        </p>
      ))}
      {plan.left.length > 0 && (
        <div className={classes.left}>
          <strong>{t('adopt.left.title')}</strong>
          <ul>
            {plan.left.map(({ goal, name, why }) => (
              <li key={goal}>{t(`adopt.left.${why}`, { goal: name })}</li>
            ))}
          </ul>
        </div>
      )}
      <Textarea
        label={t('adopt.note')}
        description={t('adopt.note.help')}
        value={note}
        rows={2}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {act.fault && <Refusal error={act.fault} />}
      {leaving && <LeaveDialog onLeave={onClose} onStay={() => setLeaving(false)} />}
    </Dialog>
  );
}

function sharesBy(
  rows: readonly { readonly id: Goal['id']; readonly points: number | null }[],
): ReadonlyMap<string, number> {
  return weightShares(rows.map(({ id, points }) => ({ id, weightPoints: points })));
}

function written(share: number | undefined, percent: (share: number) => string): string {
  return share === undefined ? '–' : percent(share);
}

function wide(share: number | undefined): string {
  return `${(share ?? 0) * 100}%`;
}
