// The worth today of payments of which the first is made today and each other a period after the one before.

/** Σ flowₜ / (1 + rate)ᵗ. */
export function presentWorth(flows: readonly number[], rate: number): number {
  return flows.reduceRight((total, flow) => total / (1 + rate) + flow, 0);
}
