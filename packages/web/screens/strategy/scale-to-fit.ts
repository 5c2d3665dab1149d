// The largest scale at which something of flowing text fits a page.

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * At scale s the content is laid out at width/s and is s times its height there. Found by halving, to half a per cent.
 *
 * @param heightAt the height of the content laid out at a width.
 * @returns between 0.4, below which nobody could read it, and 1.
 */
export function scaleToFit(heightAt: (width: number) => number, page: PageSize): number {
  const fits = (scale: number): boolean => heightAt(page.width / scale) * scale <= page.height;
  if (fits(1)) return 1;
  let [low, high] = [0.4, 1];
  while (high - low > 0.005) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
