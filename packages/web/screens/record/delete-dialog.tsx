// Asks before a record is deleted and lists what goes with it and what loses its reference.
import { ProblemError } from '@evenkeel/contract';
import type { Business, NounName } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { useApply } from '../../data/use-apply.ts';
import { Dialog } from '../../ui/dialog.tsx';
import classes from './record.module.css';
import { nameOf } from './record-names.ts';
import { type Reference, referencesTo, removalOf } from './references.ts';
import { Refusal } from './refusal.tsx';

export interface DeleteDialogProps {
  readonly businessId: string;
  readonly business: Business;
  readonly noun: NounName;
  readonly id: string;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}

const mostNamed = 6;

export function DeleteDialog(props: DeleteDialogProps): ReactNode {
  const t = useText();
  const apply = useApply(props.businessId);
  const [refusal, setRefusal] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const { business, noun, id } = props;
  const name = nameOf(business, noun, id);
  const references = referencesTo(business, noun, id);
  const remove = async (): Promise<void> => {
    setBusy(true);
    try {
      await apply(removalOf(business, noun, id), { message: t('record.removed', { name }) });
      props.onDeleted();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  const part = (fate: Reference['fate'], heading: TextId): ReactNode => {
    const list = references.filter((one) => one.fate === fate);
    if (list.length === 0) return null;
    return (
      <>
        <p className={classes.paragraph}>{t(heading, { count: list.length })}</p>
        <ul className={classes.references}>
          {list.slice(0, mostNamed).map((one) => (
            <li key={`${one.noun}/${one.id}/${one.field}`}>
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
      {part('removed', 'record.delete.removed')}
      {part('cleared', 'record.delete.cleared')}
      {refusal && <Refusal error={refusal} />}
    </Dialog>
  );
}
