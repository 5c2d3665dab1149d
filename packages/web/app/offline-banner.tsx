// Says when the connection is gone, and that nothing is lost by it.
import { type ReactNode, useSyncExternalStore } from 'react';
import { IconWifiOff } from '../ui/icons.ts';
import classes from './offline-banner.module.css';
import { useText } from './use-text.ts';

/** A quiet line below the top bar while the browser is offline. */
export function OfflineBanner(): ReactNode {
  const t = useText();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className={classes.region}>
      {!online && (
        <p className={classes.banner}>
          <IconWifiOff size={17} stroke={1.6} aria-hidden="true" />
          <span>{t('offline.text')}</span>
        </p>
      )}
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
