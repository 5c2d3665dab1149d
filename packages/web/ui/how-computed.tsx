// "How computed": method, formula in words, source, inputs and standing of a number, one click away from it.
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import classes from './how-computed.module.css';
import { IconInfoCircle } from './icons.ts';
import { Popover } from './popover.tsx';

/** Texts come ready in the reader's language; `basis` says how well founded the method is. */
export interface HowComputedProps {
  readonly name: string;
  readonly method: string;
  readonly formula: string;
  readonly source: string;
  readonly basis: 'published' | 'attributed' | 'convention';
  readonly interval?: string | undefined;
  readonly inputs: readonly { readonly label: string; readonly value: string; readonly href?: string }[];
  /** Who answered and when, further notes. */
  readonly notes?: readonly string[];
}

/** A small button that opens the explanation. */
export function HowComputed(props: HowComputedProps): ReactNode {
  const t = useText();
  return (
    <Popover
      title={t('figure.how.of', { name: props.name })}
      label={t('figure.how.of', { name: props.name })}
      buttonClass={`${classes.button} ek-no-print`}
      button={<IconInfoCircle size={16} stroke={1.6} aria-hidden="true" />}
    >
      <p className={classes.title}>{t('figure.how')}</p>
      <dl className={classes.list}>
        <dt>{t('figure.method')}</dt>
        <dd>{props.method}</dd>
        <dt>{t('figure.formula')}</dt>
        <dd>{props.formula}</dd>
        {props.interval && <dt>{t('figure.range')}</dt>}
        {props.interval && <dd>{props.interval}</dd>}
        <dt>{t('figure.basis')}</dt>
        <dd>
          <span className={classes.basis} data-basis={props.basis}>
            {t(`figure.basis.${props.basis}`)}
          </span>
        </dd>
        <dt>{t('figure.source')}</dt>
        <dd className={classes.source}>{props.source}</dd>
      </dl>
      {props.inputs.length > 0 && (
        <>
          <p className={classes.inputsTitle}>{t('figure.inputs')}</p>
          <ul className={classes.inputs}>
            {props.inputs.map((input) => (
              <li key={`${input.label}|${input.value}`}>
                <span>{input.href ? <a href={input.href}>{input.label}</a> : input.label}</span>
                <span className={classes.value}>{input.value}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {props.notes?.map((note) => (
        <p key={note} className={classes.note}>
          {note}
        </p>
      ))}
    </Popover>
  );
}
