// The address of one person: kept for mails alone, and erased.
import type { PersonAddress } from '@evenkeel/contract';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Refusal } from '../record/refusal.tsx';
import { useAct } from '../settings/use-act.ts';
import classes from './asking.module.css';

export interface AddressDialogProps {
  readonly businessId: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly address: PersonAddress | null;
  readonly onDone: () => Promise<unknown>;
  readonly onClose: () => void;
}

export function AddressDialog({
  businessId,
  person,
  address,
  onDone,
  onClose,
}: AddressDialogProps): ReactNode {
  const t = useText();
  const act = useAct();
  const [email, setEmail] = useState(address?.email ?? '');
  const [isWeekly, setWeekly] = useState(address?.isWeekly ?? true);
  const done = async (work: () => Promise<unknown>): Promise<void> => {
    const ok = await act.run(async () => {
      await work();
      await onDone();
    });
    if (ok) onClose();
  };
  return (
    <Dialog title={t('asking.address.edit', { person: person.name })} onClose={onClose} sheet>
      <form
        className={classes.address}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void done(() => client.keepAddress({ businessId, body: { person: person.id, email, isWeekly } }));
        }}
      >
        <TextInput
          type="email"
          label={t('asking.address')}
          description={t('asking.address.help')}
          autoComplete="off"
          data-autofocus
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Checkbox
          label={t('asking.address.weekly')}
          description={t('asking.address.weekly.help')}
          checked={isWeekly}
          onChange={(event) => setWeekly(event.currentTarget.checked)}
        />
        {act.fault && <Refusal error={act.fault} />}
        <div className={classes.actions}>
          {address && (
            <Button
              variant="default"
              onClick={() => void done(() => client.removeAddress({ businessId, personId: person.id }))}
            >
              {t('asking.address.erase')}
            </Button>
          )}
          <Button type="submit" loading={act.busy}>
            {t('record.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
