// The list of what may be meant, below a formula that is being written.
import type { ReactNode } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import classes from './formula-field.module.css';
import type { FormulaSuggestion } from './formula-suggestions.ts';

export interface SuggestionListProps {
  readonly id: string;
  readonly list: readonly FormulaSuggestion[];
  readonly active: number;
  readonly onChoose: (index: number) => void;
}

/** The focus stays in the field; the pointer chooses without taking it. */
export function SuggestionList(props: SuggestionListProps): ReactNode {
  const t = useText();
  return (
    <div id={props.id} className={classes.list} role="listbox" aria-label={t('formula.suggestions')}>
      {props.list.map((one, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field, which keeps the focus
        // biome-ignore lint/a11y/useFocusableInteractive: see above
        <div
          key={`${one.kind}|${one.text}|${one.name}`}
          id={`${props.id}-${index}`}
          className={classes.option}
          role="option"
          aria-selected={index === props.active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => props.onChoose(index)}
        >
          <span className={classes.name}>{one.name}</span>
          <span className={classes.about}>{wordsOf(one)}</span>
        </div>
      ))}
    </div>
  );

  function wordsOf({ kind, name, unit }: FormulaSuggestion): string {
    if (kind === 'kpi') return unit ?? t('formula.kind.kpi');
    if (kind === 'series') return t(`formula.series.${name.replace('books.', '')}` as TextId);
    return kind === 'function'
      ? t(`formula.function.${name}` as TextId)
      : t('formula.kind.work', { noun: kind });
  }
}
