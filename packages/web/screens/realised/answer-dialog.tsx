// Answers a pattern: a short form, what will be changed, and one button.
import {
  type AnsweredPattern,
  adoptPattern,
  type Business,
  type Change,
  callOneOff,
  type ResourcePatterns,
  stopPattern,
} from '@evenkeel/core';
import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { useApply } from '../../data/use-apply.ts';
import { Dialog } from '../../ui/dialog.tsx';
import '../../ui/mantine-control-styles.ts';
import { useBusiness } from '../parts/use-business.ts';
import { RecordSelect } from '../record/record-select.tsx';
import { Refusal } from '../record/refusal.tsx';
import { useAct } from '../settings/use-act.ts';
import { type Answer, useAnswerPreview } from './answer-preview.ts';
import classes from './realised.module.css';
import type { Amounts } from './use-amounts.ts';

export interface AnswerDialogProps {
  readonly answer: Answer;
  readonly pattern: AnsweredPattern;
  readonly found: ResourcePatterns;
  readonly business: Business;
  readonly today: string;
  readonly amounts: Amounts;
  readonly onClose: () => void;
}

export function AnswerDialog(props: AnswerDialogProps): ReactNode {
  const { answer, pattern, business, today, onClose } = props;
  const t = useText();
  const form = useId();
  const { id } = useBusiness();
  const apply = useApply(id);
  const act = useAct();
  const [name, setName] = useState(pattern.name);
  const [goal, setGoal] = useState('');
  const [weight, setWeight] = useState('1');
  const [owner, setOwner] = useState('');
  const [day, setDay] = useState(today);
  const [reason, setReason] = useState('');
  const points = Number(weight);
  // Where nobody is written down yet, nobody can be named.
  const isOwned = owner !== '' || business.people.length === 0;
  const isReady =
    answer === 'one-off' ||
    (answer === 'stop' && isOwned && day !== '' && reason.trim() !== '') ||
    (answer === 'adopt' && name.trim() !== '' && goal !== '' && isOwned && points > 0);
  const said = {
    day,
    owner: owner === '' ? null : owner,
    reason: reason.trim() === '' ? null : reason.trim(),
  };
  const changes: readonly Change[] =
    answer === 'adopt'
      ? adoptPattern(business, pattern, {
          ...said,
          name: name.trim() === '' ? pattern.name : name.trim(),
          weight: points,
          ...(goal === '' ? {} : { goal }),
        })
      : answer === 'stop'
        ? stopPattern(business, pattern, said)
        : callOneOff(business, pattern, said);
  const preview = useAnswerPreview({ ...props, changes, goal, owner, day });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    void act
      .run(() =>
        apply(changes, {
          message: t(`realised.answer.${answer}.done`, { name: pattern.name }),
          why: said.reason ?? t(`realised.answer.${answer}.why`, { name: pattern.name }),
        }),
      )
      .then((isDone) => isDone && onClose());
  };
  return (
    <Dialog
      title={t(`realised.answer.${answer}.title`, { name: pattern.name })}
      onClose={onClose}
      sheet
      width={560}
      actions={
        <>
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" form={form} loading={act.busy} disabled={!isReady}>
            {t(`realised.answer.${answer}.submit`)}
          </Button>
        </>
      }
    >
      <form id={form} className={classes.form} onSubmit={submit}>
        <p className={classes.soft}>{t(`realised.answer.${answer}.lead`)}</p>
        {answer === 'adopt' && (
          <>
            <TextInput
              label={t('realised.answer.name')}
              required
              withAsterisk={false}
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <div className={classes.pair}>
              <RecordSelect
                business={business}
                groups={[{ noun: 'goal', prefix: '' }]}
                label={t('realised.answer.goal')}
                required
                value={goal}
                onChange={setGoal}
              />
              <TextInput
                type="number"
                min={0.1}
                step="any"
                label={t('realised.answer.weight')}
                value={weight}
                onChange={(event) => setWeight(event.currentTarget.value)}
              />
            </div>
          </>
        )}
        {answer !== 'one-off' && (
          <RecordSelect
            business={business}
            groups={[{ noun: 'person', prefix: '' }]}
            label={t(`realised.answer.${answer}.owner`)}
            required
            value={owner}
            onChange={setOwner}
          />
        )}
        {answer === 'stop' && (
          <TextInput
            type="date"
            label={t('realised.answer.day')}
            required
            withAsterisk={false}
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        )}
        <Textarea
          label={t('realised.answer.reason')}
          required={answer === 'stop'}
          withAsterisk={false}
          maxLength={2000}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className={classes.preview} aria-live="polite">
          <h3 className={classes.subheading}>{t('realised.preview.title')}</h3>
          <ul>
            {preview.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        {act.fault && <Refusal error={act.fault} />}
      </form>
    </Dialog>
  );
}
