// Scores as logarithms of chances that add up to one.

/** No opinion is held more firmly than this: e⁻¹² is one in 160,000. */
const LEAST = -12;

/** Scales logarithms in place so that their chances sum to 1, none below e⁻¹². */
export function normaliseLogs(logs: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const log of logs) if (log > most) most = log;
  let sum = 0;
  for (const log of logs) sum += Math.exp(log - most);
  const whole = most + Math.log(sum);
  for (let at = 0; at < logs.length; at += 1) logs[at] = Math.max((logs[at] ?? 0) - whole, LEAST);
}
