// Starts the web application in the page.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './providers.tsx';
import { createAppRouter } from './router.tsx';
import type { Session } from './session.tsx';

const stranger: Session = { account: null, businesses: [], signOut: () => undefined };

const place = document.getElementById('root');
if (!place) throw new Error('The page has no element with the id "root".');

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <Providers session={stranger}>
        <RouterProvider router={createAppRouter()} />
      </Providers>
    </QueryClientProvider>
  </StrictMode>,
);
