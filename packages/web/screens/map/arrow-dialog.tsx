// The form of an arrow: what moves first, what follows, in which direction, after how long and why; circles are refused.
import { type Business, nouns } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { useApply } from '../../data/use-apply.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useBusiness } from '../parts/use-business.ts';
import { ConflictDialog } from '../record/conflict-dialog.tsx';
import { controlId, FieldControl } from '../record/field-control.tsx';
import recordClasses from '../record/record.module.css';
import { RecordDialog } from '../record/record-dialog.tsx';
import { nameOf } from '../record/record-names.ts';
import { Refusal } from '../record/refusal.tsx';
import { useRecordForm } from '../record/use-record-form.ts';
import { circleClosed } from './closes-circle.ts';
import classes from './map-dialogs.module.css';

export interface ArrowDialogProps {
  readonly business: Business;
  /** The cause to change; a new one where it is left out. */
  readonly id?: string;
  readonly driver?: string;
  readonly result?: string;
  readonly onClose: () => void;
  /** Opens another arrow instead. */
  readonly onOpen: (cause: string) => void;
}

const questions = ['driver', 'result', 'sign', 'lagMonths', 'rationale', 'isFeedback'] as const;

export function ArrowDialog(props: ArrowDialogProps): ReactNode {
  const t = useText();
  const { id: businessId } = useBusiness();
  const apply = useApply(businessId);
  const formId = useId();
  const { business, id, driver, result } = props;
  const [isAsked, setAsked] = useState(false);
  const [newGoal, setNewGoal] = useState<{
    readonly title: string;
    readonly then: (id: string) => void;
  } | null>(null);
  const [initial] = useState(() =>
    id !== undefined
      ? {}
      : {
          ...(driver === undefined ? {} : { driver }),
          ...(result === undefined ? {} : { result }),
          sign: 'raises',
        },
  );
  const form = useRecordForm({ businessId, business, noun: 'cause', id, initial, onSaved: props.onClose });
  const value = (name: string): string => String(form.values[name] ?? '');
  const [from, to] = [value('driver'), value('result')];
  const isComplete = from !== '' && to !== '';
  const isSelf = isComplete && from === to;
  const twin = business.causes.find((one) => one.driver === from && one.result === to && one.id !== id);
  const circle =
    isComplete && !isSelf && form.values.isFeedback !== true
      ? circleClosed(business.causes, from, to, id)
      : null;
  const isRefused = isSelf || twin !== undefined || circle !== null;

  useEffect(() => {
    const first = driver === undefined ? 'driver' : result === undefined ? 'result' : 'sign';
    document.getElementById(controlId(formId, first))?.focus();
  }, [formId, driver, result]);

  const remove = async (): Promise<void> => {
    if (id === undefined) return;
    const name = nameOf(business, 'cause', id);
    await apply([{ kind: 'remove', noun: 'cause', id }], { message: t('map.removed', { name }) });
    props.onClose();
  };
  const field = (name: (typeof questions)[number]): ReactNode => (
    <div key={name} className={recordClasses.question} data-short={name === 'sign' || name === 'lagMonths'}>
      <FieldControl
        noun="cause"
        ownId={id}
        business={business}
        question={{ kind: 'field', name, meta: nouns.cause.fields[name].meta }}
        values={form.values}
        writing={form.writing}
        formId={formId}
        faults={form.faults}
        onChange={form.change}
        makeNew={(_, title, then) => setNewGoal({ title, then })}
      />
    </div>
  );
  return (
    <Dialog
      title={t(id === undefined ? 'map.dialog.new' : 'map.dialog.edit')}
      onClose={props.onClose}
      sheet
      width={560}
    >
      <form
        id={formId}
        className={recordClasses.form}
        noValidate
        onKeyDownCapture={(event) => {
          // Escape closes an open list first, not the whole form.
          const isList = event.target instanceof HTMLElement && event.target.ariaExpanded === 'true';
          if (event.key === 'Escape' && isList) event.preventDefault();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (!isRefused) void form.save();
        }}
      >
        <p className={classes.lead}>{t('map.dialog.lead')}</p>
        <fieldset className={recordClasses.fields}>
          <legend className="ek-hidden">{t('noun.cause.one')}</legend>
          {questions.slice(0, 2).map(field)}
          <div className={`${recordClasses.question} ${classes.warnings}`}>
            {isSelf && (
              <p role="alert" className={classes.refusal}>
                {t('map.dialog.self')}
              </p>
            )}
            {twin && (
              <div role="alert" className={classes.refusal}>
                <p>{t('map.dialog.twice')}</p>
                <Button variant="default" size="xs" onClick={() => props.onOpen(twin.id)}>
                  {t('map.dialog.twice.open')}
                </Button>
              </div>
            )}
            {circle && !twin && (
              <div role="alert" className={classes.refusal} data-asked={isAsked}>
                <strong>{t('map.dialog.circle')}</strong>
                <p>
                  {t('map.dialog.circle.text', {
                    way: [from, ...circle].map((goal) => nameOf(business, 'goal', goal)).join(' → '),
                  })}
                </p>
                <Button variant="default" size="xs" onClick={() => form.change({ isFeedback: true })}>
                  {t('map.dialog.circle.back')}
                </Button>
              </div>
            )}
          </div>
          {questions.slice(2).map(field)}
        </fieldset>
        {form.refusal && <Refusal error={form.refusal} />}
        <footer className={recordClasses.footer}>
          {id !== undefined && (
            <Button
              variant="subtle"
              color="danger"
              className={recordClasses.remove ?? ''}
              onClick={() => void remove()}
            >
              {t('map.dialog.remove')}
            </Button>
          )}
          <Button variant="default" onClick={props.onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={form.busy} aria-disabled={isRefused}>
            {t(id === undefined ? 'map.dialog.create' : 'map.dialog.save')}
          </Button>
        </footer>
      </form>
      {newGoal && (
        <RecordDialog
          noun="goal"
          initial={newGoal.title === '' ? {} : { title: newGoal.title }}
          onClose={() => setNewGoal(null)}
          onSaved={newGoal.then}
        />
      )}
      {form.conflict && (
        <ConflictDialog
          business={business}
          noun="cause"
          conflict={form.conflict}
          onTakeTheirs={() => (form.conflict?.current === null ? props.onClose() : form.takeTheirs())}
          onWriteMine={() => void form.save(true)}
        />
      )}
    </Dialog>
  );
}
