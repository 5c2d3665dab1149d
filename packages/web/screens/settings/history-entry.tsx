// One change of the business in words, with the way to take it back.
import type { LoggedChange, VersionedChange } from '@evenkeel/contract';
import { type Business, nouns } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { type TextId, useText } from '../../app/use-text.ts';
import { useApply } from '../../data/use-apply.ts';
import { useUndoAssignment } from '../assign/use-undo-assignment.ts';
import { useBusiness } from '../parts/use-business.ts';
import { useTargetName } from '../parts/use-target-name.ts';
import { stepsOf } from '../record/history-steps.ts';
import { nameOf, nameOfRecord } from '../record/record-names.ts';
import { Refusal } from '../record/refusal.tsx';
import { TextButton } from '../record/text-button.tsx';
import { useValueWords } from '../record/use-value-words.ts';
import classes from './settings.module.css';
import { recordIn, type TouchedRecord, touchedRecords } from './touched-records.ts';
import { useAct } from './use-act.ts';
import { useChangeProfile } from './use-change-profile.ts';
import { useProfileWords } from './use-profile-words.ts';

export interface HistoryEntryProps {
  readonly change: LoggedChange;
  readonly business: Business;
}

/** More than this would hide the others. */
const mostRecords = 6;

export function HistoryEntry({ change, business }: HistoryEntryProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const words = useValueWords(business);
  const profileWords = useProfileWords();
  const targetName = useTargetName(business);
  const { id: businessId, canEdit } = useBusiness();
  const apply = useApply(businessId);
  const changeProfile = useChangeProfile(businessId);
  const act = useAct();
  const undoAssignment = useUndoAssignment(businessId);
  const touched = touchedRecords(change);
  const profileBefore: Readonly<Record<string, unknown>> = change.profile?.before ?? {};
  const when = format.moment(change.at);
  const canUndo =
    canEdit && (change.inverse.length > 0 || change.profile !== null || change.assigned !== null);
  const undo = (): void =>
    void act.run(async () => {
      if (change.inverse.length > 0) {
        const changes = change.inverse.map(withoutVersion);
        await apply(changes, { message: t('settings.history.undone', { when }) });
      }
      if (change.profile !== null) await changeProfile(change.profile.before, null);
      if (change.assigned !== null)
        await undoAssignment(change.revision, t('settings.history.undone', { when }));
    });
  return (
    <li className={classes.entry}>
      <p className={classes.who}>
        <time dateTime={change.at}>{when}</time>
        <br />
        {change.by}
      </p>
      <div className={classes.what}>
        {change.kind === 'created' && <p>{t('settings.history.created')}</p>}
        {change.kind === 'import-removed' && <p>{t('settings.history.import-removed')}</p>}
        {(change.kind === 'source-failed' || change.kind === 'source-recovered') && (
          <p>{t(`settings.history.${change.kind}`, { source: change.why ?? '' })}</p>
        )}
        {change.kind === 'reassigned' && <p>{t('settings.history.reassigned')}</p>}
        {change.assigned && (
          <p>
            {change.assigned.undoes === null
              ? change.assigned.targets
                  .slice(0, mostRecords)
                  .map(({ target, entries }) =>
                    t('settings.history.assigned.to', { count: entries, target: targetName(target) }),
                  )
                  .join('; ')
              : t('settings.history.assigned.undone', { count: change.assigned.entries })}
          </p>
        )}
        {change.imported && (
          <p>
            {t('settings.history.imported', {
              file: change.imported.fileName,
              count: change.imported.added,
            })}
          </p>
        )}
        <ul>
          {change.profile !== null &&
            Object.entries(change.profile.set).map(([field, after]) => (
              <li key={field}>
                {t('record.history.change', {
                  label: profileWords.label(field),
                  before: profileWords.value(profileBefore[field]),
                  after: profileWords.value(after),
                })}
              </li>
            ))}
          {touched.slice(0, mostRecords).map((one) => (
            <li key={`${one.noun}/${one.id}`}>{lineOf(one)}</li>
          ))}
          {touched.length > mostRecords && (
            <li>{t('record.delete.more', { count: touched.length - mostRecords })}</li>
          )}
        </ul>
        {change.why && <p className={classes.why}>{t('record.history.why', { why: change.why })}</p>}
        {act.fault && <Refusal error={act.fault} />}
      </div>
      {canUndo && (
        <TextButton label={t('settings.history.undo.of', { when })} onClick={undo}>
          {t('settings.history.undo')}
        </TextButton>
      )}
    </li>
  );

  function lineOf({ noun, id }: TouchedRecord): ReactNode {
    const known = nameOf(business, noun, id);
    const name = known === id ? nameOfRecord(business, noun, recordIn(change, { noun, id })) : known;
    const about = t('settings.history.record', { noun: t(`noun.${noun}.one` as TextId), name });
    const steps = stepsOf(change, noun, id).flatMap((step) => {
      if (step.kind !== 'field') return [t(`record.history.${step.kind}`)];
      if (!(step.field in nouns[noun].fields)) return [];
      return [
        t('record.history.change', {
          label: t(`field.${noun}.${step.field}.label` as TextId),
          before: words(noun, step.field, step.before, step.around),
          after: words(noun, step.field, step.after, step.around),
        }),
      ];
    });
    return (
      <>
        <strong className={classes.strong}>{about}</strong> {steps.join('; ')}
      </>
    );
  }
}

/** Based on what the reader's screen shows now, not on what stood there then. */
function withoutVersion({ expectedVersion: _, ...change }: VersionedChange) {
  return change;
}
