// The frame of the page for people without an account: who asks, one narrow column, and nothing to get lost in.
import type { ReactNode } from 'react';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useText } from '../../app/use-text.ts';
import '../../ui/mantine-control-styles.ts';
import { Mark } from '../../ui/mark.tsx';
import classes from './weigh.module.css';

export interface WeighFrameProps {
  /** The business that asks, where it is known. */
  readonly business?: string | undefined;
  readonly title: string;
  readonly children: ReactNode;
}

export function WeighFrame(props: WeighFrameProps): ReactNode {
  const t = useText();
  usePageTitle(props.title);
  return (
    <div className={classes.page}>
      <header className={classes.brand}>
        <Mark size={22} />
        <span>
          {props.business === undefined ? t('product.name') : t('weigh.brand', { business: props.business })}
        </span>
      </header>
      <main id="main" className={classes.main}>
        {props.children}
      </main>
    </div>
  );
}
