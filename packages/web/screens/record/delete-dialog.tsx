// Asks before a record is deleted and lists what goes with it and what loses its reference.
import { ProblemError } from '@evenkeel/contract';
import { type Business, type NounName, type RemovalReference, removalEffects } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { useAssessment } from '../../data/queries.ts';
import { useApply } from '../../data/use-apply.ts';
import { Dialog } from '../../ui/dialog.tsx';
import classes from './record.module.css';
import { nameOf } from './record-names.ts';
import { Refusal } from './refusal.tsx';
import { RemovalWords } from './removal-preview.tsx';

export interface DeleteDialogProps {
  readonly businessId: string;
  readonly business: Business;
  readonly noun: NounName;
  readonly id: string;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}

const mostNamed = 4;
/** Nouns that goals and work hang on. */
const weighty: ReadonlySet<NounName> = new Set(['goal', 'activity', 'initiative', 'kpi', 'contribution']);

export function DeleteDialog(props: DeleteDialogProps): ReactNode {
  const t = useText();
  const apply = useApply(props.businessId);
  const [refusal, setRefusal] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const { business, noun, id } = props;
  const name = nameOf(business, noun, id);
  const { today } = useAssessment(props.businessId);
  const effects = useMemo(() => removalEffects(business, noun, id, today), [business, noun, id, today]);
  const remove = async (): Promise<void> => {
    if (!effects) return;
    setBusy(true);
    try {
      await apply(effects.changes, { message: t('record.removed', { name }) });
      props.onDeleted();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  const part = (list: readonly RemovalReference[], heading: TextId): ReactNode => {
    if (list.length === 0) return null;
    return (
      <>
        <p className={classes.paragraph}>{t(heading, { count: list.length })}</p>
        <ul className={classes.references}>
          {list.slice(0, mostNamed).map((one) => (
            <li key={`${one.noun}/${one.id}`}>
              {t('record.delete.reference', {
                noun: t(`noun.${one.noun}.one` as TextId),
                name: nameOf(business, one.noun, one.id),
              })}
            </li>
          ))}
          {list.length > mostNamed && <li>{t('record.delete.more', { count: list.length - mostNamed })}</li>}
        </ul>
      </>
    );
  };
  return (
    <Dialog
      title={t('record.delete.title', { name })}
      onClose={props.onClose}
      actions={
        <>
          <Button variant="default" onClick={props.onClose}>
            {t('action.cancel')}
          </Button>
          <Button color="danger" loading={busy} onClick={() => void remove()}>
            {t('record.delete.action')}
          </Button>
        </>
      }
    >
      <p>{t('record.delete.text')}</p>
      {effects && (
        <>
          {part(effects.along, 'record.delete.removed')}
          {part(effects.cut, 'record.delete.cleared')}
          {weighty.has(noun) && (
            <section className={classes.falls} aria-label={t('removal.title')}>
              <h3>{t('removal.title')}</h3>
              <RemovalWords effects={effects} currency={business.profile.currency} />
            </section>
          )}
        </>
      )}
      {refusal && <Refusal error={refusal} />}
    </Dialog>
  );
}
