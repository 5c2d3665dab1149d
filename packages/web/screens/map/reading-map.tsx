// The map for a narrow screen: lanes one below the other, each goal with where it is and what it drives.
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { howOf } from './card-said.ts';
import classes from './reading-map.module.css';
import { arrowKey, type StrategyMapView } from './use-map.ts';
import { VerdictButton } from './verdict-button.tsx';

export interface ReadingMapProps {
  readonly view: StrategyMapView;
  readonly onOpen: (goal: string) => void;
  readonly onShowArrow: (arrow: string) => void;
}

export function ReadingMap({ view, onOpen, onShowArrow }: ReadingMapProps): ReactNode {
  const t = useText();
  return (
    <div className={classes.reading}>
      {view.input.lanes.map((lane) => {
        const words = view.words.lanes.get(lane.id ?? '');
        const id = `lane-${lane.id ?? 'none'}`;
        return (
          <section key={id} aria-labelledby={id} className={classes.lane} data-tint={words?.tint ?? 'none'}>
            <h2 id={id} className={classes.name}>
              {words?.name}
            </h2>
            {lane.cards.length === 0 && <p className={classes.empty}>{t('map.lane.empty')}</p>}
            <ul className={classes.cards}>
              {lane.cards.map(({ id: goal }) => {
                const card = view.words.cards.get(goal);
                const onward = view.arrowsFrom(goal);
                if (!card) return null;
                return (
                  <li key={goal} id={`map-card-${goal}`} className={classes.card} tabIndex={-1}>
                    <button type="button" className={classes.title} onClick={() => onOpen(goal)}>
                      {card.title}
                    </button>
                    <p className={classes.facts}>
                      <span>{card.measure}</span>
                      {card.share !== '' && <span>{t('map.card.share', { share: card.share })}</span>}
                    </p>
                    <p className={classes.status}>
                      <StatusMark status={card.status} word={card.statusWord} />
                    </p>
                    {onward.length > 0 && (
                      <ul className={classes.drives}>
                        {onward.map((arrow) => (
                          <li key={arrowKey(arrow)}>
                            <span aria-hidden="true">→ </span>
                            <a
                              href={`#map-card-${arrow.to}`}
                              onClick={(event) => {
                                event.preventDefault();
                                const target = document.getElementById(`map-card-${arrow.to}`);
                                target?.scrollIntoView({ block: 'center' });
                                target?.focus({ preventScroll: true });
                              }}
                            >
                              {view.titleOf(arrow.to)}
                            </a>{' '}
                            <span className={classes.how}>{howOf(arrow, t)}</span>{' '}
                            <VerdictButton view={view} arrow={arrow} onShow={onShowArrow} />
                          </li>
                        ))}
                      </ul>
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
