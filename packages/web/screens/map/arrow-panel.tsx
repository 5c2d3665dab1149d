// An arrow of the map in detail: what is believed, why, what the measures say about it, what was found.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { FindingsPart } from '../parts/findings-part.tsx';
import { PanelPart, SidePanel } from '../record/side-panel.tsx';
import { TextButton } from '../record/text-button.tsx';
import classes from './goal-panel.module.css';
import type { StrategyMapView } from './use-map.ts';
import { VerdictPart } from './verdict-part.tsx';

export interface ArrowPanelProps {
  readonly view: StrategyMapView;
  readonly cause: string;
  readonly canEdit: boolean;
  readonly onEdit: () => void;
  readonly onOpenGoal: (goal: string) => void;
  readonly onClose: () => void;
}

export function ArrowPanel(props: ArrowPanelProps): ReactNode {
  const t = useText();
  const { view, cause } = props;
  const record = view.business.causes.find(({ id }) => id === cause);
  const figure = view.figure(`cause-verdict:${cause}`);
  if (!record) {
    return (
      <SidePanel title={t('record.gone')} kind={t('noun.cause.one')} onClose={props.onClose}>
        {null}
      </SidePanel>
    );
  }
  const [from, to] = [view.titleOf(record.driver), view.titleOf(record.result)];
  const findings = view.findingsOf('cause', cause).filter(({ accepted }) => accepted === null);
  return (
    <SidePanel
      title={`${from} → ${to}`}
      kind={t('noun.cause.one')}
      onClose={props.onClose}
      actions={props.canEdit && <Button onClick={props.onEdit}>{t('map.arrow.change')}</Button>}
    >
      <PanelPart title={t('map.arrow.believed')}>
        <p>
          <TextButton onClick={() => props.onOpenGoal(record.driver)}>{from}</TextButton>{' '}
          {t(record.sign === 'lowers' ? 'map.arrow.lowers' : 'map.arrow.raises')}{' '}
          <TextButton onClick={() => props.onOpenGoal(record.result)}>{to}</TextButton>
          {`, ${record.lagMonths === null ? t('map.arrow.no-lag') : t('map.arrow.after', { months: record.lagMonths })}`}
          {record.isFeedback ? `, ${t('map.arrow.back')}` : ''}.
        </p>
        <p className={record.rationale === null ? classes.quiet : undefined}>
          {record.rationale ?? t('map.table.no-why')}
        </p>
      </PanelPart>
      {figure && <VerdictPart figure={figure} currency={view.business.profile.currency} />}
      <FindingsPart title={t('map.arrow.found')} findings={findings} />
    </SidePanel>
  );
}
