// What of the file will be tied to no work, with its amount; never hidden, and no reason not to import.
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import classes from './import.module.css';
import { Step } from './step.tsx';
import type { StepProps } from './step-props.ts';

const firstGroups = 5;

export function WillBeUnassigned({ preview, business }: StepProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const { unassigned, kind, counts } = preview;
  if (kind === 'observations' || counts.good === 0) return null;
  const amountOf = (one: { readonly amountMinor: number; readonly minutes: number }): string =>
    kind === 'ledger'
      ? format.money(one.amountMinor, business.profile.currency)
      : format.hours(one.minutes / 60);
  const lead =
    unassigned.entries === 0
      ? t('import.unassigned.preview.none')
      : kind === 'ledger'
        ? t('import.unassigned.preview.money', { amount: amountOf(unassigned), count: unassigned.entries })
        : t('import.unassigned.preview.time', { hours: amountOf(unassigned), count: unassigned.entries });
  return (
    <Step title={t('import.unassigned.preview.title')} lead={lead}>
      {unassigned.groups.length > 0 && (
        <ul className={classes.tally}>
          {unassigned.groups.slice(0, firstGroups).map((one) => (
            <li key={one.name ?? ''}>
              <span>{one.name ?? t('import.groups.unnamed')}</span>
              <span>{amountOf(one)}</span>
            </li>
          ))}
        </ul>
      )}
    </Step>
  );
}
