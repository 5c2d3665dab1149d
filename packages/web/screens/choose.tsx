// The screen "What to do next": which initiatives to start, postpone or drop with the money and hours there are.
import { easeLimits, portfolioOfBusiness, type WeightIntervals } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useCommands } from '../app/commands.tsx';
import { useText } from '../app/use-text.ts';
import { useAssessment, useSnapshot } from '../data/queries.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { choiceRows } from './choose/choice-rows.ts';
import { ChoiceTable, type Pin } from './choose/choice-table.tsx';
import classes from './choose/choose.module.css';
import { ConflictPanel } from './choose/conflict-panel.tsx';
import { FrontierChart } from './choose/frontier-chart.tsx';
import { LimitsWorth } from './choose/limits-worth.tsx';
import { type Asked, Assumptions, askFor, OpenEnds } from './choose/open-ends.tsx';
import { OptionsBar } from './choose/options-bar.tsx';
import { OwnDates } from './choose/own-dates.tsx';
import { PlanDialog } from './choose/plan-dialog.tsx';
import { ProofLine } from './choose/proof-line.tsx';
import { SaveFiles } from './choose/save-files.tsx';
import { useChooseWords } from './choose/use-choose-words.ts';
import { useChoosing } from './choose/use-choosing.ts';
import { useOwnerChoice } from './choose/use-owner-choice.ts';
import { useBusiness } from './parts/use-business.ts';
import { RecordDialog } from './record/record-dialog.tsx';

/** What to do next in one business. */
export function ChooseScreen(): ReactNode {
  const t = useText();
  const { id, canEdit } = useBusiness();
  const { business } = useSnapshot(id);
  const { today } = useAssessment(id);
  const [{ options, pins, eased }, choose] = useOwnerChoice(id);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isKeeping, setKeeping] = useState(false);
  const portfolio = useMemo(() => {
    const pinned = (pin: Pin): ReadonlySet<string> =>
      new Set(Object.keys(pins).filter((one) => pins[one] === pin));
    const made = portfolioOfBusiness(business, today, {
      months: options.months,
      isBegunOpen: options.isBegunOpen,
      leastPoints: options.leastPoints,
      must: pinned('must'),
      mustNot: pinned('not'),
      ...(options.objective === null ? {} : { objective: options.objective }),
    });
    return eased.length === 0 ? made : { ...made, problem: easeLimits(made.problem, eased) };
  }, [business, today, options, pins, eased]);
  const words = useChooseWords(business, portfolio);
  const choosing = useChoosing(id, {
    problem: portfolio.problem,
    weights: portfolio.objective === 'goals' ? intervalsOf(portfolio.weights.weights) : null,
    frontierOf: frontierOf(portfolio.problem.resources, business.pools),
    asked: JSON.stringify([options, pins, eased]),
  });
  const { answer } = choosing;
  const rows = useMemo(() => (answer ? choiceRows(portfolio, answer) : []), [portfolio, answer]);
  const chosen = rows.filter(({ decision }) => decision !== 'out');
  const solved = answer?.solved ?? null;
  const canKeep = canEdit && solved !== null && chosen.length > 0 && !choosing.isStale && eased.length === 0;
  useChooseCommands(choosing.solve, canKeep ? () => setKeeping(true) : null);
  const [missing] = portfolio.missing;
  const hasPlanned = business.initiatives.some(({ status }) => status === 'planned');
  const lead =
    solved === null
      ? t('nav.choose.hint')
      : t(chosen.length === 0 ? 'choose.lead.none' : `choose.lead.${portfolio.objective}`, {
          count: rows.length,
          chosen: chosen.length,
          value: words.value(solved.value),
        });
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('nav.choose')}
        lead={lead}
        actions={canKeep && <Button onClick={() => setKeeping(true)}>{t('choose.keep')}</Button>}
      />
      {portfolio.candidates.length === 0 ? (
        <EmptyState
          title={t(hasPlanned ? 'choose.empty.weigh.title' : 'choose.empty.title')}
          text={t(hasPlanned ? 'choose.empty.weigh.text' : 'choose.empty.text')}
          action={
            canEdit && (
              <Button
                onClick={() =>
                  setAsked(missing ? askFor(missing) : { noun: 'initiative', initial: { status: 'planned' } })
                }
              >
                {t(missing ? 'choose.empty.weigh.action' : 'noun.initiative.new')}
              </Button>
            )
          }
        />
      ) : (
        <>
          <OptionsBar
            options={options}
            objective={portfolio.objective}
            mostPoints={portfolio.mostPoints}
            onChange={(next) => choose({ options: next })}
          />
          <ProofLine choosing={choosing} portfolio={portfolio} words={words} />
          {solved && !choosing.isRunning && <OwnDates portfolio={portfolio} solved={solved} words={words} />}
          {eased.length > 0 && (
            <p className={classes.eased}>
              {t('choose.eased', { count: eased.length })}{' '}
              <Button size="compact-xs" variant="default" onClick={() => choose({ eased: [] })}>
                {t('choose.eased.undo')}
              </Button>
            </p>
          )}
          {answer?.status === 'infeasible' && (
            <ConflictPanel
              conflict={answer.conflict}
              words={words}
              onEase={(one) => {
                const { limit } = one;
                if (limit.kind === 'must-do') choose({ pins: { ...pins, [limit.project]: 'open' } });
                else if (limit.kind === 'most')
                  choose({ pins: { ...pins, [limit.group.replace(/^not:/, '')]: 'open' } });
                else if (limit.kind === 'floor') choose({ options: { ...options, leastPoints: 0 } });
                else choose({ eased: [...eased, one] });
              }}
            />
          )}
          {rows.length > 0 && (
            <ChoiceTable
              businessId={id}
              business={business}
              portfolio={portfolio}
              rows={rows}
              words={words}
              pinOf={(one) => pins[one] ?? 'open'}
              onPin={(one, pin) => choose({ pins: { ...pins, [one]: pin } })}
            />
          )}
          {answer && solved && <LimitsWorth portfolio={portfolio} answer={answer} words={words} />}
          {answer?.frontier && solved && answer.frontier.steps.length > 1 && (
            <FrontierChart
              business={business}
              portfolio={portfolio}
              frontier={answer.frontier}
              value={solved.value}
              words={words}
            />
          )}
        </>
      )}
      <OpenEnds portfolio={portfolio} canEdit={canEdit} onAsk={setAsked} />
      {portfolio.candidates.length > 0 && <Assumptions portfolio={portfolio} />}
      {portfolio.candidates.length > 0 && (
        <SaveFiles business={business} portfolio={portfolio} rows={rows} words={words} today={today} />
      )}
      {asked && <RecordDialog {...asked} onClose={() => setAsked(null)} />}
      {isKeeping && solved && (
        <PlanDialog
          businessId={id}
          business={business}
          portfolio={portfolio}
          plan={solved.plan}
          why={t('choose.plan.why', { value: words.value(solved.value) })}
          onClose={() => setKeeping(false)}
        />
      )}
    </div>
  );
}

function intervalsOf(
  weights: readonly { readonly goal: string; readonly low: number; readonly high: number }[],
): WeightIntervals | null {
  // Every corner of the weights is visited: with more goals these are too many.
  if (weights.length === 0 || weights.length > 12) return null;
  return Object.fromEntries(weights.map(({ goal, low, high }) => [goal, { low, high }]));
}

/** Money comes first: it is what an owner can get more of. */
function frontierOf(
  resources: readonly { readonly id: string }[],
  pools: readonly { readonly id: string; readonly kind: string }[],
): string | null {
  const money = resources.find(({ id }) => pools.some((pool) => pool.id === id && pool.kind === 'money'));
  return (money ?? resources[0])?.id ?? null;
}

function useChooseCommands(solve: () => void, keep: (() => void) | null): void {
  const t = useText();
  const commands = useMemo(
    () => [
      { id: 'choose-again', label: t('choose.again'), group: t('palette.verbs'), run: solve },
      ...(keep ? [{ id: 'choose-keep', label: t('choose.keep'), group: t('palette.verbs'), run: keep }] : []),
    ],
    [t, solve, keep],
  );
  useCommands(commands);
}
