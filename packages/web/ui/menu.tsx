// A menu that opens from a button: arrow keys, first letters, Home, End and Escape work as the platform's menus do.
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { IconCheck } from './icons.ts';
import classes from './menu.module.css';
import { useDismiss } from './use-dismiss.ts';

/** One entry; with `checked` it is a choice among its `group`, without it a command. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly checked?: boolean;
  readonly run: () => void;
}

/** Entries that belong together, divided by a hairline from the next; `title` stands above them. */
export interface MenuGroup {
  readonly id: string;
  readonly title?: ReactNode;
  readonly entries: readonly MenuEntry[];
}

/** `label` names the button for screen readers; `align` says on which edge the menu hangs. */
export interface MenuProps {
  readonly label: string;
  readonly button: ReactNode;
  readonly buttonClass?: string | undefined;
  readonly align?: 'start' | 'end';
  readonly groups: readonly MenuGroup[];
}

/** A button with a menu below it. */
export function Menu(props: MenuProps): ReactNode {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = useCallback((refocus: boolean) => {
    setOpen(false);
    if (refocus) trigger.current?.focus();
  }, []);
  useDismiss(
    open,
    root,
    useCallback((reason) => close(reason === 'escape'), [close]),
  );
  useEffect(() => {
    if (open) entriesIn(list.current)[0]?.focus();
  }, [open]);
  const groups = props.groups.filter((group) => group.title || group.entries.length > 0);
  return (
    <div ref={root} className={classes.root}>
      <button
        ref={trigger}
        type="button"
        className={props.buttonClass}
        aria-label={props.label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {props.button}
      </button>
      {open && (
        <div
          ref={list}
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={props.label}
          className={classes.menu}
          data-align={props.align ?? 'start'}
          onKeyDown={(event) => {
            if (event.key === 'Tab') close(false);
            else moveFocus(event, entriesIn(list.current));
          }}
        >
          {groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a group inside a menu is not a fieldset
            <div key={group.id} role="group" className={classes.group} aria-labelledby={`${id}-${group.id}`}>
              <div id={`${id}-${group.id}`} className={group.title ? classes.title : 'ek-hidden'}>
                {group.title ?? props.label}
              </div>
              {group.entries.map((entry) => (
                <button
                  key={entry.id}
                  type="button"
                  tabIndex={-1}
                  className={classes.entry}
                  {...(entry.checked === undefined
                    ? { role: 'menuitem' }
                    : { role: 'menuitemradio', 'aria-checked': entry.checked })}
                  onClick={() => {
                    close(true);
                    entry.run();
                  }}
                >
                  <span className={classes.icon}>{entry.icon}</span>
                  <span className={classes.label}>{entry.label}</span>
                  {entry.checked && <IconCheck size={16} aria-hidden="true" />}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function entriesIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
}

function moveFocus(event: KeyboardEvent, entries: readonly HTMLElement[]): void {
  const focused = document.activeElement;
  const at = focused instanceof HTMLElement ? entries.indexOf(focused) : -1;
  const next = nextIndex(event.key, at, entries);
  if (next === undefined) return;
  event.preventDefault();
  entries[next]?.focus();
}

function nextIndex(key: string, at: number, entries: readonly HTMLElement[]): number | undefined {
  const count = entries.length;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1) return undefined;
  const letter = key.toLocaleLowerCase();
  const order = entries.map((_, index) => (at + 1 + index) % count);
  return order.find((index) => entries[index]?.innerText.trim().toLocaleLowerCase().startsWith(letter));
}
