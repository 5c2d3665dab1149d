// After a navigation moves the focus to the new screen, so that a keyboard or a screen reader continues there.
import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';

/** A ref for the `main` element; it receives the focus whenever the path has changed, but not on the first load. */
export function useScreenFocus(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const before = useRef(path);
  useEffect(() => {
    if (before.current !== undefined && before.current !== path) {
      main.current?.focus({ preventScroll: true });
      scrollTo({ top: 0 });
    }
    before.current = path;
  }, [path]);
  return main;
}
