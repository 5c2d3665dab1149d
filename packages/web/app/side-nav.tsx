// The navigation at the left of a desktop screen.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Mark } from '../ui/mark.tsx';
import { BusinessSwitcher } from './business-switcher.tsx';
import { countOf, type Destination, destinations, type NavigationCounts } from './destinations.ts';
import classes from './side-nav.module.css';
import { useText } from './use-text.ts';

/** Left navigation, grouped as the business is: direction, operations, data. */
export function SideNav(props: { readonly business: string; readonly counts: NavigationCounts }): ReactNode {
  const t = useText();
  const groups = groupBySection(destinations);
  return (
    <nav className={classes.side} aria-label={t('nav.label')}>
      <Link to="/b/$business/overview" params={{ business: props.business }} className={classes.brand}>
        <Mark size={26} />
        <span>{t('product.name')}</span>
      </Link>
      <BusinessSwitcher business={props.business} />
      <div className={classes.nav}>
        {groups.map((group) => (
          <div key={group.section ?? 'top'} className={classes.group}>
            {group.section && <p className={classes.section}>{t(group.section)}</p>}
            <ul className={classes.list}>
              {group.members.map((place) => (
                <li key={place.id}>
                  <NavigationLink
                    place={place}
                    business={props.business}
                    count={countOf(props.counts, place)}
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}

function NavigationLink(props: {
  readonly place: Destination;
  readonly business: string;
  readonly count: number | undefined;
}): ReactNode {
  const t = useText();
  const Icon = props.place.icon;
  return (
    <Link
      to={props.place.to}
      params={{ business: props.business }}
      className={classes.link}
      activeProps={{ 'aria-current': 'page' }}
    >
      <Icon size={18} stroke={1.6} aria-hidden="true" />
      <span className={classes.label}>{t(props.place.label)}</span>
      {props.count !== undefined && props.count > 0 && <span className={classes.count}>{props.count}</span>}
    </Link>
  );
}

function groupBySection(places: readonly Destination[]) {
  const groups: { section: Destination['section']; members: Destination[] }[] = [];
  for (const place of places) {
    const last = groups.at(-1);
    if (last && last.section === place.section) last.members.push(place);
    else groups.push({ section: place.section, members: [place] });
  }
  return groups;
}
