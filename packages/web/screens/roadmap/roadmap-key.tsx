// What the shapes of the roadmap mean.
import type { ReactNode } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import classes from './roadmap.module.css';

export function RoadmapKey(): ReactNode {
  const t = useText();
  return (
    <p className={classes.key}>
      {(['work', 'training', 'automation', 'milestone'] as const).map((kind) => (
        <span key={kind}>
          <i className={classes.keyMark} aria-hidden="true">
            <b className={classes.step} data-kind={kind} style={{ left: 0, width: 18, top: 0 }}>
              <i />
            </b>
          </i>
          {t(`choice.step.kind.${kind}` as TextId)}
        </span>
      ))}
      <span>{t('roadmap.key.path')}</span>
      <span>{t('roadmap.key.late')}</span>
    </p>
  );
}
