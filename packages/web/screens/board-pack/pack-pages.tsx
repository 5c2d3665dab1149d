// The pages as they print: pieces are measured at the width of the paper and shared out; on a narrow window they flow.
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import classes from './board-pack.module.css';
import type { PackPiece } from './pack-piece.ts';
import { PackPieces } from './pack-pieces.tsx';
import { paginate } from './paginate.ts';
import { useNarrow } from './use-narrow.ts';

export type Paper = 'a4' | 'letter';

export interface PackPagesProps {
  readonly pieces: readonly PackPiece[];
  readonly paper: Paper;
  readonly business: string;
  readonly period: string;
}

export function PackPages({ pieces, paper, business, period }: PackPagesProps): ReactNode {
  const t = useText();
  const measured = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<readonly (readonly number[])[]>([]);
  const isNarrow = useNarrow();
  // After every drawing: texts come in, commentary is written, fonts arrive. Equal pages change nothing.
  useLayoutEffect(() => {
    const element = measured.current;
    if (!element) return;
    const measure = (): void => {
      const next = pagesOf(element, pieces);
      setPages((before) => (same(before, next) ? before : next));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [pieces]);
  return (
    <>
      {isNarrow && (
        <div className={`${classes.flow} ek-no-print`}>
          <PackPieces pieces={pieces} />
        </div>
      )}
      <div className={classes.pages} data-paper={paper} data-narrow={isNarrow}>
        {pages.map((page, at) => (
          <section
            key={page[0]}
            className={classes.page}
            aria-label={t('pack.page', { page: at + 1, pages: pages.length })}
          >
            <div className={classes.running} data-end="top" aria-hidden="true">
              <span>{business}</span>
              <span>{period}</span>
            </div>
            <div className={classes.content}>
              <PackPieces pieces={page.flatMap((place) => pieces[place] ?? [])} />
            </div>
            <div className={classes.running} data-end="bottom" aria-hidden="true">
              <span>{t('pack.title')}</span>
              <span>{t('pack.page', { page: at + 1, pages: pages.length })}</span>
            </div>
          </section>
        ))}
      </div>
      <div className={`${classes.measuring} ek-no-print`} aria-hidden="true" inert>
        <div ref={measured} className={classes.measured} data-paper={paper}>
          <PackPieces pieces={pieces} />
          <div data-room="" />
        </div>
      </div>
    </>
  );
}

/** Reads the heights of the copy that nobody sees. */
function pagesOf(element: HTMLElement, pieces: readonly PackPiece[]): readonly (readonly number[])[] {
  const heightOf = (one: Element): number => one.getBoundingClientRect().height;
  const heights = new Map(
    [...element.querySelectorAll<HTMLElement>('[data-piece]')].map((one) => [
      one.dataset.piece,
      heightOf(one),
    ]),
  );
  const heads = new Map(
    [...element.querySelectorAll<HTMLElement>('[data-head]')].map((one) => [
      one.dataset.head ?? '',
      heightOf(one),
    ]),
  );
  const room = element.querySelector('[data-room]');
  return paginate(
    pieces.map((piece) => ({
      height: heights.get(piece.id) ?? 0,
      keepsWithNext: piece.keepsWithNext ?? false,
      startsPage: piece.kind === 'block' && (piece.startsPage ?? false),
      ...(piece.kind === 'row' ? { table: piece.table.id } : {}),
    })),
    heads,
    room ? heightOf(room) : Number.POSITIVE_INFINITY,
  );
}

function same(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
