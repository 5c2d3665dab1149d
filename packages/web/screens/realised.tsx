// Where it went: the realised strategy of any period – flow, what would have to move, plan and reality, what emerged.
import { realisedStrategy } from '@evenkeel/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { useCommands } from '../app/commands.tsx';
import { useText } from '../app/use-text.ts';
import { useAssessment, useSnapshot } from '../data/queries.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ResourceFlow } from './overview/resource-flow.tsx';
import { useBusiness } from './parts/use-business.ts';
import { ComparisonPart } from './realised/comparison-part.tsx';
import { MovesPart } from './realised/moves-part.tsx';
import { PatternsPart } from './realised/patterns-part.tsx';
import { PeriodBar } from './realised/period-bar.tsx';
import { type Chosen, isRunning, presetPeriod, presets } from './realised/periods.ts';
import { PlanPart } from './realised/plan-part.tsx';
import classes from './realised/realised.module.css';
import { recordedMonths } from './realised/recorded-months.ts';
import { SideBySide } from './realised/side-by-side.tsx';
import { SplitPart } from './realised/split-part.tsx';
import { SpreadPart } from './realised/spread-part.tsx';
import { useAmounts } from './realised/use-amounts.ts';
import { useChosen } from './realised/use-chosen.ts';
import { RecordDialog } from './record/record-dialog.tsx';
import { useOpenRecord } from './record/use-open-record.ts';

/** Realised strategy of one business. */
export function RealisedScreen(): ReactNode {
  const t = useText();
  const { id } = useBusiness();
  const { business } = useSnapshot(id);
  const { today, settings } = useAssessment(id);
  const recorded = useMemo(() => recordedMonths(business.totals), [business.totals]);
  const year = business.profile.yearStartsInMonth ?? 1;
  const [opened, open, close] = useOpenRecord('/b/$business/realised');
  const looking = useChosen(today, year, recorded);
  const { chosen, measure } = looking;
  // The switches answer at once; the numbers follow as soon as they are there.
  const asked = useDeferredValue(chosen);
  const found = useMemo(
    () => realisedStrategy(business, { today, settings, period: asked.period, against: asked.against }),
    [business, today, settings, asked],
  );
  const { currency } = business.profile;
  const amounts = useAmounts(measure, currency);
  useRealisedCommands(looking.choose, chosen, today, year, recorded);
  if (recorded === null && business.allocations.length === 0) {
    return (
      <EmptyState
        level={1}
        title={t('realised.empty.title')}
        text={t('realised.empty.text')}
        action={
          <Link to="/b/$business/import" params={{ business: id }}>
            {t('realised.empty.action')}
          </Link>
        }
      />
    );
  }
  const strategy = found[measure];
  const figures = [found.money, found.hours].flatMap((one) => [one.distance, one.realised]);
  return (
    <div className={classes.page} aria-busy={asked !== chosen}>
      <div>
        <PageHeader
          title={t('nav.realised')}
          lead={
            isRunning(found.period, today)
              ? t('realised.lead.running', { period: amounts.period(found.period) })
              : t('realised.lead', { period: amounts.period(found.period) })
          }
        />
        <PeriodBar
          chosen={chosen}
          today={today}
          yearStartsInMonth={year}
          recorded={recorded}
          onChoose={looking.choose}
        />
      </div>
      <div className={classes.picture}>
        <ResourceFlow
          assessment={{
            flows: { money: found.money.flow, hours: found.hours.flow },
            figures,
            business: { name: business.profile.name, currency },
            window: found.period,
          }}
          business={id}
          measure={measure}
          onMeasure={looking.setMeasure}
          basis={looking.basis}
          onBasis={looking.setBasis}
        />
        <MovesPart strategy={strategy} currency={currency} amounts={amounts} />
      </div>
      <SideBySide found={found} />
      {strategy.comparison && <ComparisonPart comparison={strategy.comparison} amounts={amounts} />}
      <PatternsPart
        strategy={strategy}
        business={business}
        today={today}
        amounts={amounts}
        asked={looking.pattern}
        onOpen={(answer) => open('pattern-answer', answer)}
      />
      <SplitPart strategy={strategy} currency={currency} amounts={amounts} />
      <SpreadPart strategy={strategy} currency={currency} />
      <PlanPart strategy={strategy} currency={currency} business={business.profile.name} amounts={amounts} />
      {opened && <RecordDialog noun={opened.noun} id={opened.id} onClose={close} />}
    </div>
  );
}

function useRealisedCommands(
  choose: (next: Chosen) => void,
  chosen: Chosen,
  today: string,
  year: number,
  recorded: Parameters<typeof presetPeriod>[3],
): void {
  const t = useText();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen changes with the address only
  const commands = useMemo(
    () =>
      presets.map((preset) => ({
        id: `realised-${preset}`,
        label: t('realised.command', { period: t(`realised.period.${preset}`) }),
        group: t('palette.verbs'),
        run: () =>
          choose({
            ...chosen,
            preset,
            compare: 'none',
            against: null,
            period: presetPeriod(preset, today, year, recorded),
          }),
      })),
    [t, chosen, today, year, recorded],
  );
  useCommands(commands);
}
