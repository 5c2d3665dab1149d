// The flow picture: how money or hours run from resources through work to goals, and what serves no goal.
import { type ReactNode, useMemo, useState } from 'react';
import { useFormat } from '../app/use-format.ts';
import { useText } from '../app/use-text.ts';
import { Segmented } from '../ui/segmented.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { breakCircles, type FlowData, groupSmallWork, totalFlow } from './flow-data.ts';
import { FlowDrawing } from './flow-drawing.tsx';
import { describeFlow, flowTables } from './flow-words.ts';
import { useWidth } from './use-width.ts';

/** What flows. */
export type FlowMeasure = 'money' | 'hours';
/** As the owners intend it, as it is planned, or as it really was. */
export type FlowBasis = 'intended' | 'planned' | 'actual';

/** One view of the flow. `data` is null when it cannot be told; `missing` then says what is needed. */
export interface FlowView {
  readonly measure: FlowMeasure;
  readonly basis: FlowBasis;
  readonly data: FlowData | null;
  readonly missing?: string;
  /** Where these numbers come from, and as of when. */
  readonly source: string;
  /** Writes an amount of this view, such as `€12,300` or `140 hr`. */
  readonly format: (value: number) => string;
}

/** What is shown; the picture keeps it by itself where it is not given. */
export interface FlowChoice {
  readonly measure?: FlowMeasure;
  readonly onMeasure?: (measure: FlowMeasure) => void;
  readonly basis?: FlowBasis;
  readonly onBasis?: (basis: FlowBasis) => void;
}

/** `views` holds every combination that can be chosen; the first one with data is shown first. */
export interface FlowProps extends FlowChoice {
  readonly title: string;
  readonly views: readonly FlowView[];
  /** Opens a resource, a piece of work or a goal. */
  readonly onOpen?: (nodeId: string) => void;
  /** Stands beside the source. */
  readonly more?: ReactNode;
}

const measures: readonly FlowMeasure[] = ['money', 'hours'];
const bases: readonly FlowBasis[] = ['intended', 'planned', 'actual'];
/** More names than this are joined into "n others". */
const mostWork = { wide: 11, phone: 6 };
/** Below this width in pixels the flow runs downwards. */
const phoneWidth = 600;

/** The picture with its switches (money or hours; intended, planned or actual), table and summary. */
export function Flow(props: FlowProps): ReactNode {
  const t = useText();
  const { percent } = useFormat();
  const [element, width] = useWidth<HTMLDivElement>();
  const [first] = useState(
    () => props.views.find((view) => view.basis === 'actual' && view.data) ?? props.views[0],
  );
  const [ownMeasure, setOwnMeasure] = useState<FlowMeasure>(first?.measure ?? 'money');
  const [ownBasis, setOwnBasis] = useState<FlowBasis>(first?.basis ?? 'actual');
  const { measure = ownMeasure, onMeasure = setOwnMeasure, basis = ownBasis, onBasis = setOwnBasis } = props;
  const view = props.views.find((one) => one.measure === measure && one.basis === basis);
  const phone = width > 0 && width < phoneWidth;
  const prepared = useMemo(() => {
    if (!view?.data || totalFlow(view.data) === 0) return null;
    const { data, cut } = breakCircles(view.data);
    const most = phone ? mostWork.phone : mostWork.wide;
    const { data: grouped } = groupSmallWork(data, most, (count) => t('flow.others', { count }));
    return { whole: data, data: grouped, cut };
  }, [view, phone, t]);
  const words = view && prepared ? describeFlow(prepared.whole, { t, percent, amount: view.format }) : null;
  const instead = view?.data ? t('flow.nothing') : (view?.missing ?? t('flow.unknown'));
  const find = (m: FlowMeasure, b: FlowBasis) =>
    props.views.find((one) => one.measure === m && one.basis === b);
  return (
    <ChartFrame
      title={props.title}
      takeaway={words?.takeaway}
      summary={words?.summary ?? instead}
      source={
        <>
          {view && prepared ? t('flow.source', { source: view.source }) : view?.source} {props.more}
        </>
      }
      tables={prepared && view ? flowTables(prepared.whole, { t, percent, amount: view.format }) : []}
      controls={
        <>
          <Segmented
            label={t('flow.measure')}
            value={measure}
            onChange={onMeasure}
            options={measures.map((value) => ({
              value,
              label: t(`flow.measure.${value}`),
              disabled: !bases.some((b) => find(value, b)?.data),
              reason: find(value, 'actual')?.missing,
            }))}
          />
          <Segmented
            label={t('flow.basis')}
            value={basis}
            onChange={onBasis}
            options={bases.map((value) => ({
              value,
              label: t(`flow.basis.${value}`),
              disabled: !find(measure, value)?.data,
              reason: find(measure, value)?.missing,
            }))}
          />
        </>
      }
    >
      <div ref={element}>
        {view && prepared && width > 0 && (
          <FlowDrawing
            data={prepared.data}
            width={width}
            direction={phone ? 'down' : 'right'}
            label={props.title}
            amount={view.format}
            onOpen={props.onOpen}
          />
        )}
        {!prepared && <p>{instead}</p>}
        {prepared && prepared.cut.length > 0 && <p>{t('flow.cut', { count: prepared.cut.length })}</p>}
      </div>
    </ChartFrame>
  );
}
