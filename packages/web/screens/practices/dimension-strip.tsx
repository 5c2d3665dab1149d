// One dimension as a line from pole to pole: where the business wants to stand, and where each function really does.
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { StanceStrip } from '../../charts/stance-strip.tsx';
import type { MatrixRow } from './matrix.ts';

export function DimensionStrip({ row }: { readonly row: MatrixRow }): ReactNode {
  const t = useText();
  const { dimension, cells } = row;
  const stances = cells.flatMap((cell) =>
    cell.practice === null
      ? []
      : [{ id: cell.function.id, label: cell.function.name, stance: cell.practice.stance }],
  );
  return (
    <StanceStrip
      title={dimension.name}
      takeaway={
        dimension.position === null
          ? t('practices.strip.undecided')
          : stances.length === 0
            ? t('practices.strip.nobody')
            : row.against === stances.length
              ? t('practices.strip.all')
              : t('practices.strip.takeaway', { against: row.against, count: stances.length })
      }
      low={dimension.lowPole}
      high={dimension.highPole}
      position={dimension.position}
      stances={stances}
      source={t('practices.strip.source')}
    />
  );
}
