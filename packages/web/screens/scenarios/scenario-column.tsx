// One scenario with its levers above its picture; without one, today's plan.
import type { Lever, Scenario } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { AddLever } from './add-lever.tsx';
import { LeverRow } from './lever-row.tsx';
import { PictureView, type PictureViewProps } from './picture-view.tsx';
import classes from './scenarios.module.css';

export interface ScenarioColumnProps extends PictureViewProps {
  readonly today: string;
  readonly scenario?: {
    readonly record: Scenario;
    readonly levers: readonly Lever[];
    /** Moved, and not saved. */
    readonly isDraft: boolean;
    readonly canEdit: boolean;
    readonly onChange: (levers: readonly Lever[]) => void;
    readonly onReset: () => void;
    readonly onSave: () => void;
    readonly onKeep: () => void;
  };
}

export function ScenarioColumn(props: ScenarioColumnProps): ReactNode {
  const t = useText();
  const id = useId();
  const { scenario } = props;
  return (
    <section className={classes.column} aria-labelledby={id}>
      <header className={classes.columnHead}>
        <h2 id={id}>{scenario ? scenario.record.name : t('scenarios.today')}</h2>
        {scenario ? (
          <Head {...scenario} levers={scenario.levers} />
        ) : (
          <p className={classes.quiet}>{t('scenarios.today.hint')}</p>
        )}
      </header>
      <div className={classes.levers}>
        {scenario ? (
          <Levers {...props} scenario={scenario} />
        ) : (
          <p className={classes.quiet}>{t('scenarios.today.levers')}</p>
        )}
      </div>
      <PictureView {...props} />
    </section>
  );
}

type Shown = NonNullable<ScenarioColumnProps['scenario']>;

function Head({ record, isDraft, canEdit, onReset, onSave, onKeep }: Shown): ReactNode {
  const t = useText();
  const { day } = useFormat();
  return (
    <>
      {record.keptOn !== null ? (
        <p className={classes.quiet}>{t('scenarios.kept-on', { day: day(record.keptOn) })}</p>
      ) : (
        <p className={classes.quiet}>{isDraft ? t('scenarios.moved') : t('scenarios.thought')}</p>
      )}
      {canEdit && (
        <div className={`${classes.verbs} ek-no-print`}>
          {record.keptOn === null && (
            <Button size="xs" onClick={onKeep} aria-label={t('scenarios.keep.label', { name: record.name })}>
              {t('scenarios.keep')}
            </Button>
          )}
          {isDraft && (
            <>
              <Button size="xs" variant="default" onClick={onSave}>
                {t('record.save')}
              </Button>
              <Button size="xs" variant="subtle" onClick={onReset}>
                {t('scenarios.reset')}
              </Button>
            </>
          )}
        </div>
      )}
    </>
  );
}

function Levers({
  business,
  today,
  picture,
  scenario,
}: ScenarioColumnProps & { readonly scenario: Shown }): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const { levers, canEdit, onChange, record } = scenario;
  const isOpen = canEdit && record.keptOn === null;
  return (
    <>
      {levers.length === 0 && <p className={classes.quiet}>{t('scenarios.levers.none')}</p>}
      <ul className={classes.leverList}>
        {levers.map((lever, at) => (
          <LeverRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a lever has no other identity than its place
            key={`${lever.kind}/${lever.target}/${at}`}
            business={business}
            today={today}
            lever={lever}
            canEdit={isOpen}
            onChange={(next) => onChange(levers.map((one, other) => (other === at ? next : one)))}
            onRemove={() => onChange(levers.filter((_, other) => other !== at))}
          />
        ))}
      </ul>
      {isOpen && (
        <AddLever
          business={business}
          scenario={record.name}
          onAdd={(lever) => onChange([...levers, lever])}
        />
      )}
      {picture.applied.told.map((one) => (
        <p key={JSON.stringify(one)} className={classes.told}>
          {sentence(i18n, one)}
        </p>
      ))}
    </>
  );
}
