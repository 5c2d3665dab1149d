// The X-matrix for a narrow screen: per corner the pairs that are tied, and what is tied to nothing.
import type { XMark, XMatrix } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import classes from './matrix.module.css';
import { corners } from './matrix-cells.ts';
import { Dot } from './matrix-table.tsx';

export interface MatrixPairsProps {
  readonly matrix: XMatrix;
  readonly orphans: ReadonlySet<string>;
  readonly canEdit: boolean;
  readonly onOpenMark: (mark: XMark) => void;
}

export function MatrixPairs({ matrix, orphans, onOpenMark }: MatrixPairsProps): ReactNode {
  const t = useText();
  return (
    <div className={classes.pairs}>
      {corners.map(({ block }) => {
        const { rows, columns, marks } = matrix.blocks[block];
        const name = (list: typeof rows, id: string): string =>
          matrix.lists[list].find((one) => one.id === id)?.name ?? id;
        return (
          <section key={block} aria-labelledby={`pairs-${block}`}>
            <h2 id={`pairs-${block}`} className={classes.pairsTitle}>
              {t(`map.matrix.block.${block}`)}
            </h2>
            {marks.length === 0 ? (
              <p className={classes.quiet}>{t('map.matrix.no-pair')}</p>
            ) : (
              <ul className={classes.pairList}>
                {marks.map((mark) => (
                  <li key={`${mark.row}/${mark.column}`}>
                    <button type="button" className={classes.pair} onClick={() => onOpenMark(mark)}>
                      <Dot strength={mark.strength} />
                      <span>
                        {t('map.matrix.pair', {
                          row: name(rows, mark.row),
                          column: name(columns, mark.column),
                        })}
                        <span className="ek-hidden"> {t(`map.matrix.key.${mark.strength}`)}</span>
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            )}
            {matrix.lists[rows]
              .filter(({ id }) => orphans.has(`${rows}/${id}`))
              .map(({ id, name: title }) => (
                <p key={id} className={classes.pairOrphan}>
                  <StatusMark status="attention" word={t('map.matrix.orphan')} quiet /> {title}
                </p>
              ))}
          </section>
        );
      })}
    </div>
  );
}
