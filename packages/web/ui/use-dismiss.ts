// Closes something that floats when the person presses Escape or points elsewhere.
import { type RefObject, useEffect } from 'react';

/** Calls `dismiss` on Escape and on a pointer outside `inside`, while `active`. */
export function useDismiss(
  active: boolean,
  inside: RefObject<HTMLElement | null>,
  dismiss: (reason: 'escape' | 'outside') => void,
): void {
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        dismiss('escape');
      }
    };
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !inside.current?.contains(event.target)) dismiss('outside');
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPointer, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPointer, true);
    };
  }, [active, inside, dismiss]);
}
