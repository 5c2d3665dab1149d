// The product's mark: a hull on an even keel under sail.
import type { ReactNode } from 'react';

/** The mark alone, decorative; its name stands beside it. */
export function Mark(props: { readonly size?: number }): ReactNode {
  const size = props.size ?? 24;
  return (
    <svg width={size} height={size} viewBox="4 4 24 24" aria-hidden="true" focusable="false">
      <path d="M15.2 5v12.500H7.600C10.400 14.200 13.200 10 15.200 5z" fill="var(--ek-ink)" />
      <path d="M17 8.500c2.600 2.400 5 5.400 6.800 9H17z" fill="var(--ek-accent)" />
      <path
        d="M5 20h22c-1 3.500-3.600 5.600-7.200 5.600h-7.600C8.600 25.600 6 23.500 5 20z"
        fill="var(--ek-ink)"
      />
    </svg>
  );
}
