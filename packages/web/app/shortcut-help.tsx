// The list of keyboard shortcuts.
import { Fragment, type ReactNode } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { destinations } from './destinations.ts';
import { showOverlay } from './overlays.ts';
import classes from './shortcut-help.module.css';
import { modifierName } from './shortcut-keys.ts';
import { useText } from './use-text.ts';

/** A dialog with every global shortcut. */
export function ShortcutHelp(): ReactNode {
  const t = useText();
  const modifier = modifierName();
  const rows = [
    { keys: [modifier, 'K'], label: t('shell.palette') },
    { keys: [modifier, 'Z'], label: t('shortcuts.undo') },
    { keys: ['?'], label: t('shortcuts.title') },
    ...destinations.map((place) => ({
      keys: ['g', place.key],
      label: t('shortcuts.goTo', { place: t(place.label) }),
    })),
    { keys: ['←', '↑', '↓', '→'], label: t('shortcuts.chart') },
  ];
  return (
    <Dialog title={t('shortcuts.title')} onClose={() => showOverlay(null)}>
      <dl className={classes.list}>
        {rows.map((row) => (
          <Fragment key={row.label}>
            <dt className={classes.label}>{row.label}</dt>
            <dd className={classes.keys}>
              {row.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </Fragment>
        ))}
      </dl>
    </Dialog>
  );
}
