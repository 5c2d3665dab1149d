// Makes a sheet fit one printed page, A4 or Letter: the more is on it, the smaller it is printed.
import { type RefObject, useEffect, useRef } from 'react';
import { scaleToFit } from './scale-to-fit.ts';

/** What both A4 and Letter have inside margins of 12 mm: the width of A4, the height of Letter. */
const PAGE = { width: 186, height: 253 } as const;
const PIXELS_PER_MM = 96 / 25.4;

/** Sets `--sheet-scale` on the element whenever its content changes; the print styles use it. */
export function useFitToPage(): RefObject<HTMLElement | null> {
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = sheet.current;
    if (!element) return;
    const fit = (): void => {
      const scale = scaleToFit((width) => heightAt(element, width), {
        width: PAGE.width * PIXELS_PER_MM,
        height: PAGE.height * PIXELS_PER_MM,
      });
      element.style.setProperty('--sheet-scale', String(scale));
    };
    // Fonts change the heights, and nothing tells of it but this.
    void document.fonts.ready.then(fit);
    const seen = new MutationObserver(fit);
    seen.observe(element, { childList: true, subtree: true, characterData: true });
    return () => seen.disconnect();
  }, []);
  return sheet;
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
