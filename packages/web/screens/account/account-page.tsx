// The frame of the screens before a business is open: the mark, one narrow column, nothing else.
import type { ReactNode } from 'react';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useText } from '../../app/use-text.ts';
import { Mark } from '../../ui/mark.tsx';
import '../../ui/mantine-control-styles.ts';
import classes from './account-page.module.css';

export interface AccountPageProps {
  readonly title: string;
  readonly lead?: string;
  readonly wide?: boolean;
  readonly children?: ReactNode;
}

export function AccountPage(props: AccountPageProps): ReactNode {
  const t = useText();
  usePageTitle(props.title);
  return (
    <div className={classes.page}>
      <header className={classes.brand}>
        <Mark size={32} />
        <span>{t('product.name')}</span>
      </header>
      <main id="main" className={props.wide ? classes.wide : classes.narrow}>
        <h1 className={classes.title}>{props.title}</h1>
        {props.lead && <p className={classes.lead}>{props.lead}</p>}
        {props.children}
      </main>
    </div>
  );
}
