// Whether the window is too narrow for a page of paper.
import { useSyncExternalStore } from 'react';

const tooNarrow = '(max-width: 1020px)';

export function useNarrow(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(tooNarrow).matches);
}

function watch(onChange: () => void): () => void {
  const list = matchMedia(tooNarrow);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}
