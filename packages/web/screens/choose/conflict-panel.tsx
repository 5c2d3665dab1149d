// Why there is no plan: the fewest limits that cannot all be kept, each with a way to ease it.
import type { Conflict, EasedLimit } from '@evenkeel/core';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import '../../ui/mantine-control-styles.ts';
import classes from './choose.module.css';
import type { ChooseWords } from './use-choose-words.ts';

export function ConflictPanel(props: {
  readonly conflict: Conflict | null;
  readonly words: ChooseWords;
  readonly onEase: (eased: EasedLimit) => void;
}): ReactNode {
  const t = useText();
  const { conflict, words } = props;
  return (
    <section aria-labelledby="conflict" className={classes.conflict} role="alert">
      <h2 id="conflict" className={classes.heading}>
        {t('choose.conflict.title')}
      </h2>
      {conflict === null ? (
        <p className={classes.lead}>{t('choose.conflict.looking')}</p>
      ) : (
        <>
          <p className={classes.lead}>
            {t('choose.conflict.lead', { count: conflict.limits.length })}
            {conflict.isSmallest && ` ${t('choose.conflict.smallest')}`}
          </p>
          <ul className={classes.conflictList}>
            {conflict.limits.map((limit) => {
              const more =
                limit.kind === 'resource'
                  ? conflict.relief.find(
                      (one) => one.resource === limit.resource && one.period === limit.period,
                    )?.more
                  : undefined;
              const said = words.limit(limit);
              if (limit.kind === 'resource' && more === undefined) return <li key={said}>{said}</li>;
              return (
                <li key={said}>
                  <span>{said}</span>
                  <Button
                    size="xs"
                    variant="default"
                    onClick={() => props.onEase(more === undefined ? { limit } : { limit, more })}
                  >
                    {limit.kind === 'resource'
                      ? t('choose.conflict.more', { amount: words.amount(limit.resource, more ?? 0) })
                      : t(
                          limit.kind === 'must-do' || limit.kind === 'most'
                            ? 'choose.conflict.unpin'
                            : 'choose.conflict.give-up',
                        )}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
