// The smaller charts with invented data.
import type { ReactNode } from 'react';
import { useFormat } from '../app/use-format.ts';
import { LoadBars } from '../charts/load-bar.tsx';
import { ShareBars } from '../charts/share-bars.tsx';
import { Sparkline } from '../charts/sparkline.tsx';
import { StanceStrip } from '../charts/stance-strip.tsx';

/** Shares, stances, loads and sparklines below each other. */
export function ChartPieces(): ReactNode {
  const { money, hours, number } = useFormat();
  const euro = (value: number) => money(value * 100, 'EUR');
  const source = 'Books of Kornhaus, Jan – Dec 2026';
  const goal = (id: string, label: string, actual: number, intended: number | null) => ({
    id,
    label,
    actual,
    intended,
    amount: euro(269100 * actual),
    adrift: id === 'none',
  });
  return (
    <div style={{ display: 'grid', gap: 56 }}>
      <ShareBars
        title="What each goal gets"
        takeaway="31% of the money would have to move to match what the goals are worth to you."
        source={source}
        onOpen={() => undefined}
        rows={[
          goal('organic', 'Everything from organic flour', 0.14, 0.35),
          goal('regulars', 'Regulars come twice a week', 0.28, 0.25),
          goal('wholesale', 'Twelve cafés in the neighbourhood', 0.2, 0.2),
          goal('team', 'A team that stays', 0.03, 0.12),
          goal('energy', 'Half the energy per loaf', 0.11, 0.08),
          goal('none', 'Serves no goal', 0.24, null),
        ]}
      />
      <StanceStrip
        title="Ingredients"
        takeaway="Purchasing and production pull against the promise."
        low="Cheapest that works"
        high="Organic, nothing processed"
        position={2}
        source="Five functions, answered 12 November 2026"
        stances={[
          { id: 'purchasing', label: 'Purchasing', stance: -1 },
          { id: 'production', label: 'Production, night shift', stance: -1 },
          { id: 'marketing', label: 'Marketing', stance: 2 },
          { id: 'shop', label: 'Shop', stance: 1 },
          { id: 'delivery', label: 'Delivery', stance: 0 },
          { id: 'owner', label: 'The owner', stance: 2 },
        ]}
      />
      <LoadBars
        title="Are people and money stretched?"
        takeaway="The bakers are promised 380 hours more than they have."
        source={source}
        pools={[
          {
            id: 'bakers',
            label: 'Bakers',
            capacity: 5200,
            format: hours,
            parts: [
              { id: 'bread', label: 'Bread and rolls', amount: 3600 },
              { id: 'night', label: 'Night shift', amount: 1400 },
              { id: 'training', label: 'Training', amount: 580 },
            ],
          },
          {
            id: 'shop',
            label: 'Shop team',
            capacity: 4800,
            format: hours,
            parts: [
              { id: 'shop', label: 'Shop', amount: 3900 },
              { id: 'stall', label: 'Market stall', amount: 420 },
            ],
          },
          {
            id: 'invest',
            label: 'Investment budget',
            capacity: 60000,
            format: euro,
            parts: [{ id: 'oven', label: 'New deck oven', amount: 28000 }],
          },
        ]}
      />
      <p>
        Loaves a day, organic:{' '}
        <Sparkline
          label="Organic loaves a day"
          values={[210, 214, 220, null, 232, 228, 241, 250, 262, 258, 270, 281]}
          target={300}
          format={(value) => number(value, 0)}
        />
      </p>
    </div>
  );
}
