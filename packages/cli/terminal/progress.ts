// One line that moves while something takes long, for a person who watches; nothing where nobody does.

const EVERY_MS = 100;

export interface Progress {
  /** Shows a text in place of the last one; at most ten times a second. */
  readonly show: (text: () => string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export function progressOn(output: Output, env: NodeJS.ProcessEnv): Progress {
  if (output.isTTY !== true || env.CI || env.TERM === 'dumb') return { show: () => {}, end: () => {} };
  let shownAt = 0;
  let isShown = false;
  return {
    show(text) {
      const now = Date.now();
      if (now - shownAt < EVERY_MS) return;
      shownAt = now;
      isShown = true;
      output.write(`\r\u001b[2K${[...text()].slice(0, (output.columns ?? 80) - 1).join('')}`);
    },
    end() {
      if (isShown) output.write('\r\u001b[2K');
      isShown = false;
    },
  };
}
