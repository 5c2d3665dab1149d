// The flow picture with the assessment's own numbers.
import type { Assessment } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { Flow, type FlowChoice, type FlowView } from '../../charts/flow.tsx';
import { placeOfRecord } from '../parts/record-place.ts';
import { flowData } from './flow-views.ts';

/** What the picture is drawn from: a whole assessment, or the same numbers of another period. */
type Flowing = Pick<Assessment, 'flows' | 'figures' | 'business' | 'window'>;

/** The choices of measure and layer are the picture's own unless they are given. */
export interface ResourceFlowProps extends FlowChoice {
  readonly assessment: Flowing;
  readonly business: string;
  /** Stands below the picture. */
  readonly more?: ReactNode;
}

export function ResourceFlow({ assessment, business, more, ...choice }: ResourceFlowProps): ReactNode {
  const t = useText();
  const navigate = useNavigate();
  const views = useViews(assessment);
  return (
    <Flow
      {...choice}
      more={more}
      title={t('overview.flow.title')}
      views={views}
      onOpen={(nodeId) => {
        const [noun = '', id] = nodeId.split('/');
        const place = id === undefined ? null : placeOfRecord(noun, id);
        const to = place?.to ?? (nodeId === 'untied' ? '/b/$business/import' : '/b/$business/work');
        void navigate({ to, params: { business }, search: place?.search ?? {} });
      }}
    />
  );
}

function useViews({ flows, figures, business, window }: Flowing): readonly FlowView[] {
  const t = useText();
  const { i18n } = useLingui();
  const format = useFormat();
  return useMemo(() => {
    const period = { from: format.month(window.from), to: format.month(window.to) };
    return (['money', 'hours'] as const).flatMap((measure) => {
      const flow = flows[measure];
      const write = (value: number): string =>
        measure === 'money' ? format.money(Math.round(value), business.currency) : format.hours(value);
      const missing = (figureId: string): string => {
        const needs = figures.find(({ id }) => id === figureId)?.needs ?? [];
        return needs.length === 0
          ? t('overview.flow.nothing')
          : t('overview.flow.missing', { needs: needs.map(({ what }) => sentence(i18n, what)).join('; ') });
      };
      return (['intended', 'planned', 'actual'] as const).map((basis): FlowView => {
        const names = {
          resource: t(`overview.flow.resource.${measure}`),
          untied: t('overview.flow.untied'),
          noGoal: t('overview.flow.noGoal'),
        };
        const { overhead } = flow[basis === 'planned' ? 'planned' : 'actual'];
        const source = t(`overview.flow.source.${basis}.${measure}`, period);
        return {
          measure,
          basis,
          data: flowData(flow, basis, names),
          missing: missing(basis === 'planned' ? `realised-${measure}` : `${measure}-total-variation`),
          source:
            overhead > 0 && basis !== 'intended'
              ? t('overview.flow.overhead', { source, amount: write(overhead) })
              : source,
          format: write,
        };
      });
    });
  }, [flows, figures, business, window, t, i18n, format]);
}
