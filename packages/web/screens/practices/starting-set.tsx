// Dimensions to begin with, offered one by one: the owners take what is a real choice for them.
import type { Dimension } from '@evenkeel/core';
import { Button, NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import type { RawRecord } from '../record/form-values.ts';
import classes from './practices.module.css';
import { remainingDimensions, type Trade, tradeOf, trades } from './starting-dimensions.ts';

export interface StartingSetProps {
  readonly dimensions: readonly Dimension[];
  /** The industry of the profile; what it tells is chosen at first. */
  readonly industry: string | null;
  /** Opens the form of the dimension, filled in; the position is the reader's to choose. */
  readonly onTake: (initial: RawRecord) => void;
}

export function StartingSet({ dimensions, industry, onTake }: StartingSetProps): ReactNode {
  const t = useText();
  const [trade, setTrade] = useState<Trade>(() => tradeOf(industry));
  const rest = remainingDimensions(trade, dimensions, (id) => t(`practices.start.${id}.name`));
  return (
    <>
      <NativeSelect
        className={classes.trade ?? ''}
        label={t('practices.start.trade')}
        value={trade}
        data={trades.map((value) => ({ value, label: t(`practices.start.trade.${value}`) }))}
        onChange={(event) => setTrade(trades.find((one) => one === event.currentTarget.value) ?? 'general')}
      />
      <ul className={classes.starting}>
        {rest.map((id) => {
          const name = t(`practices.start.${id}.name`);
          const lowPole = t(`practices.start.${id}.low`);
          const highPole = t(`practices.start.${id}.high`);
          return (
            <li key={id} className={classes.start}>
              <span className={classes.startName}>{name}</span>
              <span className={classes.poles}>
                {t('practices.start.poles', { low: lowPole, high: highPole })}
              </span>
              <Button
                variant="default"
                size="xs"
                aria-label={t('practices.start.take.of', { name })}
                onClick={() => onTake({ name, lowPole, highPole })}
              >
                {t('practices.start.take')}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
