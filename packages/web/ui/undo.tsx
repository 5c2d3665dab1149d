// After every change: a short message with an Undo button; Ctrl/⌘-Z takes back the last one.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { isModified, isTyping } from '../app/shortcut-keys.ts';
import { useText } from '../app/use-text.ts';
import { IconArrowBackUp, IconX } from './icons.ts';
import classes from './undo.module.css';

/** A change that was made: what to say about it, and how to take it back (absent when it cannot be). */
export interface Change {
  readonly message: string;
  readonly undo?: () => Promise<void>;
}

interface Shown extends Change {
  readonly id: number;
  readonly state: 'done' | 'undoing' | 'undone' | 'failed';
}

/** How long a message stays, in milliseconds; it waits while the pointer or the focus is on it. */
const stayMs = 8000;

const UndoContext = createContext<(change: Change) => void>(() => undefined);

/** Gives `announce(change)`: call it after a change has been saved. */
export function useAnnounce(): (change: Change) => void {
  return useContext(UndoContext);
}

/** Shows the messages of all changes made inside it, one at a time. */
export function UndoProvider(props: { readonly children: ReactNode }): ReactNode {
  const t = useText();
  const [shown, setShown] = useState<Shown | null>(null);
  const [held, setHeld] = useState(false);
  const history = useRef<Shown[]>([]);
  const nextId = useRef(1);
  const announce = useCallback((change: Change) => {
    const entry: Shown = { ...change, id: nextId.current, state: 'done' };
    nextId.current += 1;
    if (change.undo) history.current.push(entry);
    setShown(entry);
  }, []);
  const takeBack = useCallback(async (entry: Shown) => {
    if (!entry.undo) return;
    history.current = history.current.filter((one) => one.id !== entry.id);
    setShown({ ...entry, state: 'undoing' });
    try {
      await entry.undo();
      setShown({ ...entry, state: 'undone' });
    } catch {
      setShown({ ...entry, state: 'failed' });
    }
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const last = history.current.at(-1);
      if (!last || event.shiftKey || !isModified(event, 'z') || isTyping(event)) return;
      event.preventDefault();
      void takeBack(last);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [takeBack]);
  useEffect(() => {
    if (!shown || held || shown.state === 'undoing') return;
    const timer = setTimeout(() => setShown(null), stayMs);
    return () => clearTimeout(timer);
  }, [shown, held]);
  return (
    <UndoContext value={announce}>
      {props.children}
      <div role="status" className={classes.region}>
        {shown && (
          // biome-ignore lint/a11y/noStaticElementInteractions: holding the message open is a convenience, not a control
          <div
            key={shown.id}
            className={classes.toast}
            onMouseEnter={() => setHeld(true)}
            onMouseLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
          >
            <span className={classes.message}>{messageOf(shown, t)}</span>
            {shown.undo && shown.state === 'done' && (
              <button type="button" className={classes.undo} onClick={() => void takeBack(shown)}>
                <IconArrowBackUp size={16} aria-hidden="true" />
                {t('action.undo')}
              </button>
            )}
            <button
              type="button"
              className={classes.close}
              aria-label={t('action.close')}
              onClick={() => setShown(null)}
            >
              <IconX size={16} aria-hidden="true" />
            </button>
          </div>
        )}
      </div>
    </UndoContext>
  );
}

function messageOf(shown: Shown, t: ReturnType<typeof useText>): string {
  if (shown.state === 'undoing') return t('undo.working');
  if (shown.state === 'undone') return t('undo.done', { message: shown.message });
  if (shown.state === 'failed') return t('undo.failed', { message: shown.message });
  return shown.message;
}
