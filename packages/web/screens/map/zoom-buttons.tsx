// The buttons that zoom into the map and out of it.
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import classes from './map.module.css';
import type { Zooming } from './use-view-box.ts';

export function ZoomButtons({ zooming }: { readonly zooming: Zooming }): ReactNode {
  const t = useText();
  const lines = {
    in: 'M3 8h10M8 3v10',
    out: 'M3 8h10',
    fit: 'M2.500 6V2.500H6M10 2.500h3.500V6M13.500 10v3.500H10M6 13.500H2.500V10',
  };
  const button = (name: keyof typeof lines, run: () => void, isOff: boolean): ReactNode => (
    <button
      type="button"
      className={classes.zoomButton}
      aria-label={t(`map.zoom.${name}`)}
      title={t(`map.zoom.${name}`)}
      aria-disabled={isOff}
      onClick={() => !isOff && run()}
    >
      <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={lines[name]} className={classes.zoomLine} />
      </svg>
    </button>
  );
  return (
    <fieldset className={`${classes.zoom} ek-no-print`}>
      <legend className="ek-hidden">{t('map.zoom')}</legend>
      {button('in', () => zooming.zoom(1.25), false)}
      {button('out', () => zooming.zoom(0.8), zooming.isWhole)}
      {button('fit', zooming.fit, zooming.isWhole)}
    </fieldset>
  );
}
