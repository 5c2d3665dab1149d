// A refusal of the server beside the form that caused it: what is wrong, where, and what to do.
import type { ProblemError } from '@evenkeel/contract';
import type { ReactNode } from 'react';
import { useProblemText } from '../../app/use-problem-text.ts';
import classes from './record.module.css';

export function Refusal(props: { readonly error: ProblemError }): ReactNode {
  const { title, detail, todo, faults } = useProblemText()(props.error);
  return (
    <div role="alert" className={classes.refusal}>
      <strong>{title}</strong>
      {faults.length === 0 ? (
        <p>{detail}</p>
      ) : (
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      <p>{todo}</p>
    </div>
  );
}
