// What would move, before it is kept: the initiative, and what waits for it when asked.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import type { Move } from './move-initiative.ts';
import classes from './roadmap.module.css';

export function MoveBar(props: {
  readonly move: Move;
  readonly along: boolean;
  readonly onAlong: (along: boolean) => void;
  readonly onKeep: () => void;
  readonly onGiveUp: () => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { moved } = props.move;
  return (
    <div className={`${classes.draftBar} ek-no-print`}>
      <div role="status">
        {moved.length === 0 ? (
          <p>{t('roadmap.move.nothing')}</p>
        ) : (
          <ul>
            {moved.map(({ id, name, from, to, days }) => (
              <li key={id}>
                {t(days > 0 ? 'roadmap.move.later' : 'roadmap.move.earlier', {
                  name,
                  days: Math.abs(days),
                  dates: t('work.dates', { start: format.day(from), end: format.day(to) }),
                })}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={classes.draftFoot}>
        <label className={classes.check}>
          <input
            type="checkbox"
            checked={props.along}
            onChange={(event) => props.onAlong(event.currentTarget.checked)}
          />
          {t('roadmap.move.along')}
        </label>
        <span className={classes.verbs}>
          <Button variant="default" onClick={props.onGiveUp}>
            {t('timeline.give-up')}
          </Button>
          <Button onClick={props.onKeep}>{t('timeline.keep')}</Button>
        </span>
      </div>
    </div>
  );
}
