// The head of every screen: title in serif, one sentence below it, actions at the right; also sets the tab title.
import type { ReactNode } from 'react';
import { usePageTitle } from '../app/use-page-title.ts';
import classes from './page-header.module.css';

/** `lead` is the one sentence that says what the screen tells; `actions` are its few buttons. */
export interface PageHeaderProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** The one `h1` of a screen. */
export function PageHeader(props: PageHeaderProps): ReactNode {
  usePageTitle(props.title);
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        <h1 className={classes.title}>{props.title}</h1>
        {props.lead && <p className={classes.lead}>{props.lead}</p>}
      </div>
      {props.actions && <div className={`${classes.actions} ek-no-print`}>{props.actions}</div>}
    </header>
  );
}
