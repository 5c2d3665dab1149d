// What the strategy page still lacks, and where it is written down.
import type { StrategyPage } from '@evenkeel/core';
import type { Destination } from '../../app/destinations.ts';

export interface MissingPart {
  readonly id: 'purpose' | 'positioning' | 'goals' | 'weights' | 'map' | 'initiatives';
  readonly to: Destination['to'];
}

/** In the order of the page. */
export function missingParts(page: StrategyPage): readonly MissingPart[] {
  const parts: readonly (MissingPart & { readonly isThere: boolean })[] = [
    {
      id: 'purpose',
      to: '/b/$business/settings',
      isThere: page.vision !== null || page.mission !== null || page.valueProposition !== null,
    },
    { id: 'positioning', to: '/b/$business/practices', isThere: page.positioning.length > 0 },
    { id: 'goals', to: '/b/$business/goals', isThere: page.goals.length > 0 },
    {
      id: 'weights',
      to: '/b/$business/stakeholders',
      isThere: page.goals.length === 0 || page.goals.some(({ share }) => share !== null),
    },
    {
      id: 'map',
      to: '/b/$business/map',
      isThere: page.goals.length === 0 || page.map.lanes.some(({ goals }) => goals.length > 0),
    },
    { id: 'initiatives', to: '/b/$business/work', isThere: page.initiatives.length > 0 },
  ];
  return parts.filter(({ isThere }) => !isThere);
}
