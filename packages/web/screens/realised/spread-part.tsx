// Over how many goals the resource was spread, month by month, beside the plan and what was meant.
import type { ResourceStrategy } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { Sparkline } from '../../charts/sparkline.tsx';
import { HowComputed } from '../../ui/how-computed.tsx';
import { useFigureWords } from '../parts/figure-words.ts';
import classes from './realised.module.css';

export function SpreadPart(props: {
  readonly strategy: ResourceStrategy;
  readonly currency: string;
}): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const { number } = useFormat();
  const words = useFigureWords(props.currency);
  const { focus, months } = props.strategy;
  const meant = focus.comparisons.find(({ id }) => id === 'intended')?.value ?? null;
  const write = (value: number): string => number(value, 1);
  return (
    <section className="ek-keep" aria-labelledby="realised-spread">
      <h2 id="realised-spread" className={classes.heading}>
        {t('realised.spread.title')}
      </h2>
      {focus.value === null ? (
        <p className={classes.soft}>
          {t('realised.needs', { needs: focus.needs.map(({ what }) => sentence(i18n, what)).join('; ') })}
        </p>
      ) : (
        <>
          <p className={classes.soft}>
            {meant === null
              ? t('realised.spread.alone', { actual: write(focus.value) })
              : t('realised.spread.meant', { actual: write(focus.value), meant: write(meant) })}{' '}
            <HowComputed {...words.how(focus)} />
          </p>
          <dl className={classes.spread}>
            {(['actual', 'planned'] as const).map((layer) => {
              const values = months.spread[layer];
              if (values.every((value) => value === null)) return null;
              return (
                <div key={layer}>
                  <dt>{t(`realised.${layer}`)}</dt>
                  <dd>
                    <Sparkline
                      label={t(`realised.spread.${layer}`)}
                      values={values}
                      width={220}
                      height={36}
                      format={write}
                      {...(meant === null ? {} : { target: meant })}
                    />
                  </dd>
                </div>
              );
            })}
          </dl>
          {meant !== null && <p className={classes.quiet}>{t('realised.spread.line')}</p>}
        </>
      )}
    </section>
  );
}
