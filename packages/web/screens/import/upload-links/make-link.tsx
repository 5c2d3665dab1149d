// The form of a new link: who it is for, what is asked for, what may be handed in, and for how long.
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../../app/use-text.ts';
import classes from '../import.module.css';

export interface NewLink {
  readonly name: string;
  readonly note: string | null;
  readonly takes: 'ledger' | 'ledger-and-time';
  readonly days: number;
}

const kinds = ['ledger', 'ledger-and-time'] as const;
const lifetimes = [30, 90, 365] as const;

/** @param props.onMake answers whether the link was made; the form is emptied then. */
export function MakeLink(props: {
  readonly busy: boolean;
  readonly onMake: (link: NewLink) => Promise<boolean>;
}): ReactNode {
  const t = useText();
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [takes, setTakes] = useState<NewLink['takes']>('ledger');
  const [days, setDays] = useState<number>(90);
  return (
    <form
      className={classes.makeLink}
      aria-label={t('upload-links.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void props.onMake({ name, note: note.trim() || null, takes, days }).then((isMade) => {
          if (!isMade) return;
          setName('');
          setNote('');
        });
      }}
    >
      <TextInput
        label={t('upload-links.name')}
        description={t('upload-links.name.help')}
        required
        maxLength={80}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Textarea
        label={t('upload-links.note')}
        autosize
        minRows={1}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('upload-links.takes')}
        value={takes}
        data={kinds.map((kind) => ({ value: kind, label: t(`upload-links.takes.${kind}`) }))}
        onChange={(event) => setTakes(kinds.find((kind) => kind === event.currentTarget.value) ?? 'ledger')}
      />
      <NativeSelect
        label={t('upload-links.days')}
        value={String(days)}
        data={lifetimes.map((count) => ({
          value: String(count),
          label: t('upload-links.days.count', { count }),
        }))}
        onChange={(event) => setDays(Number(event.currentTarget.value))}
      />
      <div>
        <Button type="submit" loading={props.busy} disabled={name.trim() === ''}>
          {t('upload-links.make')}
        </Button>
      </div>
    </form>
  );
}
