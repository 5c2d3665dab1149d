// How good the plan is known to be, or how far the search has come.
import type { BusinessPortfolio } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import '../../ui/mantine-control-styles.ts';
import { HowComputed } from '../../ui/how-computed.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import classes from './choose.module.css';
import type { ChooseWords } from './use-choose-words.ts';
import type { Choosing } from './use-choosing.ts';

export function ProofLine(props: {
  readonly choosing: Choosing;
  readonly portfolio: BusinessPortfolio;
  readonly words: ChooseWords;
}): ReactNode {
  const t = useText();
  const { percent } = useFormat();
  const { choosing, portfolio, words } = props;
  const { answer, isRunning, isStale, wasCancelled, failure, progress } = choosing;
  const solved = answer?.solved ?? null;
  return (
    <div className={classes.proof}>
      <div aria-live="polite" className={classes.proofWords}>
        {failure !== null && <StatusMark status="serious" word={t(`choose.failed.${failure}`)} />}
        {isStale && <StatusMark status="attention" word={t('choose.stale')} />}
        {isRunning && progress !== null && (
          <span>
            {progress.value === null
              ? t('choose.running')
              : t('choose.running.best', {
                  value: words.value(progress.value),
                  gap: gapWords(progress.value, progress.bound, percent) ?? '–',
                })}
          </span>
        )}
        {progress === null && answer && !solved && answer.status === 'infeasible' && (
          <StatusMark status="serious" word={t('choose.infeasible')} />
        )}
        {!isRunning && answer?.status === 'unknown' && (
          <StatusMark
            status="unknown"
            word={t(wasCancelled ? 'choose.cancelled.before' : 'choose.unknown')}
          />
        )}
        {!isRunning && wasCancelled && answer?.status !== 'unknown' && (
          <span className={classes.quiet}>{t('choose.cancelled')}</span>
        )}
        {solved && progress === null && (
          <>
            {solved.proof === 'optimal' ? (
              <StatusMark status="good" word={t('choose.proven')} />
            ) : (
              <StatusMark
                status="attention"
                word={
                  solved.gap === null
                    ? t('choose.unproven')
                    : t('choose.gap', { gap: percent(solved.gap, solved.gap < 0.1 ? 1 : 0) })
                }
              />
            )}
            <How choosing={choosing} portfolio={portfolio} words={words} />
          </>
        )}
        {isRunning && progress === null && <span className={classes.quiet}>{t('choose.explaining')}</span>}
      </div>
      {isRunning ? (
        <Button variant="default" size="xs" onClick={choosing.cancel}>
          {t('choose.stop')}
        </Button>
      ) : (
        (isStale || wasCancelled || failure !== null || answer?.status === 'unknown') && (
          <Button size="xs" onClick={choosing.solve}>
            {t('choose.again')}
          </Button>
        )
      )}
    </div>
  );
}

function gapWords(value: number, bound: number | null, percent: (share: number, digits?: number) => string) {
  return bound === null || value === 0 ? null : percent(Math.max(0, (bound - value) / Math.abs(value)), 1);
}

function How({
  choosing,
  portfolio,
  words,
}: {
  readonly choosing: Choosing;
  readonly portfolio: BusinessPortfolio;
  readonly words: ChooseWords;
}): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const { percent } = useFormat();
  const { solved, simulation } = choosing.answer ?? {};
  if (!solved) return null;
  return (
    <HowComputed
      name={t(`choose.worth.${portfolio.objective}`)}
      method={t('choose.how.method')}
      formula={t('choose.how.formula')}
      source="Lorie & Savage 1955, Three problems in rationing capital, J. of Business 28:229–239; Weingartner 1963"
      basis="attributed"
      interval={
        simulation
          ? t('figure.interval', {
              low: words.value(simulation.planValue.low),
              high: words.value(simulation.planValue.high),
              level: percent(1 - 2 * simulation.tail),
            })
          : undefined
      }
      inputs={portfolio.candidates.map(({ initiative, work }) => ({
        label: initiative.name,
        value: t('choose.how.months', { count: work.duration }),
      }))}
      notes={[
        t('choose.how.value', { value: words.value(solved.value), bound: words.value(solved.bound) }),
        ...(simulation
          ? [
              t('choose.how.simulation', {
                draws: simulation.draws,
                best: percent(simulation.planIsBest.mean),
                regret: words.value(simulation.regret.mean),
              }),
            ]
          : []),
        ...portfolio.notes.map((note) => sentence(i18n, note)),
      ]}
    />
  );
}
