// The splits of a business: which works share their lines, and in which shares.
import { type Business, targetOf } from '@evenkeel/core';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { useTargetName } from '../parts/use-target-name.ts';
import { TextButton } from '../record/text-button.tsx';
import classes from './assign.module.css';
import { SplitDialog } from './split-dialog.tsx';

export function Splits({ business }: { readonly business: Business }): ReactNode {
  const t = useText();
  const format = useFormat();
  const nameOf = useTargetName(business);
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <section className={classes.aside}>
      <h2 className={classes.asideTitle}>{t('assign.splits')}</h2>
      <p className={classes.soft}>{t('assign.splits.lead')}</p>
      {business.splits.length > 0 && (
        <ul className={classes.plain}>
          {business.splits.map(({ id, name }) => (
            <li key={id} className={classes.pair}>
              <span>
                <strong>{name}</strong>
                <span className={classes.meta}>{partsOf(id)}</span>
              </span>
              <TextButton label={t('assign.splits.edit.of', { name })} onClick={() => setOpened(id)}>
                {t('assign.splits.edit')}
              </TextButton>
            </li>
          ))}
        </ul>
      )}
      <TextButton onClick={() => setOpened('')}>{t('assign.splits.add')}</TextButton>
      {opened !== null && (
        <SplitDialog
          business={business}
          {...(opened === '' ? {} : { id: opened })}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  );

  function partsOf(split: string): ReactNode {
    const parts = business.splitParts.filter((part) => part.split === split);
    const sum = parts.reduce((total, { weight }) => total + weight, 0);
    return parts.map((part) => (
      <span key={part.id} className={classes.piece}>
        <span>{nameOf(targetOf({ ...part, split: null }) ?? '')}</span>{' '}
        {sum > 0 && <span>{format.percent(part.weight / sum)}</span>}
      </span>
    ));
  }
}
