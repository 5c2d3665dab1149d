// What the command palette can do: every screen adds its own verbs while it is open.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';

/** One thing that can be done from the palette. `keywords` are further words to find it by. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly group: string;
  readonly keywords?: readonly string[];
  readonly run: () => void;
}

interface Registry {
  readonly commands: readonly Command[];
  readonly add: (commands: readonly Command[]) => () => void;
}

const CommandContext = createContext<Registry>({ commands: [], add: () => () => undefined });

/** Collects the commands of everything rendered inside. */
export function CommandProvider(props: { readonly children: ReactNode }): ReactNode {
  const [sets, setSets] = useState<readonly (readonly Command[])[]>([]);
  const add = useRef((commands: readonly Command[]) => {
    setSets((before) => [...before, commands]);
    return () => setSets((before) => before.filter((set) => set !== commands));
  });
  const registry = useMemo(() => ({ commands: sets.flat(), add: add.current }), [sets]);
  return <CommandContext value={registry}>{props.children}</CommandContext>;
}

/** Offers commands in the palette as long as the calling component is shown; memoise the list. */
export function useCommands(commands: readonly Command[]): void {
  const { add } = useContext(CommandContext);
  useEffect(() => add(commands), [add, commands]);
}

/** All commands offered right now. */
export function useOfferedCommands(): readonly Command[] {
  return useContext(CommandContext).commands;
}
