// The row above each view: which view is shown, and what can be done with it.
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { Segmented } from '../../ui/segmented.tsx';
import classes from './map.module.css';
import { mapViews, useMapAddress } from './use-map-address.ts';

export function ViewBar(props: { readonly children: ReactNode }): ReactNode {
  const t = useText();
  const [name, show] = useMapAddress();
  return (
    <div className={`${classes.bar} ek-no-print`}>
      <Segmented
        label={t('map.view')}
        value={name}
        options={mapViews.map((one) => ({ value: one, label: t(`map.view.${one}`) }))}
        onChange={show}
      />
      <div className={classes.barVerbs}>{props.children}</div>
    </div>
  );
}
