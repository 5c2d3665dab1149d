// The dimensions that the handbook (topic 7.1) offers to begin with; each is taken one by one, never as a block.
import type { Dimension } from '@evenkeel/core';

/** The ids of a starting dimension's texts: `practices.start.<id>.name`, `.low`, `.high`. */
const startingDimensions = [
  'price',
  'speed',
  'tailoring',
  'range',
  'locality',
  'novelty',
  'contact',
] as const;

type StartingDimension = (typeof startingDimensions)[number];

/** Those whose name no dimension of the business has yet. */
export function remainingDimensions(
  dimensions: readonly Dimension[],
  nameOf: (id: StartingDimension) => string,
): readonly StartingDimension[] {
  const taken = new Set(dimensions.map(({ name }) => name));
  return startingDimensions.filter((id) => !taken.has(nameOf(id)));
}
