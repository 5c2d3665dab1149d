// What the lines of the map mean.
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import classes from './map.module.css';
import { VerdictMark } from './verdict-mark.tsx';
import { verdicts } from './verdict-shapes.ts';

const kinds = [
  { kind: 'cause', dash: undefined, width: 1.8, tone: 'var(--ek-text-soft)', head: 'var(--ek-text-soft)' },
  { kind: 'feedback', dash: '9 5', width: 1.8, tone: 'var(--ek-text-soft)', head: 'var(--ek-raised)' },
  { kind: 'support', dash: '4 4', width: 1.2, tone: 'var(--ek-line)', head: 'var(--ek-line)' },
] as const;

/** With verdicts where arrows are marked with them. */
export function MapKey(props: { readonly withVerdicts: boolean }): ReactNode {
  const t = useText();
  return (
    <div>
      <ul className={classes.key}>
        {kinds.map(({ kind, dash, width, tone, head }) => (
          <li key={kind}>
            <svg width={44} height={12} aria-hidden="true" focusable="false">
              <path d="M1 6h34" stroke={tone} strokeWidth={width} strokeDasharray={dash} />
              <path d="M43 6l-9-5v10z" fill={head} stroke={tone} />
            </svg>
            {t(`map.key.${kind}`)}
          </li>
        ))}
      </ul>
      {props.withVerdicts && (
        <ul className={classes.key} aria-label={t('map.verdict.title')}>
          {verdicts.map((verdict) => (
            <li key={verdict}>
              <VerdictMark verdict={verdict} quiet />
              {t(`map.key.${verdict}`)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
