// The k-th smallest of a list, without sorting all of it.

/**
 * Quickselect (Hoare 1961, "Algorithm 65: Find"): reorders `list` and gives its k-th smallest value, k from 0.
 * Cost grows with n on average.
 *
 * @throws RangeError when there is no k-th value: a bug of the caller.
 */
export function selectKth(list: Float64Array, k: number): number {
  if (!(k >= 0 && k < list.length)) throw new RangeError(`selectKth: ${k} of ${list.length}`);
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const pivot = list[(low + high) >> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((list[left] ?? 0) < pivot) left += 1;
      while ((list[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const kept = list[left] ?? 0;
      list[left] = list[right] ?? 0;
      list[right] = kept;
      left += 1;
      right -= 1;
    }
    if (k <= right) high = right;
    else if (k >= left) low = left;
    else break;
  }
  return list[k] ?? Number.NaN;
}
