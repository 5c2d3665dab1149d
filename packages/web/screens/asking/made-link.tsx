// The link that was just made for a person, shown this once: to copy, or to scan from the screen.
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { LinkToCopy } from '../parts/link-to-copy.tsx';
import { QrCode } from '../parts/qr-code.tsx';
import classes from './asking.module.css';

export function MadeLink({ name, link }: { readonly name: string; readonly link: string }): ReactNode {
  const t = useText();
  return (
    <div className={classes.made} role="status">
      <QrCode link={link} label={t('asking.made.qr', { person: name })} />
      <div className={classes.words}>
        <strong>{t('asking.made.title', { person: name })}</strong>
        <p>{t('asking.made.text', { person: name })}</p>
        <LinkToCopy label={t('asking.made.title', { person: name })} link={link} />
      </div>
    </div>
  );
}
