// What the fields of the profile are called.
import { useText } from '../../app/use-text.ts';

const labels = {
  name: 'settings.business.name',
  currency: 'settings.business.currency',
  industry: 'settings.business.industry',
  headcount: 'settings.business.headcount',
  yearStartsInMonth: 'settings.business.year',
  vision: 'settings.business.vision',
  mission: 'settings.business.mission',
  valueProposition: 'settings.business.value-proposition',
  cashMinor: 'settings.business.cash',
  cashOn: 'settings.business.cash-on',
  discountRate: 'settings.business.discount-rate',
  windowMonths: 'limits.windowMonths.label',
  farShare: 'limits.farShare.label',
  seriousFarShare: 'limits.seriousFarShare.label',
  overloadTolerance: 'limits.overloadTolerance.label',
  idleShare: 'limits.idleShare.label',
  materialShare: 'limits.materialShare.label',
  stalePeriods: 'limits.stalePeriods.label',
} as const;

export interface ProfileWords {
  readonly label: (field: string) => string;
  readonly value: (value: unknown) => string;
}

export function useProfileWords(): ProfileWords {
  const t = useText();
  return {
    label: (field) => (field in labels ? t(labels[field as keyof typeof labels]) : field),
    value(value) {
      if (value === null || value === undefined || value === '') return t('record.nothing');
      return String(value);
    },
  };
}
