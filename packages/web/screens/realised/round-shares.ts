// The weights of those who weighed by name, beside the shares that the same goals and no goal really got.
import type { Flow, WeighingLeader } from '@evenkeel/core';

/**
 * Null where fewer than two weighed by name, or the round asked about other goals than are the top goals today: then the
 * two cannot be compared.
 */
export function sharesForRound(
  { actual }: Flow,
  goals: readonly { readonly id: string }[],
  leaders: readonly WeighingLeader[],
): { readonly weights: readonly (readonly number[])[]; readonly used: readonly number[] } | null {
  const top = Object.keys(actual.byGoal);
  const asked = goals.map(({ id }) => id);
  const directed = actual.total - actual.overhead;
  if (leaders.length < 2 || directed <= 0) return null;
  if (top.length !== asked.length || !top.every((id) => asked.includes(id))) return null;
  const weights = leaders.map((leader) => {
    const own = asked.map((_, index) => leader.weights[index]?.value ?? 0);
    const sum = own.reduce((total, one) => total + one, 0);
    // Serving no goal is nobody's wish.
    return sum > 0 ? [...own.map((one) => one / sum), 0] : null;
  });
  if (weights.some((one) => one === null)) return null;
  const used = [...asked.map((id) => (actual.byGoal[id] ?? 0) / directed), actual.noGoal / directed];
  return { weights: weights.flatMap((one) => (one === null ? [] : [one])), used };
}
