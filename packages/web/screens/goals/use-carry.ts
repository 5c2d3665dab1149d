// Carrying a goal or a piece of work to another goal: by pointer, or by Space, arrow keys and Space again.
import {
  type KeyboardEvent,
  type PointerEvent as ReactPointerEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Supporter } from './rehang.ts';

export interface Carried {
  readonly supporter: Supporter;
  readonly name: string;
  /** The contribution by which it was taken up; null where it hangs on nothing. */
  readonly instead: string | null;
  /** The goal it would be dropped on. */
  readonly over: string | null;
  /** Where the pointer is; null while it is carried by keys. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

export type Cargo = Pick<Carried, 'supporter' | 'name' | 'instead'>;

export interface Carry {
  readonly carried: Carried | null;
  /** For a handle, or for what is its own handle. */
  readonly handle: (cargo: Cargo) => {
    readonly onPointerDown: (event: ReactPointerEvent<Element>) => void;
    readonly onKeyDown: (event: KeyboardEvent<Element>) => void;
  };
  /** True right after something was carried by pointer: the click that follows is none. */
  readonly wasCarried: () => boolean;
}

/** A pointer that moves less has only clicked. */
const leastPixels = 6;

/**
 * Goals to drop on are elements with `data-goal`; by keys they are visited in the order given.
 *
 * @param onDrop gets what was carried and the goal it was dropped on; nothing is changed before.
 */
export function useCarry(goals: readonly string[], onDrop: (cargo: Cargo, goal: string) => void): Carry {
  const [carried, setCarried] = useState<Carried | null>(null);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  const justCarried = useRef(false);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  const grab = useCallback((cargo: Cargo, event: ReactPointerEvent<Element>) => {
    if (event.button !== 0) return;
    const start = { x: event.clientX, y: event.clientY };
    let now: Carried | null = null;
    const move = (moved: globalThis.PointerEvent): void => {
      const at = { x: moved.clientX, y: moved.clientY };
      if (now === null && Math.hypot(at.x - start.x, at.y - start.y) < leastPixels) return;
      moved.preventDefault();
      now = { ...cargo, at, over: goalAt(at.x, at.y, cargo) };
      if (at.y < 72) window.scrollBy(0, -12);
      else if (at.y > window.innerHeight - 72) window.scrollBy(0, 12);
      setCarried(now);
    };
    const end = (dropped: boolean): void => {
      stop.current();
      const last = now;
      justCarried.current = last !== null;
      setTimeout(() => {
        justCarried.current = false;
      });
      setCarried(null);
      if (dropped && last?.over) drop.current(cargo, last.over);
    };
    const up = (): void => end(true);
    const cancel = (): void => end(false);
    const key = (pressed: globalThis.KeyboardEvent): void => {
      if (pressed.key !== 'Escape') return;
      pressed.preventDefault();
      pressed.stopPropagation();
      end(false);
    };
    stop.current();
    stop.current = () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', key, true);
      stop.current = () => undefined;
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', key, true);
  }, []);

  const press = (cargo: Cargo, event: KeyboardEvent<Element>): void => {
    const isMine = carried?.at === null && carried.supporter.id === cargo.supporter.id;
    if (!isMine) {
      if (event.key !== ' ') return;
      event.preventDefault();
      const first = places(goals, cargo)[0] ?? null;
      if (first !== null) setCarried({ ...cargo, over: first, at: null });
      return;
    }
    const list = places(goals, cargo);
    const at = list.indexOf(carried.over ?? '');
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const over = list[(at + step + list.length) % list.length] ?? null;
      setCarried({ ...carried, over });
      if (over !== null) {
        document.querySelector(`[data-goal="${CSS.escape(over)}"]`)?.scrollIntoView({ block: 'nearest' });
      }
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault();
      setCarried(null);
    } else if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      setCarried(null);
      if (carried.over !== null) onDrop(cargo, carried.over);
    }
  };

  return {
    carried,
    wasCarried: () => justCarried.current,
    handle: (cargo) => ({
      onPointerDown: (event) => grab(cargo, event),
      onKeyDown: (event) => press(cargo, event),
    }),
  };
}

function places(goals: readonly string[], { supporter }: Cargo): readonly string[] {
  return goals.filter((id) => !(supporter.noun === 'goal' && supporter.id === id));
}

function goalAt(x: number, y: number, { supporter }: Cargo): string | null {
  const goal = document.elementFromPoint(x, y)?.closest('[data-goal]')?.getAttribute('data-goal') ?? null;
  return supporter.noun === 'goal' && supporter.id === goal ? null : goal;
}
