// Everything a screen may rely on, in the order it depends on each other: theme, language, session, undo, commands.
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import '../ui/fonts.css';
import '../ui/mantine-styles.ts';
import '../ui/base.css';
import { printInLight, resolveTokens, theme } from '../ui/theme.ts';
import { UndoProvider } from '../ui/undo.tsx';
import { CommandProvider } from './commands.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { LocaleProvider } from './locale.tsx';
import { type Session, SessionContext } from './session.tsx';

/** The providers of the application around its content. */
export function Providers(props: { readonly session: Session; readonly children: ReactNode }): ReactNode {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveTokens}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <style nonce={styleNonce()}>{printInLight}</style>
      <LocaleProvider>
        <SessionContext value={props.session}>
          <CommandProvider>
            <UndoProvider>
              <ErrorBoundary>{props.children}</ErrorBoundary>
            </UndoProvider>
          </CommandProvider>
        </SessionContext>
      </LocaleProvider>
    </MantineProvider>
  );
}

/** The page's own mark on style elements; without it the content-security policy refuses them. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
}

// The scroll lock of dialogs writes a style element too, and looks for its nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });
