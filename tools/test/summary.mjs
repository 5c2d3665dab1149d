// The last line of `npm test`.

/** `12 passed, 0 failed`, and `, 3 skipped` where some were. */
export function summarize({ passed, failed, skipped = 0 }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** 0 only if something was tested, nothing failed and the test runner itself ended well. */
export function exitCodeFor({ code, tested, failed }) {
  return code === 0 && tested > 0 && failed === 0 ? 0 : 1;
}
