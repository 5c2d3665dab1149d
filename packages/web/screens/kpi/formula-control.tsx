// The formula of a measure inside its form: what else stands in the form decides units, times and the value shown.
import type { Business, Kpi } from '@evenkeel/core';
import { type ReactNode, useMemo } from 'react';
import { useAssessment } from '../../data/queries.ts';
import { useBusiness } from '../parts/use-business.ts';
import type { FormValues } from '../record/form-values.ts';
import { FormulaField } from './formula-field.tsx';

export interface FormulaControlProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly description: string;
  readonly error?: string | undefined;
  /** Key of the edited measure. */
  readonly ownId: string | undefined;
  readonly business: Business;
  readonly values: FormValues;
  readonly onChange: (formula: string) => void;
}

export function FormulaControl(props: FormulaControlProps): ReactNode {
  const { today } = useAssessment(useBusiness().id);
  const { ownId, values } = props;
  const present = props.business.kpis.find(({ id }) => id === ownId);
  // A form may hold only some of the fields; the others are as they are kept.
  const [name, unit, cadence, aggregate] = (['name', 'unit', 'cadence', 'aggregate'] as const).map((field) =>
    field in values ? textOf(values[field]) : (present?.[field] ?? undefined),
  );
  const owner = useMemo(
    () => ({
      id: ownId ?? null,
      name: name ?? '',
      unit: unit ?? null,
      cadence: (cadence ?? null) as Kpi['cadence'],
      aggregate: (aggregate ?? 'last') as Kpi['aggregate'],
    }),
    [ownId, name, unit, cadence, aggregate],
  );
  return (
    <FormulaField
      id={props.id}
      label={props.label}
      help={props.description}
      error={props.error}
      value={textOf(values.formula) ?? ''}
      owner={owner}
      business={props.business}
      today={today}
      onChange={props.onChange}
    />
  );
}

function textOf(value: FormValues[string] | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
