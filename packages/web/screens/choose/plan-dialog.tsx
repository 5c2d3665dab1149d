// Before a plan is kept: what it changes, initiative by initiative, beside what is written down today.
import { ProblemError } from '@evenkeel/contract';
import {
  type Business,
  type BusinessPortfolio,
  type PlanStep,
  type PortfolioPlan,
  planChanges,
} from '@evenkeel/core';
import { Button, Checkbox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { useApply } from '../../data/use-apply.ts';
import '../../ui/mantine-control-styles.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Fault } from '../account/fault.tsx';
import classes from './choose.module.css';

export function PlanDialog(props: {
  readonly businessId: string;
  readonly business: Business;
  readonly portfolio: BusinessPortfolio;
  readonly plan: PortfolioPlan;
  readonly why: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { month } = useFormat();
  const apply = useApply(props.businessId);
  const [stops, setStops] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ProblemError | null>(null);
  const steps = planChanges(props.business, props.portfolio, props.plan, {
    leftOut: stops ? 'stop' : 'keep',
  });
  const changes = steps.flatMap((step) => step.changes);
  const keep = async (): Promise<void> => {
    setBusy(true);
    try {
      await apply(changes, { message: t('choose.kept'), why: props.why });
      props.onClose();
    } catch (thrown) {
      setBusy(false);
      if (!(thrown instanceof ProblemError)) throw thrown;
      setError(thrown);
    }
  };
  return (
    <Dialog
      title={t('choose.plan.title')}
      width={680}
      onClose={props.onClose}
      actions={
        <>
          <Button variant="default" onClick={props.onClose}>
            {t('action.cancel')}
          </Button>
          <Button loading={isBusy} disabled={changes.length === 0} onClick={() => void keep()}>
            {t('choose.plan.keep', { count: changes.length })}
          </Button>
        </>
      }
    >
      <p className={classes.lead}>{t('choose.plan.lead')}</p>
      <ul className={classes.steps}>
        {[...steps].sort(byStart).map(({ initiative, name, step, start, before, changes: own }) => (
          <li key={initiative} data-step={step}>
            <span>{name}</span>
            <span className={classes.meta}>
              {t(`choose.step.${step}`, {
                start: start === null ? '' : month(start),
                before: before === null ? '' : month(before),
              })}
              {own.some(({ noun }) => noun === 'allocation') &&
                ` ${t('choose.step.allocations', { count: own.filter(({ noun }) => noun === 'allocation').length })}`}
            </span>
          </li>
        ))}
      </ul>
      {props.portfolio.candidates.some(({ initiative }) => !props.plan.has(initiative.id)) && (
        <Checkbox
          checked={stops}
          onChange={(event) => setStops(event.currentTarget.checked)}
          label={t('choose.plan.stop')}
          description={t('choose.plan.stop.text')}
        />
      )}
      <Fault error={error} />
    </Dialog>
  );
}

/** What begins first comes first; what does not begin comes last. */
function byStart(a: PlanStep, b: PlanStep): number {
  const [one, other] = [a.start ?? '9999', b.start ?? '9999'];
  return one < other ? -1 : one > other ? 1 : 0;
}
