// The keyboard on the list of lines: j and k move, x marks, Enter confirms, 1 to 9 choose the likely works.
import { useEffect } from 'react';
import { isTyping } from '../../app/shortcut-keys.ts';

export interface LineKeys {
  readonly move: (by: 1 | -1) => void;
  readonly mark: () => void;
  readonly confirm: () => void;
  readonly choose: (place: number) => void;
  readonly clear: () => void;
}

/** Silent while somebody types, while a dialog is open, and with Ctrl, Alt or ⌘. */
export function useLineKeys(keys: LineKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const act = actionOf(event, keys);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [keys]);
}

function actionOf(event: KeyboardEvent, keys: LineKeys): (() => void) | null {
  const { key } = event;
  if (key === 'j') return () => keys.move(1);
  if (key === 'k') return () => keys.move(-1);
  if (key === 'x') return keys.mark;
  if (key === 'Escape') return keys.clear;
  // On any other button, Enter presses that button; on a line's name it confirms.
  if (key === 'Enter') return onOtherControl(event.target) ? null : keys.confirm;
  return /^[1-9]$/.test(key) ? () => keys.choose(Number(key) - 1) : null;
}

function onOtherControl(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const control = target.closest('a, button, summary, [role="option"]');
  return control !== null && control.getAttribute('aria-expanded') === null;
}
