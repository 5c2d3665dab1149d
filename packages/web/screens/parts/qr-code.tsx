// A link as a code that a phone can scan.
import { type ReactNode, useMemo } from 'react';
import { encode } from 'uqr';
import classes from './qr-code.module.css';

/** Dark modules as one path on white: scanners want the contrast, by night too. */
export function QrCode({ link, label }: { readonly link: string; readonly label: string }): ReactNode {
  const { path, size } = useMemo(() => {
    const { data, size: width } = encode(link, { ecc: 'M', border: 2 });
    const dots = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { path: dots.join(''), size: width };
  }, [link]);
  return (
    <svg
      className={classes.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
