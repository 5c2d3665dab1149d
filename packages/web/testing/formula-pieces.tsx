// The tree of a computed measure and the field of its formula, with an invented shop.
import { assess, type Business, noTotals, parseBusiness } from '@evenkeel/core';
import { type ReactNode, use, useState } from 'react';
import { useLocale } from '../app/locale.tsx';
import { FormulaField } from '../screens/kpi/formula-field.tsx';
import { KpiTree } from '../screens/kpi/kpi-tree.tsx';

const today = '2026-11-24';
const kpi = (id: string, name: string, fields: object) => ({
  id,
  name,
  better: 'higher',
  aggregate: 'sum',
  cadence: 'month',
  ...fields,
});
const monthly = (kpiId: string, values: readonly number[]) => ({
  kpi: kpiId,
  days: values.map(
    (_, index) => `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-28`,
  ),
  values,
});
const wave = (base: number, step: number) =>
  Array.from(
    { length: 22 },
    (_, index) => Math.round((base + step * Math.sin(index) + index * step * 0.1) * 100) / 100,
  );

const business = shop();
const figures = assess(business, today).figures;

export function FormulaPieces(): ReactNode {
  use(useLocale().moreTexts('later'));
  return (
    <div style={{ display: 'grid', gap: 56 }}>
      {['margin', 'profit', 'broken'].map((id) => {
        const figure = figures.find((one) => one.id === `kpi-tree:${id}`);
        return figure && <KpiTree key={id} figure={figure} better="higher" onOpen={() => undefined} />;
      })}
      <div style={{ display: 'grid', gap: 32, maxWidth: 520 }}>
        <Field id="sound" value="(sales - costs) / sales" unit="%" />
        <Field id="faulty" value="sales / gests" unit="EUR" />
        <Field id="doubtful" value="visits + guests" unit={null} />
        <Field id="empty" value="" unit={null} />
      </div>
    </div>
  );
}

function Field(props: {
  readonly id: string;
  readonly value: string;
  readonly unit: string | null;
}): ReactNode {
  const [value, setValue] = useState(props.value);
  return (
    <FormulaField
      id={`formula-${props.id}`}
      label="Formula"
      help="Computed from other measures, the books or the hours instead of being recorded."
      value={value}
      owner={{ id: null, name: 'New measure', unit: props.unit, cadence: null, aggregate: 'mean' }}
      business={business}
      today={today}
      onChange={setValue}
    />
  );
}

function shop(): Business {
  const raw = {
    profile: { name: 'Web shop', currency: 'EUR' },
    kpis: [
      kpi('visits', 'Visits of the shop', { unit: 'visits' }),
      kpi('conversion', 'Visits that end in an order', { unit: '%', aggregate: 'mean' }),
      kpi('basket', 'Value of an order', { unit: 'EUR', aggregate: 'mean' }),
      kpi('goods', 'Cost of goods', { unit: 'EUR' }),
      kpi('parcels', 'Cost of parcels', { unit: 'EUR' }),
      kpi('guests', 'Guests in the showroom', { unit: 'guests' }),
      kpi('sales', 'Sales', { unit: 'EUR', formula: 'visits * conversion * basket' }),
      kpi('costs', 'Costs', { unit: 'EUR', formula: 'goods + parcels' }),
      kpi('margin', 'Margin', { unit: '%', formula: '(sales - costs) / sales' }),
      kpi('profit', 'Profit', { unit: 'EUR', formula: 'sales - costs' }),
      kpi('broken', 'Broken', { formula: 'sales *' }),
    ],
    activities: [{ id: 'packing', name: 'Packing parcels' }],
  };
  const series = [
    monthly('visits', wave(12_000, 900)),
    monthly('conversion', wave(2.1, 0.15)),
    monthly('basket', wave(48, 3)),
    monthly('goods', wave(6_300, 420)),
    monthly('parcels', wave(1_400, 130)),
    monthly('guests', wave(310, 40)),
  ];
  const parsed = parseBusiness(raw, { ...noTotals, series });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
