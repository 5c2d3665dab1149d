// Moves a drawing that is larger than its frame with the mouse, and zooms it with the wheel.
import { type RefObject, useEffect, useRef } from 'react';

/** Moves the drawing with the mouse, and zooms with the wheel while Ctrl is held, as pinching does. */
export function usePan(frame: RefObject<HTMLDivElement | null>, zoom: (factor: number) => void): void {
  const latest = useRef(zoom);
  latest.current = zoom;
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      latest.current(event.deltaY < 0 ? 1.1 : 1 / 1.1);
    };
    let last: { x: number; y: number } | null = null;
    const down = (event: PointerEvent): void => {
      const onNode = event.target instanceof Element && event.target.closest('button');
      if (onNode || event.button !== 0 || event.pointerType === 'touch') return;
      last = { x: event.clientX, y: event.clientY };
      element.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent): void => {
      if (!last) return;
      element.scrollBy(last.x - event.clientX, last.y - event.clientY);
      last = { x: event.clientX, y: event.clientY };
    };
    const up = (): void => {
      last = null;
    };
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    return () => {
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
    };
  }, [frame]);
}
