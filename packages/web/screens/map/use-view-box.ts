// Which part of the map is seen: all of it, or a part that was zoomed into and can be shifted.
import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';

export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Zooming {
  readonly box: ViewBox;
  readonly isWhole: boolean;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  /** Shifts what is seen, in units of the drawing. */
  readonly shift: (dx: number, dy: number) => void;
}

const mostZoom = 4;

/** A pinch, or the wheel together with Ctrl, zooms around the pointer; the wheel alone goes on scrolling the page. */
export function useViewBox(svg: RefObject<SVGSVGElement | null>, width: number, height: number): Zooming {
  const [state, setState] = useState({ scale: 1, x: 0.5, y: 0.5 });
  const box = useMemo(() => {
    const [w, h] = [width / state.scale, height / state.scale];
    return {
      x: inside(state.x * width - w / 2, width - w),
      y: inside(state.y * height - h / 2, height - h),
      width: w,
      height: h,
    };
  }, [state, width, height]);
  const zoomAround = useCallback(
    (factor: number, atX: number, atY: number) =>
      setState((before) => {
        const scale = Math.min(mostZoom, Math.max(1, before.scale * factor));
        const by = 1 - before.scale / scale;
        return {
          scale,
          x: clamp(before.x + (atX - before.x) * by, scale),
          y: clamp(before.y + (atY - before.y) * by, scale),
        };
      }),
    [],
  );
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const seen = element.getBoundingClientRect();
      const view = element.viewBox.baseVal;
      const x = view.x + ((event.clientX - seen.left) / seen.width) * view.width;
      const y = view.y + ((event.clientY - seen.top) / seen.height) * view.height;
      zoomAround(Math.exp(-event.deltaY / 300), x / width, y / height);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [svg, zoomAround, width, height]);
  return {
    box,
    isWhole: state.scale === 1,
    zoom: (factor) => zoomAround(factor, state.x, state.y),
    fit: () => setState({ scale: 1, x: 0.5, y: 0.5 }),
    shift: (dx, dy) =>
      setState((before) => ({
        scale: before.scale,
        x: clamp(before.x + dx / width, before.scale),
        y: clamp(before.y + dy / height, before.scale),
      })),
  };
}

/** The middle of what is seen keeps so far from the edges that nothing beyond them is seen. */
function clamp(share: number, scale: number): number {
  return Math.min(1 - 0.5 / scale, Math.max(0.5 / scale, share));
}

function inside(at: number, most: number): number {
  return Math.min(Math.max(0, most), Math.max(0, at));
}
