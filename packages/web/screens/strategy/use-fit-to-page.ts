// Makes a sheet fit one printed page, A4 or Letter: the more is on it, the smaller it is printed.
import { type RefObject, useEffect, useRef } from 'react';
import { scaleToFit } from './scale-to-fit.ts';

/** A4 and Letter inside the margins of every print (ui/base.css), in millimetres, with a millimetre to spare. */
const PAPERS = [
  { width: 180, height: 262 },
  { width: 185.9, height: 244.4 },
] as const;
const PIXELS_PER_MM = 96 / 25.4;

/** Sets `--sheet-scale` on the frame of the sheet whenever its content changes; the print styles use it. */
export function useFitToPage(): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const fit = (): void => {
      const scales = PAPERS.map((paper) =>
        scaleToFit((width) => heightAt(element, width), {
          width: paper.width * PIXELS_PER_MM,
          height: paper.height * PIXELS_PER_MM,
        }),
      );
      element.style.setProperty('--sheet-scale', String(Math.min(...scales)));
    };
    // Fonts change the heights, and nothing tells of it but this.
    void document.fonts.ready.then(fit);
    const seen = new MutationObserver(fit);
    seen.observe(element, { childList: true, subtree: true, characterData: true });
    window.addEventListener('beforeprint', fit);
    return () => {
      seen.disconnect();
      window.removeEventListener('beforeprint', fit);
    };
  }, []);
  return frame;
}

/** How high the sheet is in print at a width, in CSS pixels: measured on a copy that nobody sees. */
function heightAt(element: HTMLElement, width: number): number {
  const copy = element.cloneNode(true) as HTMLElement;
  copy.dataset.measuring = 'true';
  copy.style.width = `${width}px`;
  copy.setAttribute('aria-hidden', 'true');
  document.body.append(copy);
  const { height } = copy.getBoundingClientRect();
  copy.remove();
  return height;
}
