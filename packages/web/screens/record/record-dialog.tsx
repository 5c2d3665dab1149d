// The form in which any record is made, edited and deleted, generated from the declaration of its noun; with its history.
import type { FieldMeta, NounName } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useEffect, useId, useState } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { useSnapshot } from '../../data/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useBusiness } from '../parts/use-business.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { controlId, FieldControl } from './field-control.tsx';
import { planFields } from './field-plan.ts';
import type { RawRecord } from './form-values.ts';
import { LeaveDialog } from './leave-dialog.tsx';
import classes from './record.module.css';
import { RecordHistory } from './record-history.tsx';
import { nameOfRecord } from './record-names.ts';
import type { MakeNew } from './record-select.tsx';
import { Refusal } from './refusal.tsx';
import { useRecordForm } from './use-record-form.ts';

export interface RecordDialogProps {
  readonly noun: NounName;
  /** The record to edit; a new one is made where it is left out. */
  readonly id?: string;
  /** Values to begin with: of a new record, or a suggested change of an existing one. */
  readonly initial?: RawRecord;
  /** The field the cursor begins in. */
  readonly focusField?: string;
  readonly onClose: () => void;
  /** Called before `onClose` with the key of what was written. */
  readonly onSaved?: (id: string) => void;
}

interface AskedOther {
  readonly noun: NounName;
  readonly id?: string;
  readonly initial: RawRecord;
  readonly field?: string;
  readonly onSaved?: (id: string) => void;
}

const GoalCoach = lazy(async () => ({ default: (await import('../goals/coach/goal-coach.tsx')).GoalCoach }));

const nothing: RawRecord = {};

/** A dialog; rendered only while open, inside a screen of a business. */
export function RecordDialog(props: RecordDialogProps): ReactNode {
  const t = useText();
  const { id: businessId, canEdit } = useBusiness();
  const { business } = useSnapshot(businessId);
  const formId = useId();
  const [tab, setTab] = useState<'form' | 'history'>('form');
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState<AskedOther | null>(null);
  const [leaving, setLeaving] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const [filled, setFilled] = useState<readonly string[]>([]);
  const { noun } = props;
  const form = useRecordForm({
    businessId,
    business,
    noun,
    id: props.id,
    initial: props.initial ?? nothing,
    onSaved: (id) => {
      props.onSaved?.(id);
      props.onClose();
    },
  });
  const shown = new Set([
    ...(props.focusField === undefined ? [] : [props.focusField]),
    ...Object.keys(props.initial ?? {}),
    ...filled,
    ...[...form.faults.keys()].map((path) => path.split('.')[0] ?? path),
  ]);
  const plan = planFields(noun, shown);
  const questions = open ? [...plan.first, ...plan.more] : plan.first;
  const makeNew: MakeNew = (other, name, then) =>
    setAsked({
      noun: other,
      initial: name === '' ? nothing : { [other === 'goal' ? 'title' : 'name']: name },
      onSaved: then,
    });

  useEffect(() => {
    if (props.focusField !== undefined) document.getElementById(controlId(formId, props.focusField))?.focus();
    else if (props.id === undefined) document.getElementById(formId)?.querySelector('input')?.focus();
  }, [formId, props.focusField, props.id]);

  useEffect(() => {
    if (form.faults.size === 0) return;
    const [first = ''] = form.faults.keys();
    document.getElementById(controlId(formId, first.split('.')[0] ?? ''))?.focus();
  }, [form.faults, formId]);

  // What the coach fills in is shown where it stands, and may be written over at once.
  useEffect(() => {
    const [first] = filled;
    if (first !== undefined) document.getElementById(controlId(formId, first))?.focus();
  }, [filled, formId]);

  const close = (): void => (form.dirty && canEdit ? setLeaving(true) : props.onClose());
  const isNew = props.id === undefined;
  const coached = noun === 'goal' && canEdit && tab === 'form';
  const title = isNew
    ? t(`noun.${noun}.new` as TextId)
    : form.record === null
      ? t(`noun.${noun}.one` as TextId)
      : nameOfRecord(business, noun, form.record);
  return (
    <Dialog title={title} onClose={close} sheet width={coached ? 980 : 560}>
      {!isNew && (
        <Segmented
          label={t('record.view')}
          value={tab}
          options={[
            { value: 'form', label: t('record.form') },
            { value: 'history', label: t('record.history') },
          ]}
          onChange={setTab}
        />
      )}
      {tab === 'history' && props.id !== undefined ? (
        <RecordHistory businessId={businessId} business={business} noun={noun} id={props.id} />
      ) : !isNew && form.record === null ? (
        <p>{t('record.gone')}</p>
      ) : (
        <form
          id={formId}
          className={classes.form}
          noValidate
          onKeyDownCapture={(event) => {
            // Escape closes an open list first, not the whole form.
            const isList = event.target instanceof HTMLElement && event.target.ariaExpanded === 'true';
            if (event.key === 'Escape' && isList) event.preventDefault();
          }}
          onSubmit={(event) => {
            event.preventDefault();
            void form.save();
          }}
        >
          <div className={classes.sides} data-coached={coached}>
            <div>
              <fieldset className={classes.fields} disabled={!canEdit}>
                <legend className="ek-hidden">{title}</legend>
                {!canEdit && <p className={classes.help}>{t('record.viewer')}</p>}
                {questions.map((question) => (
                  <div
                    key={question.kind === 'field' ? question.name : question.names.join()}
                    className={classes.question}
                    data-short={question.kind === 'field' && isShort(question.meta)}
                  >
                    <FieldControl
                      noun={noun}
                      ownId={props.id}
                      business={business}
                      question={question}
                      values={form.values}
                      writing={form.writing}
                      formId={formId}
                      faults={form.faults}
                      onChange={form.change}
                      makeNew={makeNew}
                    />
                  </div>
                ))}
              </fieldset>
              {plan.more.length > 0 && (
                <button
                  type="button"
                  className={classes.more}
                  aria-expanded={open}
                  onClick={() => setOpen(!open)}
                >
                  {t(open ? 'record.less' : 'record.more')}
                </button>
              )}
            </div>
            {coached && (
              <Suspense fallback={null}>
                <GoalCoach
                  businessId={businessId}
                  business={business}
                  id={props.id}
                  values={form.values}
                  writing={form.writing}
                  onFill={(values) => {
                    form.change(values);
                    setFilled(Object.keys(values));
                  }}
                  onOpen={({ initial = nothing, ...asked }) => setAsked({ ...asked, initial })}
                />
              </Suspense>
            )}
          </div>
          {form.refusal && <Refusal error={form.refusal} />}
          {canEdit && (
            <footer className={classes.footer}>
              {form.faults.size > 0 && (
                <p role="alert" className={classes.faults}>
                  {t('record.faults', { count: form.faults.size })}
                </p>
              )}
              {!isNew && (
                <Button
                  variant="subtle"
                  color="danger"
                  className={classes.remove ?? ''}
                  onClick={() => setDeleting(true)}
                >
                  {t('record.remove')}
                </Button>
              )}
              <Button variant="default" onClick={close}>
                {t('action.cancel')}
              </Button>
              <Button type="submit" loading={form.busy}>
                {t(isNew ? 'record.create' : 'record.save')}
              </Button>
            </footer>
          )}
        </form>
      )}
      {asked && (
        <RecordDialog
          noun={asked.noun}
          {...(asked.id === undefined ? {} : { id: asked.id })}
          {...(asked.field === undefined ? {} : { focusField: asked.field })}
          initial={asked.initial}
          onClose={() => setAsked(null)}
          {...(asked.onSaved ? { onSaved: asked.onSaved } : {})}
        />
      )}
      {leaving && <LeaveDialog onLeave={props.onClose} onStay={() => setLeaving(false)} />}
      {deleting && props.id !== undefined && (
        <DeleteDialog
          businessId={businessId}
          business={business}
          noun={noun}
          id={props.id}
          onClose={() => setDeleting(false)}
          onDeleted={props.onClose}
        />
      )}
      {form.conflict && (
        <ConflictDialog
          business={business}
          noun={noun}
          conflict={form.conflict}
          onTakeTheirs={() => (form.conflict?.current === null ? props.onClose() : form.takeTheirs())}
          onWriteMine={() => void form.save(true)}
        />
      )}
    </Dialog>
  );
}

/** Two such fields stand side by side where there is room. */
function isShort(meta: FieldMeta): boolean {
  return (
    meta.unit !== 'stance' && ['choice', 'integer', 'number', 'money', 'day', 'month'].includes(meta.kind)
  );
}
