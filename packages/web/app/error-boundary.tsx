// Catches a fault while drawing a screen: says what happened, that nothing is lost, and what to do.
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { ErrorState } from '../ui/error-state.tsx';
import { useText } from './use-text.ts';

interface State {
  readonly error: Error | null;
}

/** Shows a designed error in place of a screen that could not be drawn; the rest of the page stays usable. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <ScreenFault error={error} onRetry={() => this.setState({ error: null })} />;
  }
}

/** The error as a screen; also used by the router for a route which could not be loaded. */
export function ScreenFault(props: { readonly error: Error; readonly onRetry: () => void }): ReactNode {
  const t = useText();
  return (
    <ErrorState
      title={t('error.screen.title')}
      happened={t('error.screen.happened')}
      nothingLost={t('error.screen.nothingLost')}
      next={t('error.screen.next')}
      detail={props.error.message}
      // After an update of the server the part of the program that is missing is only in a new page.
      onRetry={isMissingPart(props.error) ? () => location.reload() : props.onRetry}
    />
  );
}

/** A part of the program that could not be fetched, in the words of the different browsers. */
function isMissingPart({ message }: Error): boolean {
  return /dynamically imported module|importing a module|preload/i.test(message);
}
