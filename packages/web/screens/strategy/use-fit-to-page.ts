// Makes a sheet fit one printed page, A4 or Letter: the more is on it, the smaller it is printed.
import { type RefObject, useEffect, useRef } from 'react';
import { scaleToFit } from './scale-to-fit.ts';

/** A4 and Letter inside the margins of every print (ui/base.css), in millimetres, with a millimetre to spare. */
const PAPERS = [
  { width: 180, height: 262 },
  { width: 185.9, height: 244.4 },
] as const;
const PIXELS_PER_MM = 96 / 25.4;

/** Sets `--sheet-scale` on the frame of the sheet just before it is printed; the print styles use it. */
export function useFitToPage(): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fit = (): void => {
      const element = frame.current;
      if (element) element.style.setProperty('--sheet-scale', String(scaleOf(element)));
    };
    window.addEventListener('beforeprint', fit);
    return () => window.removeEventListener('beforeprint', fit);
  }, []);
  return frame;
}

/** The scale at which both papers hold the sheet, measured on a copy that nobody sees. */
function scaleOf(element: HTMLElement): number {
  const copy = element.cloneNode(true) as HTMLElement;
  copy.dataset.measuring = 'true';
  copy.setAttribute('aria-hidden', 'true');
  document.body.append(copy);
  const heightAt = (width: number): number => {
    copy.style.width = `${width}px`;
    return copy.getBoundingClientRect().height;
  };
  const scales = PAPERS.map((paper) =>
    scaleToFit(heightAt, { width: paper.width * PIXELS_PER_MM, height: paper.height * PIXELS_PER_MM }),
  );
  copy.remove();
  return Math.min(...scales);
}
