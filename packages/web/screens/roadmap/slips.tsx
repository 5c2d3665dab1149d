// Dates that slip, and the chain that decides the end, in plain words.
import type { Business } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { nameOf } from '../record/record-names.ts';
import classes from './roadmap.module.css';
import type { Roadmap } from './roadmap-rows.ts';
import type { RoadmapWords } from './roadmap-words.ts';

export function Slips(props: {
  readonly roadmap: Roadmap;
  readonly words: RoadmapWords;
  readonly business: Business;
}): ReactNode {
  const t = useText();
  const { roadmap, words, business } = props;
  const { path } = roadmap;
  const nameOfKey = (key: string): string => {
    const [noun = '', id = ''] = key.split('/');
    return nameOf(business, noun, id);
  };
  if (path.status === 'circle') {
    return <p role="alert">{t('roadmap.circle', { names: path.circle.map(nameOfKey).join(' → ') })}</p>;
  }
  const rows = roadmap.bands.flatMap((band) => band.rows);
  const slipping = [
    ...rows.filter(({ time }) => (time?.slipDays ?? 0) > 0).map(words.initiative),
    ...rows
      .flatMap(({ steps }) => steps)
      .filter(({ time }) => (time?.slipDays ?? 0) > 0)
      .map(words.step),
  ];
  return (
    <ul className={classes.slips}>
      {path.path.length > 1 && (
        <li>
          {t('roadmap.path', {
            names: path.path.map((id) => nameOf(business, 'initiative', id)).join(' → '),
          })}
        </li>
      )}
      {slipping.map((said) => (
        <li key={said}>{said}</li>
      ))}
    </ul>
  );
}
