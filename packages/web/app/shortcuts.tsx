// Listens for the global keyboard shortcuts and shows the overlays they open.
import { useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { destinations } from './destinations.ts';
import { showOverlay, useOverlay } from './overlays.ts';
import { isModified, isTyping } from './shortcut-keys.ts';

const CommandPalette = lazy(async () => ({
  default: (await import('./command-palette.tsx')).CommandPalette,
}));
const ShortcutHelp = lazy(async () => ({ default: (await import('./shortcut-help.tsx')).ShortcutHelp }));

/** How long after `g` the second key counts, in milliseconds. */
const sequenceMs = 1200;

/** Ctrl/⌘-K opens the palette, `?` the help, `g` followed by a letter goes to a place. */
export function Shortcuts(props: { readonly business: string }): ReactNode {
  const navigate = useNavigate();
  const overlay = useOverlay();
  const prefixAt = useRef(0);
  const { business } = props;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isModified(event, 'k')) {
        event.preventDefault();
        showOverlay('palette');
        return;
      }
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '?') {
        event.preventDefault();
        showOverlay('shortcuts');
        return;
      }
      const place = destinations.find((one) => one.key === event.key);
      if (place && event.timeStamp - prefixAt.current < sequenceMs) {
        prefixAt.current = 0;
        event.preventDefault();
        void navigate({ to: place.to, params: { business } });
      } else if (event.key === 'g') {
        prefixAt.current = event.timeStamp;
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [business, navigate]);
  return (
    <Suspense fallback={null}>
      {overlay === 'palette' && <CommandPalette business={business} />}
      {overlay === 'shortcuts' && <ShortcutHelp />}
    </Suspense>
  );
}
