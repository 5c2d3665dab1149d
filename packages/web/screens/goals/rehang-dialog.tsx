// Asks how something is to be hung on another goal: instead of what it supports now or besides, how much, and why.
import { ProblemError } from '@evenkeel/contract';
import { parseNumber } from '@evenkeel/core';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { useApply } from '../../data/use-apply.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { defaultsOf } from '../record/defaults.ts';
import { nameOf } from '../record/record-names.ts';
import { Refusal } from '../record/refusal.tsx';
import { useWriting } from '../record/use-writing.ts';
import classes from './rehang.module.css';
import {
  partsAfter,
  type RehangFault,
  rehangChanges,
  rehangFault,
  type Supporter,
  supportsOf,
} from './rehang.ts';
import type { Goals } from './use-goals.ts';
import '../../ui/mantine-control-styles.ts';

export interface RehangDialogProps {
  readonly goals: Goals;
  readonly supporter: Supporter;
  /** The goal it was dropped on; null to choose one here. */
  readonly target: string | null;
  /** The contribution that it was taken up by; null for the heaviest. */
  readonly instead: string | null;
  readonly onClose: () => void;
}

export function RehangDialog(props: RehangDialogProps): ReactNode {
  const t = useText();
  const { percent } = useFormat();
  const { supporter } = props;
  const id = useId();
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  const { open, business } = props.goals;
  const { decimal } = useWriting(business);
  const apply = useApply(open.id);
  const supports = supportsOf(business, supporter);
  const [target, setTarget] = useState(props.target ?? '');
  const [mode, setMode] = useState<'move' | 'also'>(supports.length > 0 ? 'move' : 'also');
  const [from, setFrom] = useState(
    () => supports.find(({ id }) => id === props.instead)?.id ?? supports[0]?.id ?? null,
  );
  const moved = supports.find(({ id }) => id === from) ?? null;
  const instead = mode === 'move' ? (moved?.id ?? null) : null;
  const usual = Number(defaultsOf('contribution', business, '2000-01').weight);
  const [typed, setTyped] = useState<string | null>(null);
  const [why, setWhy] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ProblemError | null>(null);
  const weightText =
    typed ?? String((mode === 'move' ? moved?.weight : undefined) ?? usual).replace('.', decimal);
  const weight = parseNumber(weightText, decimal);
  const isWeight = weight !== null && weight > 0;
  const name = nameOf(business, supporter.noun, supporter.id);
  const goalName = (id: string): string => nameOf(business, 'goal', id);
  const fault = target === '' ? null : rehangFault(business, supporter, target, instead);
  const rationale = (why ?? '').trim();
  const rehang = {
    supporter,
    target,
    instead,
    weight: weight ?? 0,
    rationale: rationale === '' ? null : rationale,
  };
  const save = async (): Promise<void> => {
    if (target === '' || fault || !isWeight) return;
    setBusy(true);
    try {
      const message = t(mode === 'move' ? 'goals.rehang.moved' : 'goals.rehang.added', {
        name,
        goal: goalName(target),
      });
      await apply(rehangChanges(business, rehang), { message });
      props.onClose();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  const parts = target === '' || fault || !isWeight ? [] : partsAfter(business, rehang);
  const candidates = business.goals.filter(
    ({ id, status }) => status === 'active' && !(supporter.noun === 'goal' && supporter.id === id),
  );
  return (
    <Dialog title={t('goals.rehang.title', { name })} onClose={props.onClose} sheet width={520}>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <NativeSelect
          id={id}
          label={t('goals.rehang.target')}
          value={target}
          data={[
            { value: '', label: t('record.choose') },
            ...candidates.map(({ id, title }) => ({ value: id as string, label: title })),
          ]}
          onChange={(event) => setTarget(event.currentTarget.value)}
        />
        {supports.length > 0 && (
          <div className={classes.mode}>
            <Segmented
              label={t('goals.rehang.how')}
              value={mode}
              options={[
                { value: 'move', label: t('goals.rehang.move') },
                { value: 'also', label: t('goals.rehang.also') },
              ]}
              onChange={setMode}
            />
            {mode === 'move' && supports.length === 1 && moved && (
              <p className={classes.quiet}>{t('goals.rehang.instead', { goal: goalName(moved.goal) })}</p>
            )}
            {mode === 'move' && supports.length > 1 && (
              <NativeSelect
                label={t('goals.rehang.instead.choose')}
                value={from ?? ''}
                data={supports.map(({ id, goal }) => ({ value: id as string, label: goalName(goal) }))}
                onChange={(event) => setFrom(event.currentTarget.value)}
              />
            )}
          </div>
        )}
        {fault && (
          <p role="alert" className={classes.fault}>
            {faultWords(fault)}
          </p>
        )}
        <TextInput
          label={t('field.contribution.weight.label')}
          description={t('field.contribution.weight.help')}
          inputMode="decimal"
          value={weightText}
          error={isWeight ? null : t('goals.rehang.weight.fault')}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {parts.length > 0 && (
          <p className={classes.parts}>
            {t('goals.rehang.parts', {
              parts: parts.map(({ goal, part }) => `${goalName(goal)} ${percent(part)}`).join(', '),
            })}
          </p>
        )}
        <Textarea
          label={t('field.contribution.rationale.label')}
          description={t('goals.rehang.why')}
          autosize
          minRows={2}
          value={why ?? ''}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
        {refusal && <Refusal error={refusal} />}
        <div className={classes.actions}>
          <Button variant="default" onClick={props.onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={target === '' || fault !== null || !isWeight}>
            {t(mode === 'move' ? 'goals.rehang.do.move' : 'goals.rehang.do.also')}
          </Button>
        </div>
      </form>
    </Dialog>
  );

  function faultWords(one: RehangFault): string {
    switch (one.kind) {
      case 'itself':
        return t('goals.rehang.fault.itself');
      case 'already':
        return t('goals.rehang.fault.already', { name, goal: goalName(target) });
      case 'circle':
        return t('goals.rehang.fault.circle', {
          name,
          goal: goalName(target),
          path: one.path.map(goalName).join(' → '),
        });
    }
  }
}
