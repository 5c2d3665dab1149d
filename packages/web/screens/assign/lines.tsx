// The lines of books or timesheets, gathered by how sure their suggestion is; everything can be done by keyboard.
import { type Line, ProblemError } from '@evenkeel/contract';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { useCommands } from '../../app/commands.tsx';
import { useText } from '../../app/use-text.ts';
import { useSnapshot } from '../../data/queries.ts';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { useBusiness } from '../parts/use-business.ts';
import { useTargetName } from '../parts/use-target-name.ts';
import { Refusal } from '../record/refusal.tsx';
import { TextButton } from '../record/text-button.tsx';
import classes from './assign.module.css';
import { ConfirmBar } from './confirm-bar.tsx';
import { frequentTargets, likelyTargets } from './likely-targets.ts';
import { type Filter, LineFilter, noFilter } from './line-filter.tsx';
import { LineGroups } from './line-groups.tsx';
import { useLineWords } from './line-words.ts';
import { MarkBar } from './mark-bar.tsx';
import { type LineKind, linesQuery, suggestionsQuery } from './queries.ts';
import { SharedOverhead } from './shared-overhead.tsx';
import { Splits } from './splits.tsx';
import { startingPercent } from './threshold-sums.ts';
import { useAssignLines } from './use-assign-lines.ts';
import { useLineKeys } from './use-line-keys.ts';

const PAGE = 50;

export function Lines({ kind }: { readonly kind: LineKind }): ReactNode {
  const t = useText();
  const { id: businessId } = useBusiness();
  const { business } = useSnapshot(businessId);
  const words = useLineWords(kind, business.profile.currency);
  const nameOfTarget = useTargetName(business);
  const { assign, confirm } = useAssignLines(businessId);
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [page, setPage] = useState(0);
  const [chosenPercent, setPercent] = useState<number | null>(null);
  const [currentId, setCurrentId] = useState<number | null>(null);
  const [marked, setMarked] = useState<ReadonlyMap<number, Line>>(new Map());
  const [remembers, setRemembers] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<ProblemError | null>(null);

  const { show, ...rest } = filter;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''));
  const summary = useSuspenseQuery(suggestionsQuery(businessId, { kind, ...given })).data;
  const percent = chosenPercent ?? startingPercent(summary);
  const question = { kind, show, ...given, limit: PAGE, offset: page * PAGE };
  const found = useQuery(linesQuery(businessId, question)).data;
  const lines = found?.lines ?? [];
  const current = lines.find(({ id }) => id === currentId) ?? lines[0] ?? null;
  const frequent = useMemo(() => frequentTargets(business, kind), [business, kind]);

  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      await work();
      setMarked(new Map());
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setFault(error);
    } finally {
      setBusy(false);
    }
  };
  /** The line that comes after those that go, so that the next key means the next line. */
  const stepOn = (gone: readonly Line[]): void => {
    const away = new Set(gone.map(({ id }) => id));
    const at = lines.findIndex(({ id }) => away.has(id));
    setCurrentId(lines.slice(Math.max(0, at)).find(({ id }) => !away.has(id))?.id ?? null);
  };
  const remember = remembers ? (kind === 'ledger' ? 'payee' : 'project') : null;
  const assignTo = (some: readonly Line[], target: string): void => {
    if (some.length === 0 || isBusy) return;
    if (show === 'open') stepOn(some);
    void run(() => assign({ kind, decisions: [{ ids: some.map(({ id }) => id), target }], remember }));
  };
  const confirmSuggested = (some: readonly Line[]): void => {
    const byTarget = new Map<string, Line[]>();
    for (const line of some) {
      const target = line.suggestion?.candidates[0]?.target;
      if (target !== undefined) byTarget.set(target, [...(byTarget.get(target) ?? []), line]);
    }
    if (byTarget.size === 0 || isBusy) return;
    if (show === 'open') stepOn([...byTarget.values()].flat());
    const decisions = [...byTarget].map(([target, own]) => ({ ids: own.map(({ id }) => id), target }));
    void run(() => assign({ kind, decisions, remember, asSuggested: some.length > 1 }));
  };
  const chosen = (): readonly Line[] => (marked.size > 0 ? [...marked.values()] : current ? [current] : []);
  const mark = (some: readonly Line[], isMarked: boolean): void => {
    const next = new Map(marked);
    for (const line of some) {
      if (isMarked) next.set(line.id, line);
      else next.delete(line.id);
    }
    setMarked(next);
  };
  const open = (line: Line | undefined): void => {
    if (line === undefined) return;
    setCurrentId(line.id);
    const row = document.querySelector<HTMLElement>(`[data-line="${line.id}"] button`);
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  };
  useLineKeys({
    move: (by) => open(lines[(current === null ? -1 : lines.indexOf(current)) + by]),
    mark: () => current && mark([current], !marked.has(current.id)),
    confirm: () => confirmSuggested(chosen()),
    choose: (place) => {
      const target = current ? likelyTargets(current, frequent)[place] : undefined;
      if (target !== undefined) assignTo(chosen(), target);
    },
    clear: () => setMarked(new Map()),
  });
  const confirmAll = (): void =>
    void run(() => confirm({ kind, basis: summary.basis ?? '', atLeast: percent / 100, ...given }));
  useCommands(
    useMemo(
      () => [
        {
          id: 'assign-open',
          label: t('assign.command.open'),
          group: t('palette.verbs'),
          run: () => setFilter(noFilter),
        },
      ],
      [t],
    ),
  );
  const markedLines = [...marked.values()];
  return (
    <>
      <p className={classes.lead}>
        {summary.open.lines === 0
          ? t(`assign.open.none.${kind}`)
          : t('assign.open', { count: summary.open.lines, amount: words.amount(summary.open) })}{' '}
        {summary.state === 'learning' && <span role="status">{t('assign.learning')}</span>}
      </p>
      {summary.state === 'too-few' && summary.open.lines > 0 && (
        <p className={classes.notice}>
          {t('assign.too-few', { learnt: summary.learnt, more: summary.needed - summary.learnt })}
        </p>
      )}
      {summary.bands.length > 0 && (
        <ConfirmBar
          summary={summary}
          percent={percent}
          words={words}
          isBusy={isBusy}
          onPercent={setPercent}
          onConfirm={confirmAll}
        />
      )}
      <LineFilter
        business={business}
        kind={kind}
        filter={filter}
        onChange={(next) => {
          setFilter(next);
          setPage(0);
        }}
      />
      {fault && <Refusal error={fault} />}
      {found === undefined ? (
        <ListSkeleton rows={8} />
      ) : (
        <>
          <p className={classes.count} role="status">
            {t('assign.found', { count: found.count, amount: words.amount(found) })}
            {lines.length > 0 && <span className={`${classes.keys} ek-no-print`}>{t('assign.keys')}</span>}
          </p>
          {lines.length === 0 ? (
            <p className={classes.none}>{t(show === 'open' ? 'assign.none.open' : 'assign.none')}</p>
          ) : (
            <LineGroups
              business={business}
              kind={kind}
              lines={lines}
              isBySureness={show === 'open'}
              current={current}
              isUntouched={current?.id !== currentId}
              marked={marked}
              words={words}
              nameOfTarget={nameOfTarget}
              frequent={frequent}
              onOpen={open}
              onMark={mark}
              onChoose={(line, target) => assignTo([line], target)}
            />
          )}
          {found.count > PAGE && (
            <p className={`${classes.pages} ek-no-print`}>
              {page > 0 && (
                <TextButton onClick={() => setPage(page - 1)}>{t('assign.page.before')}</TextButton>
              )}
              <span>
                {t('assign.page', {
                  from: page * PAGE + 1,
                  to: Math.min(found.count, (page + 1) * PAGE),
                  count: found.count,
                })}
              </span>
              {(page + 1) * PAGE < found.count && (
                <TextButton onClick={() => setPage(page + 1)}>{t('assign.page.next')}</TextButton>
              )}
            </p>
          )}
        </>
      )}
      <div className={classes.asides}>
        <SharedOverhead business={business} kind={kind} words={words} />
        <Splits business={business} />
      </div>
      {marked.size > 0 && (
        <MarkBar
          business={business}
          kind={kind}
          count={marked.size}
          amount={words.amount({
            amountMinor: markedLines.reduce((sum, line) => sum + line.amountMinor, 0),
            minutes: markedLines.reduce((sum, line) => sum + line.minutes, 0),
          })}
          suggested={markedLines.filter(({ suggestion }) => suggestion !== null).length}
          remembers={remembers}
          onRemember={setRemembers}
          onConfirm={() => confirmSuggested(markedLines)}
          onChoose={(target) => assignTo(markedLines, target)}
          onClear={() => setMarked(new Map())}
        />
      )}
    </>
  );
}
