// Grey shapes in the place of what is being loaded, so that nothing jumps when it arrives.
import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import classes from './skeletons.module.css';

/** A whole screen: title, chart, a few lines. */
export function ScreenSkeleton(): ReactNode {
  return (
    <Loading>
      <Skeleton height={34} width={240} />
      <Skeleton height={16} width="min(420px, 80%)" mt={12} />
      <Skeleton height={320} mt={36} />
      <Lines count={4} />
    </Loading>
  );
}

/** A chart of the given height in pixels. */
export function ChartSkeleton(props: { readonly height?: number }): ReactNode {
  return (
    <Loading>
      <Skeleton height={18} width={200} />
      <Skeleton height={props.height ?? 240} mt={16} />
    </Loading>
  );
}

/** A list or table of the given number of rows. */
export function ListSkeleton(props: { readonly rows?: number }): ReactNode {
  return (
    <Loading>
      <Lines count={props.rows ?? 6} />
    </Loading>
  );
}

function Loading(props: { readonly children: ReactNode }): ReactNode {
  const t = useText();
  return (
    <div role="status" className={classes.loading}>
      <span className="ek-hidden">{t('loading')}</span>
      {props.children}
    </div>
  );
}

function Lines(props: { readonly count: number }): ReactNode {
  return Array.from({ length: props.count }, (_, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never reordered
    <Skeleton key={index} height={18} mt={20} width={`${92 - ((index * 17) % 40)}%`} />
  ));
}
