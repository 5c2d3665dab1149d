// Which of the two global overlays is open: a tiny store, so that the overlays themselves load only when first wanted.
import { useSyncExternalStore } from 'react';

/** The overlays that can be opened from anywhere. */
export type Overlay = 'palette' | 'shortcuts';

let open: Overlay | null = null;
const listeners = new Set<() => void>();

/** Opens one overlay and closes the other; `null` closes both. */
export function showOverlay(overlay: Overlay | null): void {
  open = overlay;
  for (const listener of listeners) listener();
}

/** The overlay which is open right now. */
export function useOverlay(): Overlay | null {
  return useSyncExternalStore(subscribe, () => open);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
