// Applies the suggested change: asks what only a person can know, shows every field before and after, and what would follow.
import { nouns } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useId, useMemo, useState } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { FieldControl } from '../record/field-control.tsx';
import type { FormValues } from '../record/form-values.ts';
import { LazyRecordDialog } from '../record/lazy-record-dialog.tsx';
import { nameOf } from '../record/record-names.ts';
import type { MakeNew } from '../record/record-select.tsx';
import { useWriting } from '../record/use-writing.ts';
import { previewChanges, withAnswers } from './change-preview.ts';
import { ChangeTable } from './change-table.tsx';
import { ConsequenceView } from './consequence-view.tsx';
import { DecisionTrouble } from './decision-trouble.tsx';
import classes from './finding-actions.module.css';
import { askedRecords, readAnswers, startValues } from './fix-answers.ts';
import type { OpenedFinding } from './opened-finding.ts';
import { useDecision } from './use-decisions.ts';

const none = { changes: [], asks: [] } as const;

export function FixForm({ one, assessment, records, business }: OpenedFinding): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const writing = useWriting(records);
  const formId = useId();
  const decision = useDecision(business.id);
  const suggestion = one.finding.suggestion ?? none;
  const asked = useMemo(() => askedRecords(records, suggestion), [records, suggestion]);
  const [typed, setTyped] = useState<Readonly<Record<string, FormValues>>>({});
  const [making, setMaking] = useState<Parameters<MakeNew> | null>(null);
  const read = useMemo(
    () => readAnswers(asked, typed, suggestion, writing),
    [asked, typed, suggestion, writing],
  );
  const changes = useMemo(() => withAnswers(suggestion, read.answers), [suggestion, read.answers]);
  const preview = useMemo(() => previewChanges(records, changes), [records, changes]);
  const isReady =
    !read.open &&
    read.faults.length === 0 &&
    preview.some((change) => change.kind !== 'update' || change.fields.length > 0);
  const faultsOf = (key: string): ReadonlyMap<string, string> =>
    new Map(
      read.faults
        .filter((fault) => fault.key === key)
        .map(({ problem }) => [
          String(problem.path[0] ?? ''),
          i18n._(`problem.${problem.code}`, problem.data),
        ]),
    );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void decision.decide(changes, t('finding.fix.done'), sentence(i18n, one.finding.what));
  };
  return (
    <>
      <form className={classes.form} onSubmit={submit}>
        {asked.length > 0 && <p className={classes.hint}>{t('finding.fix.asks')}</p>}
        {asked.map((record) => (
          <fieldset key={record.key} className={classes.asked}>
            <legend className={classes.askedName}>
              {record.isNew
                ? t('finding.fix.new', { noun: t(`noun.${record.noun}.one` as TextId) })
                : nameOf(records, record.noun, record.id)}
            </legend>
            {record.questions.map((question) => (
              <FieldControl
                key={question.kind === 'field' ? question.name : question.names.join()}
                noun={record.noun}
                ownId={record.id}
                business={records}
                question={question}
                values={{ ...startValues(record, writing), ...typed[record.key] }}
                writing={writing}
                formId={`${formId}-${record.key}`}
                faults={faultsOf(record.key)}
                onChange={(changed) =>
                  setTyped((before) => ({ ...before, [record.key]: { ...before[record.key], ...changed } }))
                }
                makeNew={(noun, name, then) => setMaking([noun, name, then])}
              />
            ))}
          </fieldset>
        ))}
        {isReady && <ChangeTable changes={preview} business={records} />}
        {isReady && <ConsequenceView business={records} today={assessment} changes={changes} />}
        <DecisionTrouble decision={decision} records={records} />
        <Button type="submit" loading={decision.busy} disabled={!isReady}>
          {t('finding.fix.submit')}
        </Button>
      </form>
      {making && (
        <LazyRecordDialog
          noun={making[0]}
          initial={'title' in nouns[making[0]].fields ? { title: making[1] } : { name: making[1] }}
          onClose={() => setMaking(null)}
          onSaved={making[2]}
        />
      )}
    </>
  );
}
