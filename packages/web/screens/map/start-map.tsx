// Three ways to begin a map, each one click: a whole example, the goals that exist, or empty lanes.
import type { Business, Change } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import classes from './start-map.module.css';
import { fourPerspectives, manufacturersScorecard } from './templates.ts';

export interface StartMapProps {
  readonly business: Business;
  readonly canEdit: boolean;
  readonly onApply: (changes: readonly Change[], message: string) => Promise<void>;
  readonly onSort: () => void;
}

export function StartMap({ business, canEdit, onApply, onSort }: StartMapProps): ReactNode {
  const t = useText();
  const [busy, setBusy] = useState(false);
  const goals = business.goals.filter(({ status }) => status === 'active').length;
  const begin = async (changes: readonly Change[], message: string): Promise<void> => {
    setBusy(true);
    try {
      await onApply(changes, message);
    } finally {
      setBusy(false);
    }
  };
  if (!canEdit) return <EmptyState title={t('map.empty.title')} text={t('map.empty.viewer')} />;
  const ways = [
    {
      id: 'maker' as const,
      text: t('map.start.maker.text'),
      run: () => begin(manufacturersScorecard(business, t), t('map.started.maker')),
    },
    ...(goals > 0
      ? [
          {
            id: 'goals' as const,
            text: t('map.start.goals.text', { count: goals }),
            run: async () => onSort(),
          },
        ]
      : []),
    {
      id: 'lanes' as const,
      text: t('map.start.lanes.text'),
      run: () => begin(fourPerspectives(business, t).changes, t('map.started.lanes')),
    },
  ];
  // Whoever has goals begins with them.
  const order =
    goals > 0
      ? [...ways.filter(({ id }) => id === 'goals'), ...ways.filter(({ id }) => id !== 'goals')]
      : ways;
  return (
    <>
      <EmptyState title={t('map.empty.title')} text={t('map.empty.text')} />
      <ul className={classes.ways}>
        {order.map(({ id, text, run }, index) => (
          <li key={id} className={classes.way}>
            <Sketch kind={id} />
            <h3 className={classes.title}>{t(`map.start.${id}.title`)}</h3>
            <p className={classes.text}>{text}</p>
            <Button variant={index === 0 ? 'filled' : 'default'} disabled={busy} onClick={() => void run()}>
              {t(`map.start.${id}.action`)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A small picture of what one will get. */
function Sketch({ kind }: { readonly kind: 'maker' | 'goals' | 'lanes' }): ReactNode {
  const tints = ['financial', 'customer', 'process', 'learning'];
  const cards = { maker: [70, 70, 70, 70], goals: [40, 100, 64, 88], lanes: [] }[kind];
  return (
    <svg viewBox="0 0 180 112" className={classes.sketch} aria-hidden="true" focusable="false">
      {tints.map((tint, index) => (
        <rect
          key={tint}
          x={0}
          y={index * 28}
          width={180}
          height={25}
          rx={4}
          fill={`var(--ek-perspective-${tint})`}
        />
      ))}
      {cards.map((x, index) => (
        <rect
          key={tints[index]}
          x={x}
          y={index * 28 + 6}
          width={40}
          height={13}
          rx={3}
          className={classes.sketchCard}
        />
      ))}
      {kind === 'maker' &&
        [0, 1, 2].map((index) => (
          <path
            key={index}
            d={`M90 ${(index + 1) * 28 + 6}V${index * 28 + 21}`}
            className={classes.sketchArrow}
          />
        ))}
    </svg>
  );
}
