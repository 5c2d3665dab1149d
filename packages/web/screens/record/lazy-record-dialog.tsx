// The record form for screens that must stay light: its code is loaded when it is first opened.
import { lazy, type ReactNode, Suspense } from 'react';
import type { RecordDialogProps } from './record-dialog.tsx';

const Loaded = lazy(async () => ({ default: (await import('./record-dialog.tsx')).RecordDialog }));

export function LazyRecordDialog(props: RecordDialogProps): ReactNode {
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  );
}
