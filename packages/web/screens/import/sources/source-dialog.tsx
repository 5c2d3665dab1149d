// The form of a source: where it is, what to take, how often; with its secret, and a try that keeps nothing.
import type { SourcePreview } from '@evenkeel/contract';
import { nouns, type Source } from '@evenkeel/core';
import { Button, PasswordInput } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { type TextId, useText } from '../../../app/use-text.ts';
import { client } from '../../../data/client.ts';
import { useSnapshot } from '../../../data/queries.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { useBusiness } from '../../parts/use-business.ts';
import { ConflictDialog } from '../../record/conflict-dialog.tsx';
import { DeleteDialog } from '../../record/delete-dialog.tsx';
import { FieldControl } from '../../record/field-control.tsx';
import type { Question } from '../../record/field-plan.ts';
import { fromFormValues } from '../../record/form-values.ts';
import { LazyRecordDialog } from '../../record/lazy-record-dialog.tsx';
import { LeaveDialog } from '../../record/leave-dialog.tsx';
import form from '../../record/record.module.css';
import type { MakeNew } from '../../record/record-select.tsx';
import { Refusal } from '../../record/refusal.tsx';
import { TextButton } from '../../record/text-button.tsx';
import { useRecordForm } from '../../record/use-record-form.ts';
import { useAct } from '../../settings/use-act.ts';
import { PreviewOf } from './preview.tsx';
import { sourcesQuery } from './queries.ts';
import { ask, questionsOf } from './questions.ts';
import classes from './sources.module.css';

type Asked = { readonly noun: 'kpi' | 'person'; readonly name: string; readonly then: (id: string) => void };

/** `id` null for a new source. */
export function SourceDialog(props: { readonly id: string | null; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const formId = useId();
  const { id: businessId, canEdit } = useBusiness();
  const { business } = useSnapshot(businessId);
  const queries = useQueryClient();
  const { sources: states, canKeepSecrets, canReadFiles } = useSuspenseQuery(sourcesQuery(businessId)).data;
  const act = useAct();
  const [open, setOpen] = useState(false);
  const [secret, setSecret] = useState('');
  const [preview, setPreview] = useState<SourcePreview | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [leaving, setLeaving] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const refresh = () => queries.invalidateQueries({ queryKey: sourcesQuery(businessId).queryKey });
  const record = useRecordForm({
    businessId,
    business,
    noun: 'source',
    id: props.id ?? undefined,
    initial: nothing,
    onSaved: (sourceId) =>
      void act
        .run(async () => {
          if (secret !== '') await client.keepSourceSecret({ businessId, sourceId, body: { secret } });
          await refresh();
        })
        .then((done) => done && props.onClose()),
  });
  const { values } = record;
  const kind = String(values.kind ?? '');
  const [feeds, setFeeds] = useState<'one' | 'column'>(values.kpiColumn ? 'column' : 'one');
  const { where, what, more } = questionsOf(kind);
  const state = states.find(({ source }) => source === props.id)?.secret ?? 'none';
  const makeNew: MakeNew = (noun, name, then) => {
    if (noun === 'kpi' || noun === 'person') setAsked({ noun, name, then });
  };
  const isDirty = record.dirty || secret !== '';
  const close = (): void => (isDirty && canEdit ? setLeaving(true) : props.onClose());
  const tryIt = (): void =>
    void act.run(async () => {
      const names = Object.keys(nouns.source.fields);
      const { set } = fromFormValues(nouns.source.fields, values, names, record.writing);
      const written = { ...set, id: props.id ?? 'new-source' } as unknown as Source;
      setPreview(null);
      setPreview(
        await client.previewSource({
          businessId,
          body: { record: written, ...(secret === '' ? {} : { secret }) },
        }),
      );
    });
  const forget = (): void =>
    void act.run(async () => {
      if (props.id !== null) await client.removeSourceSecret({ businessId, sourceId: props.id });
      await refresh();
    });
  const title =
    props.id === null ? t('noun.source.new') : String(record.record?.name ?? t('noun.source.one'));

  return (
    <Dialog title={title} onClose={close} sheet width={680}>
      {props.id !== null && record.record === null ? (
        <p>{t('record.gone')}</p>
      ) : (
        <form
          id={formId}
          className={form.form}
          noValidate
          onKeyDownCapture={(event) => {
            // Escape closes an open list first, not the whole form.
            const isList = event.target instanceof HTMLElement && event.target.ariaExpanded === 'true';
            if (event.key === 'Escape' && isList) event.preventDefault();
          }}
          onSubmit={(event) => {
            event.preventDefault();
            void record.save();
          }}
        >
          <fieldset className={form.fields} disabled={!canEdit}>
            <legend className="ek-hidden">{title}</legend>
            {!canEdit && <p className={form.help}>{t('record.viewer')}</p>}
            <h3 className={classes.heading}>{t('sources.form.where')}</h3>
            {where.map(controlOf)}
            {kind === 'sqlite' && !canReadFiles && (
              <p role="alert" className={form.help}>
                {t('sources.sqlite.none')}
              </p>
            )}
            {canEdit && kind !== 'sqlite' && secretField()}
            <h3 className={classes.heading}>{t('sources.form.what')}</h3>
            {what.map(controlOf)}
            <div className={form.question}>
              <Segmented
                label={t('sources.form.feeds')}
                value={feeds}
                options={[
                  { value: 'one', label: t('sources.form.feeds.one') },
                  { value: 'column', label: t('sources.form.feeds.column') },
                ]}
                onChange={(next) => {
                  setFeeds(next);
                  record.change(next === 'one' ? { kpiColumn: '' } : { kpi: '' });
                }}
              />
            </div>
            {ask(feeds === 'one' ? 'kpi' : 'kpiColumn').map(controlOf)}
            <h3 className={classes.heading}>{t('sources.form.when')}</h3>
            {ask('schedule').map(controlOf)}
            {open && more.map(controlOf)}
          </fieldset>
          <button type="button" className={form.more} aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'record.less' : 'record.more')}
          </button>
          {preview && <PreviewOf preview={preview} business={business} />}
          {act.fault && <Refusal error={act.fault} />}
          {record.refusal && <Refusal error={record.refusal} />}
          {canEdit && (
            <footer className={form.footer}>
              {record.faults.size > 0 && (
                <p role="alert" className={form.faults}>
                  {t('record.faults', { count: record.faults.size })}
                </p>
              )}
              {props.id !== null && (
                <Button
                  variant="subtle"
                  color="danger"
                  className={form.remove ?? ''}
                  onClick={() => setDeleting(true)}
                >
                  {t('record.remove')}
                </Button>
              )}
              <Button variant="default" loading={act.busy} onClick={tryIt}>
                {t('sources.try')}
              </Button>
              <Button type="submit" loading={record.busy}>
                {t(props.id === null ? 'record.create' : 'record.save')}
              </Button>
            </footer>
          )}
        </form>
      )}
      {asked && (
        <LazyRecordDialog
          noun={asked.noun}
          initial={asked.name === '' ? nothing : { name: asked.name }}
          onClose={() => setAsked(null)}
          onSaved={asked.then}
        />
      )}
      {leaving && <LeaveDialog onLeave={props.onClose} onStay={() => setLeaving(false)} />}
      {deleting && props.id !== null && (
        <DeleteDialog
          businessId={businessId}
          business={business}
          noun="source"
          id={props.id}
          onClose={() => setDeleting(false)}
          onDeleted={props.onClose}
        />
      )}
      {record.conflict && (
        <ConflictDialog
          business={business}
          noun="source"
          conflict={record.conflict}
          onTakeTheirs={() => (record.conflict?.current === null ? props.onClose() : record.takeTheirs())}
          onWriteMine={() => void record.save(true)}
        />
      )}
    </Dialog>
  );

  function controlOf(question: Question): ReactNode {
    if (question.kind !== 'field') return null;
    const { name, meta } = question;
    const isShort = meta.kind === 'choice' || name === 'dayColumn' || name === 'valueColumn';
    const isCode = name === 'query';
    return (
      <div
        key={name}
        className={isCode ? `${form.question} ${classes.code}` : form.question}
        data-short={isShort && name !== 'kind'}
      >
        <FieldControl
          noun="source"
          ownId={props.id ?? undefined}
          business={business}
          question={question}
          values={values}
          writing={record.writing}
          formId={formId}
          faults={record.faults}
          onChange={record.change}
          makeNew={makeNew}
        />
      </div>
    );
  }

  function secretField(): ReactNode {
    if (!canKeepSecrets) return <p className={form.help}>{t('sources.secret.cannot')}</p>;
    return (
      <div className={classes.secret}>
        <PasswordInput
          label={t('sources.secret')}
          description={t('sources.secret.help')}
          placeholder={t(`sources.secret.${state}` as TextId)}
          autoComplete="off"
          value={secret}
          onChange={(event) => setSecret(event.currentTarget.value)}
        />
        {state !== 'none' && <TextButton onClick={forget}>{t('sources.secret.forget')}</TextButton>}
      </div>
    );
  }
}

const nothing = {};
