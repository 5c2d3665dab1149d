// The form that opens a round: what is asked, which goals, how, and until when.
import {
  addDays,
  type Business,
  type Day,
  goalCounts,
  type WeighingMethod,
  weighingMethod,
} from '@evenkeel/core';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useAnnounce } from '../../ui/undo.tsx';
import { topGoals } from '../goals/goal-tree.ts';
import { LeaveDialog } from '../record/leave-dialog.tsx';
import { Refusal } from '../record/refusal.tsx';
import { useAct } from '../settings/use-act.ts';
import { minutesFor, stepCount } from '../weigh/weigh-flow.ts';
import { weighingsQuery } from './queries.ts';
import classes from './stakeholders.module.css';

export interface NewRoundProps {
  readonly businessId: string;
  readonly business: Business;
  readonly today: Day;
  readonly onClose: () => void;
}

/** How long a round is open unless somebody says otherwise. */
const usualDays = 14;

export function NewRound({ businessId, business, today, onClose }: NewRoundProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const act = useAct();
  const goals = useMemo(() => byImportance(business), [business]);
  const [title, setTitle] = useState(() =>
    t('round.new.name.value', { month: format.month(today.slice(0, 7)) }),
  );
  const [question, setQuestion] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => preselected(business));
  const [wish, setWish] = useState<WeighingMethod | ''>('');
  const [closesOn, setClosesOn] = useState<string>(() => addDays(today, usualDays));
  const [dirty, setDirty] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const count = chosen.size;
  const fitting = (Object.keys(goalCounts) as WeighingMethod[]).filter(
    (method) => count >= goalCounts[method][0] && count <= goalCounts[method][1],
  );
  const method = wish !== '' && fitting.includes(wish) ? wish : weighingMethod(count);
  const create = (): void =>
    void act.run(async () => {
      await client.createWeighing({
        businessId,
        body: {
          title,
          question: question.trim() === '' ? null : question,
          goals: goals.map(({ id }) => id).filter((id) => chosen.has(id)),
          method,
          closesOn,
        },
      });
      await queries.invalidateQueries({ queryKey: weighingsQuery(businessId).queryKey });
      announce({ message: t('round.new.created') });
      onClose();
    });
  const close = (): void => (dirty ? setLeaving(true) : onClose());
  return (
    <Dialog
      title={t('round.new.title')}
      onClose={close}
      sheet
      width={600}
      actions={
        <>
          <Button variant="default" onClick={close}>
            {t('action.cancel')}
          </Button>
          <Button loading={act.busy} disabled={method === null || title.trim() === ''} onClick={create}>
            {t('round.new.create')}
          </Button>
        </>
      }
    >
      <form
        className={classes.form}
        onChange={() => setDirty(true)}
        onSubmit={(event) => {
          event.preventDefault();
          if (method !== null) create();
        }}
      >
        <TextInput
          label={t('round.new.name')}
          value={title}
          maxLength={200}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Textarea
          label={t('round.new.question')}
          description={t('round.new.question.help')}
          value={question}
          maxLength={2000}
          rows={2}
          onChange={(event) => setQuestion(event.currentTarget.value)}
        />
        <fieldset className={classes.choices}>
          <legend>{t('round.new.goals')}</legend>
          {goals.map(({ id, title: name }) => (
            <label key={id} className={classes.choice}>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={(event) => {
                  const next = new Set(chosen);
                  if (event.currentTarget.checked) next.add(id);
                  else next.delete(id);
                  setChosen(next);
                }}
              />
              <span>{name}</span>
            </label>
          ))}
          <p className={classes.help}>{t(count < 2 ? 'round.new.too-few' : 'round.new.goals.help')}</p>
        </fieldset>
        <div>
          <NativeSelect
            label={t('round.new.method')}
            value={method !== null && wish === method ? wish : ''}
            data={[
              { value: '', label: t('round.new.method.auto') },
              ...fitting.map((one) => ({ value: one, label: t(`choice.adoption.method.${one}`) })),
            ]}
            onChange={(event) => setWish(fitting.find((one) => one === event.currentTarget.value) ?? '')}
          />
          {method && (
            <p className={classes.help} role="status">
              {t(`round.new.method.${method}`)}{' '}
              {t('round.new.effort', {
                questions: stepCount(method, count),
                minutes: minutesFor(method, count),
              })}
            </p>
          )}
        </div>
        <TextInput
          type="date"
          label={t('round.new.closes')}
          value={closesOn}
          min={today}
          onChange={(event) => setClosesOn(event.currentTarget.value)}
        />
      </form>
      {act.fault && <Refusal error={act.fault} />}
      {leaving && <LeaveDialog onLeave={onClose} onStay={() => setLeaving(false)} />}
    </Dialog>
  );
}

function byImportance({ goals }: Business): readonly { readonly id: string; readonly title: string }[] {
  return goals
    .filter(({ status }) => status === 'active')
    .sort((one, other) => (other.weightPoints ?? -1) - (one.weightPoints ?? -1));
}

/** The goals that have a weight of their own; with more than nine none is chosen for the reader. */
function preselected({ goals, contributions }: Business): ReadonlySet<string> {
  const top = topGoals(goals, contributions);
  return new Set(top.length > 9 ? [] : top.map(({ id }) => id));
}
