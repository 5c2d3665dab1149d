// Every piece of the design system with invented data, to be looked at; not part of the product's build.
import { type ReactNode, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from '../app/providers.tsx';
import type { Session } from '../app/session.tsx';
import { useFormat } from '../app/use-format.ts';
import { Flow } from '../charts/flow.tsx';
import { ChartPieces } from './chart-pieces.tsx';
import { ControlPieces } from './control-pieces.tsx';
import { FormulaPieces } from './formula-pieces.tsx';
import { sampleHours, sampleMoney } from './sample-flow.ts';
import { ShellPiece } from './shell-piece.tsx';
import { StressPieces } from './stress-pieces.tsx';
import { UiPieces } from './ui-pieces.tsx';

const session: Session = {
  account: { name: 'Mara Lindqvist', email: 'mara@kornhaus.example' },
  businesses: [
    { id: 'kornhaus', name: 'Kornhaus Bakery', role: 'owner' },
    { id: 'consult', name: 'Birch & Partners', role: 'viewer' },
  ],
  signOut: () => undefined,
  addBusiness: () => undefined,
};

const pieces: Readonly<Record<string, () => ReactNode>> = {
  flow: FlowPiece,
  charts: ChartPieces,
  formula: FormulaPieces,
  control: ControlPieces,
  pieces: UiPieces,
  stress: StressPieces,
};

function Gallery(props: { readonly piece: string }): ReactNode {
  const Piece = pieces[props.piece];
  return (
    <main style={{ padding: 'clamp(16px, 4vw, 48px)', maxWidth: 1336, margin: '0 auto' }}>
      <h1 className="ek-hidden">{props.piece}</h1>
      <Suspense>{Piece && <Piece />}</Suspense>
    </main>
  );
}

function FlowPiece(): ReactNode {
  const { money, hours } = useFormat();
  const euro = (value: number) => money(value * 100, 'EUR');
  const source = 'Books of Kornhaus, Jan – Dec 2026';
  return (
    <Flow
      title="Where the money goes"
      onOpen={() => undefined}
      views={[
        { measure: 'money', basis: 'actual', data: sampleMoney, source, format: euro },
        { measure: 'money', basis: 'planned', data: null, missing: 'No budget yet', source, format: euro },
        { measure: 'hours', basis: 'actual', data: sampleHours, source, format: hours },
      ]}
    />
  );
}

const query = new URLSearchParams(location.search);
const place = document.getElementById('root');
if (!place) throw new Error('The page has no element with the id "root".');
const path = query.get('path');
createRoot(place).render(
  <StrictMode>
    <Providers session={session}>
      {path ? <ShellPiece path={path} /> : <Gallery piece={query.get('piece') ?? 'flow'} />}
    </Providers>
  </StrictMode>,
);
