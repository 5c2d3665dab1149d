// Writes a commentary where it will stand; an empty one is taken away.
import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import '../../ui/mantine-control-styles.ts';
import classes from './board-pack.module.css';

export interface CommentaryFormProps {
  readonly label: string;
  readonly text: string;
  readonly onSave: (text: string) => Promise<void>;
  readonly onCancel: () => void;
}

export function CommentaryForm({ label, text, onSave, onCancel }: CommentaryFormProps): ReactNode {
  const t = useText();
  const [draft, setDraft] = useState(text);
  const [busy, setBusy] = useState(false);
  const keep = async (): Promise<void> => {
    setBusy(true);
    try {
      await onSave(draft.trim());
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className={`${classes.writing} ek-no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Textarea
        label={label}
        rows={4}
        maxLength={4000}
        autoFocus
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
        }}
      />
      <div className={classes.verbs}>
        <Button type="submit" size="compact-sm" loading={busy}>
          {t('pack.commentary.save')}
        </Button>
        <Button variant="default" size="compact-sm" onClick={onCancel}>
          {t('pack.commentary.cancel')}
        </Button>
      </div>
    </form>
  );
}
