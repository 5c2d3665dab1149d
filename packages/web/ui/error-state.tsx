// An error as a designed state: what happened, that nothing is lost, what to do next.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import { IconRefresh } from './icons.ts';
import classes from './states.module.css';

/** Texts come ready in the reader's language; `detail` is the technical message, folded away. */
export interface ErrorStateProps {
  readonly title: string;
  readonly happened: string;
  readonly nothingLost: string;
  readonly next: string;
  readonly detail?: string;
  readonly onRetry?: () => void;
}

/** Shows an error in place of the content that failed. */
export function ErrorState(props: ErrorStateProps): ReactNode {
  const t = useText();
  return (
    <section role="alert" className={classes.state}>
      <h2 className={classes.title}>{props.title}</h2>
      <p className={classes.text}>{props.happened}</p>
      <p className={classes.text}>{props.nothingLost}</p>
      <p className={classes.text}>{props.next}</p>
      {props.onRetry && (
        <Button
          mt={16}
          leftSection={<IconRefresh size={16} aria-hidden="true" />}
          onClick={props.onRetry}
          className="ek-no-print"
        >
          {t('action.retry')}
        </Button>
      )}
      {props.detail && (
        <details className={classes.detail}>
          <summary>{t('error.detail')}</summary>
          <code>{props.detail}</code>
        </details>
      )}
    </section>
  );
}
