// Numbered lines of progress with the time each step took; a moving line where a person is watching.

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** An error whose message is all that a person needs; shown without a stack. */
export class StepError extends Error {
  name = 'StepError';
}

/** `0.3 s`, `12 s`, `2 min 05 s`. */
export function formatDuration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  if (seconds < 59.5) return `${Math.round(seconds)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/**
 * Makes a reporter for `total` steps which writes to `out`.
 *
 * @param {number} total
 * @param {{ isTTY?: boolean, columns?: number, write(text: string): unknown }} [out]
 * @returns an object whose `step(title, work)` runs `work(note)` and prints how it ended; `work` may return the
 * text to print instead of the title, and `note(text)` shows what it is doing at the moment.
 */
export function createProgress(total, out = process.stdout) {
  let number = 0;
  const isWatched = out.isTTY === true && !process.env.CI;

  async function step(title, work) {
    number += 1;
    const place = `${number}/${total}`;
    const began = Date.now();
    let detail = '';
    let frame = 0;
    const draw = () => {
      const elapsed = formatDuration(Date.now() - began);
      const text = `${place} ${frames[frame++ % frames.length]} ${title} … ${elapsed}${detail && `  ${detail}`}`;
      out.write(`\r\x1b[2K${text.slice(0, (out.columns ?? 80) - 1)}`);
    };
    // A step that is over at once needs no "…" line; a long one is announced even when nobody can see it move.
    const announce = isWatched
      ? setInterval(draw, 100)
      : setTimeout(() => out.write(`${place} … ${title}\n`), 300);
    const finish = (mark, text) => {
      if (isWatched) clearInterval(announce);
      else clearTimeout(announce);
      out.write(
        `${isWatched ? '\r\x1b[2K' : ''}${place} ${mark} ${text}  (${formatDuration(Date.now() - began)})\n`,
      );
    };
    try {
      const result = await work((text) => {
        detail = text;
      });
      finish('✓', typeof result === 'string' ? result : title);
    } catch (error) {
      finish('✗', title);
      throw error;
    }
  }

  return { step };
}

/** Prints an error for a person and makes the process end with 1. */
export function reportFailure(error) {
  process.exitCode = 1;
  if (error instanceof StepError) console.error(`\n${error.message}`);
  else console.error(error);
}
