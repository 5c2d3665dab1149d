// Whether the page is being printed: what is drawn to the pixel is drawn again for the width of the paper.
import { useSyncExternalStore } from 'react';

export function usePrinting(): boolean {
  return useSyncExternalStore(watch, () => matchMedia('print').matches);
}

function watch(changed: () => void): () => void {
  const list = matchMedia('print');
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}
