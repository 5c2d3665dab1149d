// The navigation at the bottom of a phone screen: four places and "More".
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { IconDots } from '../ui/icons.ts';
import classes from './bottom-nav.module.css';
import { countOf, type Destination, destinations, type NavigationCounts } from './destinations.ts';
import { useText } from './use-text.ts';

/** Bottom bar of the phone layout. */
export function BottomNav(props: {
  readonly business: string;
  readonly counts: NavigationCounts;
}): ReactNode {
  const t = useText();
  const [more, setMore] = useState(false);
  const inBar = destinations.filter((place) => place.phone);
  const behindMore = destinations.filter((place) => !place.phone);
  return (
    <nav className={classes.bar} aria-label={t('nav.label.phone')}>
      {inBar.map((place) => (
        <PhoneLink
          key={place.id}
          place={place}
          business={props.business}
          count={countOf(props.counts, place)}
        />
      ))}
      <button
        type="button"
        className={classes.place}
        aria-haspopup="dialog"
        aria-expanded={more}
        onClick={() => setMore(true)}
      >
        <IconDots size={22} stroke={1.6} aria-hidden="true" />
        <span className={classes.label}>{t('nav.more')}</span>
      </button>
      {more && (
        <Dialog sheet title={t('nav.more')} onClose={() => setMore(false)}>
          <ul className={classes.more}>
            {behindMore.map((place) => (
              <li key={place.id}>
                <Link
                  to={place.to}
                  params={{ business: props.business }}
                  className={classes.moreLink}
                  activeProps={{ 'aria-current': 'page' }}
                  onClick={() => setMore(false)}
                >
                  <place.icon size={20} stroke={1.6} aria-hidden="true" />
                  <span>
                    {t(place.label)}
                    {(countOf(props.counts, place) ?? 0) > 0 && ` (${countOf(props.counts, place)})`}
                    <small>{t(place.hint)}</small>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </nav>
  );
}

function PhoneLink(props: {
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
      className={classes.place}
      activeProps={{ 'aria-current': 'page' }}
    >
      <span className={classes.icon}>
        <Icon size={22} stroke={1.6} aria-hidden="true" />
        {props.count !== undefined && props.count > 0 && <span className={classes.count}>{props.count}</span>}
      </span>
      <span className={classes.label}>{t(props.place.label)}</span>
    </Link>
  );
}
