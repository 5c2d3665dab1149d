// Gives the focus to what has come in the place of the control that had it.
import { type RefObject, useEffect, useRef } from 'react';

/** For the heading of a state that replaces another one; leaves a focus that is somewhere alone. */
export function useFocusWhenLost<E extends HTMLElement>(): RefObject<E | null> {
  const place = useRef<E>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, []);
  return place;
}
