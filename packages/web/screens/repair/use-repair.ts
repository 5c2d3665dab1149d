// Looks for the smallest repair in small steps, so that the page stays alive and the search can be stopped.
import {
  type Assessment,
  applyChanges,
  assess,
  type Business,
  type Change,
  type Finding,
  type Repair,
  type RepairCosts,
  smallestRepair,
} from '@evenkeel/core';
import { useCallback, useEffect, useState } from 'react';

export type Search =
  | { readonly state: 'working'; readonly done: number }
  | { readonly state: 'stopped' }
  | { readonly state: 'found'; readonly repair: Repair };

class Stopped extends Error {}

/** Begins anew when the business, the costs or the chosen warnings are others. */
export function useRepair(
  business: Business,
  { today, settings }: Pick<Assessment, 'today' | 'settings'>,
  also: readonly string[],
  costs: RepairCosts,
): { readonly search: Search; readonly stop: () => void; readonly again: () => void } {
  const [search, setSearch] = useState<Search>({ state: 'working', done: 0 });
  const [round, setRound] = useState(0);
  const [halt, setHalt] = useState<{ current: boolean }>({ current: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is another search
  useEffect(() => {
    const stopped = { current: false };
    setHalt(stopped);
    setSearch({ state: 'working', done: 0 });
    const pause = async (done: number): Promise<void> => {
      if (!stopped.current) setSearch({ state: 'working', done });
      await new Promise((resolve) => setTimeout(resolve));
      if (stopped.current) throw new Stopped();
    };
    smallestRepair(business, today, { settings, also, costs, pause }).then(
      (repair) => {
        if (!stopped.current) setSearch({ state: 'found', repair });
      },
      (reason: unknown) => {
        if (!(reason instanceof Stopped)) throw reason;
      },
    );
    return () => {
      stopped.current = true;
    };
  }, [business, today, settings, also, costs, round]);
  return {
    search,
    stop: useCallback(() => {
      halt.current = true;
      setSearch({ state: 'stopped' });
    }, [halt]),
    again: useCallback(() => setRound((before) => before + 1), []),
  };
}

/** The findings that were to be cleared and would stay, or come, with these changes alone; null while they are looked for. */
export function useComesBack(
  business: Business,
  { today, settings }: Pick<Assessment, 'today' | 'settings'>,
  repair: Repair,
  changes: readonly Change[],
): readonly Finding[] | null {
  const [told, setTold] = useState<{ readonly of: unknown; readonly back: readonly Finding[] } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const changed = applyChanges(business, changes);
      if (!changed.ok) return;
      const open = (one: Assessment) => new Map(one.findings.map((finding) => [finding.key, finding]));
      const best = open(repair.after);
      const then = open(assess(changed.value, today, settings));
      const wanted = new Set(repair.wanted.map(({ key }) => key));
      const back = [...then.values()].filter(
        (finding) =>
          (wanted.has(finding.key) || finding.severity === 'serious') &&
          best.get(finding.key)?.severity !== finding.severity,
      );
      setTold({ of: changes, back });
    }, 120);
    return () => clearTimeout(timer);
  }, [business, today, settings, repair, changes]);
  return told?.of === changes ? told.back : null;
}
