// One titled part of the sheet.
import { type ReactNode, useId } from 'react';
import classes from './strategy.module.css';

export function SheetPart(props: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={id}>
      <h2 id={id} className={classes.label}>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
