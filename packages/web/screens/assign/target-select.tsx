// Chooses what lines belong to: work, a split, no spending, or nothing; a new work or split is made on the way.
import type { Business } from '@evenkeel/core';
import { type ReactNode, useState } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { LazyRecordDialog } from '../record/lazy-record-dialog.tsx';
import { RecordSelect } from '../record/record-select.tsx';
import type { LineKind } from './queries.ts';
import { SplitDialog } from './split-dialog.tsx';

/** Lines can also turn out to be no spending at all. */
const otherNatures = [
  'income',
  'transfer',
  'tax-collected',
  'loan-principal',
  'drawings',
  'balance',
] as const;

interface AskedNew {
  readonly noun: 'activity' | 'initiative' | 'split';
  readonly name: string;
  readonly then: (id: string) => void;
}

export function TargetSelect(props: {
  readonly business: Business;
  readonly kind: LineKind;
  readonly label: string;
  readonly value?: string;
  /** Any target may be chosen to look for; otherwise new ones can be made. */
  readonly isFilter?: boolean;
  readonly onChoose: (target: string) => void;
}): ReactNode {
  const t = useText();
  const [asked, setAsked] = useState<AskedNew | null>(null);
  const { business, kind, isFilter = false } = props;
  const natures =
    kind === 'ledger'
      ? otherNatures.map((nature) => ({
          value: `nature/${nature}`,
          label: t(`import.nature.${nature}` as TextId),
        }))
      : [];
  const back = isFilter ? [] : [{ value: 'rules', label: t('assign.target.rules') }];
  return (
    <>
      <RecordSelect
        business={business}
        groups={[
          { noun: 'activity', prefix: 'activity/' },
          { noun: 'initiative', prefix: 'initiative/' },
          { noun: 'split', prefix: 'split/' },
        ]}
        others={[
          ...(isFilter ? [] : [{ value: 'nothing', label: t('assign.target.nothing') }]),
          ...natures,
          ...back,
        ]}
        othersLabel={t('assign.target.others')}
        label={null}
        ariaLabel={props.label}
        value={props.value ?? ''}
        required={!isFilter}
        placeholder={isFilter ? t('assign.filter.any') : undefined}
        {...(isFilter
          ? {}
          : {
              makeNew: (noun, name, then) => setAsked({ noun: noun as AskedNew['noun'], name, then }),
            })}
        onChange={(target) => {
          if (target !== '' || isFilter) props.onChoose(target);
        }}
      />
      {asked?.noun === 'split' && (
        <SplitDialog
          business={business}
          name={asked.name}
          onClose={() => setAsked(null)}
          onSaved={asked.then}
        />
      )}
      {asked !== null && asked.noun !== 'split' && (
        <LazyRecordDialog
          noun={asked.noun}
          initial={asked.name === '' ? {} : { name: asked.name }}
          onClose={() => setAsked(null)}
          onSaved={asked.then}
        />
      )}
    </>
  );
}
