// Forgets what this device knows of the reader who signs out: the next one may be somebody else.

/** Language and colours are wishes of the device and stay. */
export function forgetReader(): void {
  for (const key of Object.keys(localStorage)) {
    if (/^evenkeel\.(business$|upload\.)/.test(key)) localStorage.removeItem(key);
  }
  sessionStorage.clear();
}
