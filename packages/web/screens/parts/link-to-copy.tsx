// A link that is shown once: selected when one goes into it, and copied by a button.
import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import classes from './link-to-copy.module.css';

/** `label` names the field for screen readers; give it a key by its link, so that "copied" is forgotten with it. */
export function LinkToCopy(props: { readonly label: string; readonly link: string }): ReactNode {
  const t = useText();
  const [copied, setCopied] = useState(false);
  return (
    <div className={classes.line}>
      <TextInput
        readOnly
        className={classes.link ?? ''}
        aria-label={props.label}
        value={props.link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        variant="default"
        onClick={() => {
          void navigator.clipboard
            ?.writeText(props.link)
            .then(() => setCopied(true))
            .catch(() => setCopied(false));
        }}
      >
        {t(copied ? 'settings.invite.copied' : 'settings.invite.copy')}
      </Button>
    </div>
  );
}
