// What the owner may say about how to choose: money or goals, how far ahead, and whether what has begun may stop.
import type { Objective } from '@evenkeel/core';
import { Checkbox, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import '../../ui/mantine-control-styles.ts';
import { Segmented } from '../../ui/segmented.tsx';
import classes from './choose.module.css';

export interface OwnerOptions {
  /** Null leaves it to what can be weighed. */
  readonly objective: Objective | null;
  readonly months: number;
  readonly isBegunOpen: boolean;
  /** Priority points that a plan for money must bring; 0 for none. */
  readonly leastPoints: number;
}

/** So many points lie between two offers. */
const POINTS = 5;

export function OptionsBar(props: {
  readonly options: OwnerOptions;
  readonly objective: Objective;
  /** What all initiatives would bring together. */
  readonly mostPoints: number;
  readonly onChange: (options: OwnerOptions) => void;
}): ReactNode {
  const t = useText();
  const { options, onChange } = props;
  return (
    <div className={`${classes.options} ek-no-print`}>
      <Segmented
        label={t('choose.option.objective')}
        value={props.objective}
        options={(['money', 'goals'] as const).map((value) => ({
          value,
          label: t(`choose.option.objective.${value}`),
        }))}
        onChange={(objective) => onChange({ ...options, objective })}
      />
      {props.objective === 'money' && (props.mostPoints >= POINTS || options.leastPoints > 0) && (
        <NativeSelect
          aria-label={t('choose.option.least')}
          value={String(options.leastPoints)}
          data={offers(Math.max(props.mostPoints, options.leastPoints)).map((points) => ({
            value: String(points),
            label: points === 0 ? t('choose.option.least.none') : t('choose.option.least.points', { points }),
          }))}
          onChange={(event) => onChange({ ...options, leastPoints: Number(event.currentTarget.value) })}
        />
      )}
      <NativeSelect
        aria-label={t('choose.option.months')}
        value={String(options.months)}
        data={[6, 12, 18, 24].map((months) => ({
          value: String(months),
          label: t('choose.option.months.count', { months }),
        }))}
        onChange={(event) => onChange({ ...options, months: Number(event.currentTarget.value) })}
      />
      <Checkbox
        label={t('choose.option.begun')}
        checked={options.isBegunOpen}
        onChange={(event) => onChange({ ...options, isBegunOpen: event.currentTarget.checked })}
      />
    </div>
  );
}

function offers(most: number): readonly number[] {
  return Array.from({ length: Math.floor(most / POINTS) + 1 }, (_, at) => at * POINTS);
}
