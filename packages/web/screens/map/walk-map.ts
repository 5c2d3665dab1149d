// Where the keys lead on the map: along a lane, to the nearest card of the next one, to the ends.
import type { PlacedCard } from './map-geometry.ts';

export type WalkKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

export function isWalkKey(key: string): key is WalkKey {
  return ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key);
}

/** The card that gets the focus; null where there is none that way. Empty lanes are passed over. */
export function cardAfter(cards: readonly PlacedCard[], from: string, key: WalkKey): string | null {
  const card = cards.find(({ id }) => id === from);
  if (!card) return null;
  const row = cards.filter(({ lane }) => lane === card.lane);
  const at = row.indexOf(card);
  switch (key) {
    case 'ArrowLeft':
      return row[at - 1]?.id ?? null;
    case 'ArrowRight':
      return row[at + 1]?.id ?? null;
    case 'Home':
      return row[0]?.id ?? null;
    case 'End':
      return row.at(-1)?.id ?? null;
    default: {
      const step = key === 'ArrowUp' ? -1 : 1;
      const beyond = cards.filter(({ lane }) => (lane - card.lane) * step > 0);
      const next = Math.min(...beyond.map(({ lane }) => Math.abs(lane - card.lane)));
      const [nearest] = beyond
        .filter(({ lane }) => Math.abs(lane - card.lane) === next)
        .sort((a, b) => Math.abs(a.x - card.x) - Math.abs(b.x - card.x));
      return nearest?.id ?? null;
    }
  }
}

/** How far one press moves a card along its lane. */
const step = 0.08;

/** Where Alt and an arrow key put a card: a step along its lane, or into the next one; null where it cannot go. */
export function movedBy(
  cards: readonly PlacedCard[],
  lanes: number,
  id: string,
  key: WalkKey,
): { readonly lane: number; readonly place: number } | null {
  const card = cards.find((one) => one.id === id);
  if (!card) return null;
  const along = { ArrowLeft: -step, ArrowRight: step }[key as string] ?? 0;
  const across = { ArrowUp: -1, ArrowDown: 1 }[key as string] ?? 0;
  const lane = card.lane + across;
  if (lane < 0 || lane >= lanes) return null;
  if (along === 0 && across === 0) return null;
  const place = Number(Math.min(1, Math.max(0, card.place + along)).toFixed(3));
  return { lane, place: across === 0 ? place : Number(card.place.toFixed(3)) };
}
