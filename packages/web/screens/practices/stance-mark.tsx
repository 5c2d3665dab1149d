// A stance in a cell: its value, and whether it stands against the position, as word, shape and colour.
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import type { MatrixCell } from './matrix.ts';
import classes from './practices.module.css';

export function StanceMark({ cell }: { readonly cell: MatrixCell }): ReactNode {
  const t = useText();
  const { signed } = useFormat();
  if (cell.practice === null)
    return (
      <span className={classes.unsaid}>
        <span aria-hidden="true">–</span>
        <span className="ek-hidden">{t('practices.unsaid')}</span>
      </span>
    );
  return (
    <>
      <span className={classes.stance}>{signed(cell.practice.stance)}</span>
      <StanceDots stance={cell.practice.stance} />
      {cell.isAgainst && <StatusMark status="serious" word={t('practices.against')} />}
      {cell.isUnproven && <StatusMark status="unknown" word={t('practices.asserted')} />}
    </>
  );
}

/** Where the stance lies between the poles, as five dots. */
function StanceDots(props: { readonly stance: number | null }): ReactNode {
  return (
    <svg className={classes.dots} width={70} height={12} aria-hidden="true" focusable="false">
      <line x1={7} x2={63} y1={6} y2={6} className={classes.axis} />
      {[-2, -1, 0, 1, 2].map((value) => (
        <circle
          key={value}
          cx={35 + value * 14}
          cy={6}
          r={value === props.stance ? 5 : 2}
          className={value === props.stance ? classes.dotOn : classes.dotOff}
        />
      ))}
    </svg>
  );
}
