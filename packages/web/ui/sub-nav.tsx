// The parts of a screen that has several, each with an address of its own: a quiet row of links under its title.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import classes from './sub-nav.module.css';

/** One part; the first of a screen is the screen's own address (`section` null). */
export interface SubNavPart {
  readonly section: string | null;
  readonly label: string;
  readonly count?: string | undefined;
}

export interface SubNavProps {
  readonly label: string;
  readonly business: string;
  readonly screen: '/b/$business/import' | '/b/$business/settings';
  readonly current: string | null;
  readonly parts: readonly SubNavPart[];
}

/** Links to the parts of one screen. */
export function SubNav(props: SubNavProps): ReactNode {
  return (
    <nav aria-label={props.label} className={`${classes.nav} ek-no-print`}>
      {props.parts.map(({ section, label, count }) => {
        const shared = {
          className: classes.link ?? '',
          'aria-current': section === props.current ? ('page' as const) : undefined,
          resetScroll: false,
          activeOptions: { exact: true, includeSearch: false },
        };
        const words = (
          <>
            {label}
            {count !== undefined && <span className={classes.count}>{count}</span>}
          </>
        );
        return section === null ? (
          <Link key="first" to={props.screen} params={{ business: props.business }} {...shared}>
            {words}
          </Link>
        ) : (
          <Link
            key={section}
            to={`${props.screen}/$section` as const}
            params={{ business: props.business, section }}
            {...shared}
          >
            {words}
          </Link>
        );
      })}
    </nav>
  );
}
