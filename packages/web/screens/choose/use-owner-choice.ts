// What the owner asks for on this screen, kept while the page is open: options, initiatives pinned in or out, limits eased.
import { type EasedLimit, USUAL_MONTHS } from '@evenkeel/core';
import { useState } from 'react';
import type { Pin } from './choice-table.tsx';
import type { OwnerOptions } from './options-bar.tsx';

export interface OwnerChoice {
  readonly options: OwnerOptions;
  readonly pins: Readonly<Record<string, Pin>>;
  readonly eased: readonly EasedLimit[];
}

const usual: OwnerChoice = {
  options: { objective: null, months: USUAL_MONTHS, isBegunOpen: false, leastPoints: 0 },
  pins: {},
  eased: [],
};

const memory = new Map<string, OwnerChoice>();

export function useOwnerChoice(
  businessId: string,
): readonly [OwnerChoice, (change: Partial<OwnerChoice>) => void] {
  const [choice, setChoice] = useState(() => memory.get(businessId) ?? usual);
  return [
    choice,
    (change) => {
      const next = { ...choice, ...change };
      memory.set(businessId, next);
      setChoice(next);
    },
  ];
}
