// The field in which a formula is written: checked with every keystroke, completed from what there is, with its newest value.
import {
  type Business,
  type CheckedFormula,
  checkFormula,
  type FormulaOwner,
  formulaWithKeys,
  formulaWithNames,
} from '@evenkeel/core';
import { useLingui } from '@lingui/react';
import { Textarea } from '@mantine/core';
import {
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useText } from '../../app/use-text.ts';
import classes from './formula-field.module.css';
import { FormulaOutcome } from './formula-outcome.tsx';
import { SuggestionList } from './formula-suggestion-list.tsx';
import { formulaSuggestions } from './formula-suggestions.ts';
import '../../ui/mantine-control-styles.ts';

export interface FormulaFieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly help: string;
  readonly error?: string | undefined;
  /** As it is kept, with keys; empty for none. */
  readonly value: string;
  /** The measure it belongs to, as it stands in the form. */
  readonly owner: FormulaOwner;
  readonly business: Business;
  readonly today: string;
  readonly onChange: (value: string) => void;
}

/** People read and write names, the business keeps keys. */
export function FormulaField(props: FormulaFieldProps): ReactNode {
  const { business, owner, today } = props;
  const t = useText();
  const { i18n } = useLingui();
  const listId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => formulaWithNames(props.value, business));
  const [caret, setCaret] = useState<number | null>(null);
  const [all, setAll] = useState(false);
  const [active, setActive] = useState(0);
  const settled = useDeferredValue(text);
  const checked = useMemo((): CheckedFormula | null => {
    return settled.trim() === '' ? null : checkFormula(settled, owner, business, today);
  }, [settled, owner, business, today]);
  const suggested = useMemo(
    () => (caret === null ? null : formulaSuggestions(text, caret, business, owner.id, all)),
    [text, caret, business, owner.id, all],
  );
  const list = suggested?.list ?? [];
  const isOpen = list.length > 0;

  const write = (next: string, at: number | null): void => {
    setText(next);
    setCaret(at);
    setActive(0);
    props.onChange(formulaWithKeys(next, business));
  };
  const choose = (index: number): void => {
    const chosen = list[index];
    if (suggested === null || chosen === undefined) return;
    const next = text.slice(0, suggested.from) + chosen.text + text.slice(suggested.to);
    const at = suggested.from + chosen.text.length;
    write(next, null);
    setAll(false);
    requestAnimationFrame(() => select(at, at));
  };
  const select = (from: number, to: number): void => {
    field.current?.focus();
    field.current?.setSelectionRange(from, to);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === ' ' && event.ctrlKey) {
      setAll(true);
      setCaret(event.currentTarget.selectionStart);
    } else if (!isOpen) {
      // One formula, one line: Enter sends the form, as in every other field.
      if (event.key === 'Enter' && !event.shiftKey) event.currentTarget.form?.requestSubmit();
      else return;
    } else if (event.key === 'ArrowDown') setActive((active + 1) % list.length);
    else if (event.key === 'ArrowUp') setActive((active + list.length - 1) % list.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(active);
    else if (event.key === 'Escape') setCaret(null);
    else return;
    event.preventDefault();
  };

  return (
    <div className={classes.field}>
      <Textarea
        ref={field}
        id={props.id}
        label={props.label}
        description={props.help}
        error={props.error}
        autosize
        minRows={1}
        maxRows={6}
        spellCheck={false}
        autoCapitalize="off"
        classNames={{ input: classes.input ?? '' }}
        value={text}
        aria-autocomplete="list"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen ? `${listId}-${active}` : undefined}
        onChange={(event) => {
          setAll(false);
          write(event.currentTarget.value, event.currentTarget.selectionStart);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setCaret(null)}
      />
      <span className="ek-hidden" role="status">
        {caret === null ? '' : t('formula.found', { count: list.length })}
      </span>
      {isOpen && <SuggestionList id={listId} list={list} active={active} onChoose={choose} />}
      <FormulaOutcome
        text={settled}
        checked={checked}
        hasCadence={owner.cadence !== null}
        i18n={i18n}
        onShow={(from, to) => {
          setCaret(null);
          select(from, to);
        }}
      />
    </div>
  );
}
