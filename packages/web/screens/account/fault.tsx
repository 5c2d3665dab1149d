// Why the server refused, in the reader's language, with what to do.
import type { ProblemError } from '@evenkeel/contract';
import type { ReactNode } from 'react';
import { useProblemText } from '../../app/use-problem-text.ts';
import classes from './account-page.module.css';

export function Fault(props: { readonly error: ProblemError | null }): ReactNode {
  const textOf = useProblemText();
  if (!props.error) return null;
  const { title, detail, todo, faults } = textOf(props.error);
  return (
    <div role="alert" className={classes.fault}>
      <strong>{title}</strong>
      {detail} {todo}
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
