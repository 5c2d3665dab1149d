// The weights of a round, one line per goal: today, everybody with the range, and each group that may be shown.
import type { Business, Figure, PeopleSummary, WeighingGroup } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { seriesColour } from '../../charts/series-colour.ts';
import { HowComputed } from '../../ui/how-computed.tsx';
import { topGoals, weightShares } from '../goals/goal-tree.ts';
import { useFigureWords } from '../parts/figure-words.ts';
import { GroupDot } from './group-dot.tsx';
import { namedGroups } from './group-names.ts';
import classes from './result.module.css';

export interface GoalDotsProps {
  readonly business: Business;
  readonly overall: PeopleSummary;
  readonly groups: readonly WeighingGroup[];
}

export function GoalDots({ business, overall, groups }: GoalDotsProps): ReactNode {
  const t = useText();
  const { percent } = useFormat();
  const words = useFigureWords(business.profile.currency);
  const today = weightShares(topGoals(business.goals, business.contributions));
  const named = namedGroups(groups, overall, t);
  const rows = [...overall.weights]
    .sort((one, other) => (other.value ?? 0) - (one.value ?? 0))
    .map((figure) => ({
      figure,
      id: figure.subject?.id ?? '',
      name: figure.subject?.name ?? '',
      share: figure.value ?? 0,
      today: today.get(figure.subject?.id ?? '') ?? null,
      dots: named.map(({ key, group }) => ({ key, share: shareIn(group, figure) })),
    }));
  const largest = Math.max(
    ...rows.flatMap(({ figure, share, today: now, dots }) => [
      share,
      now ?? 0,
      figure.interval?.[1] ?? 0,
      ...dots.map((dot) => dot.share),
    ]),
  );
  // A little air at the end, so that the outermost mark is whole.
  const at = (share: number): string => `${(share / (largest * 1.04)) * 100}%`;
  const [first] = rows;
  const level = first?.figure.level ?? null;
  const range = ({ interval }: Figure): string =>
    interval === null ? '–' : `${percent(interval[0])} – ${percent(interval[1])}`;
  return (
    <ChartFrame
      title={t('result.weights.title')}
      takeaway={
        first &&
        (first.today === null
          ? t('result.weights.takeaway', { goal: first.name, share: percent(first.share) })
          : t('result.weights.takeaway.today', {
              goal: first.name,
              share: percent(first.share),
              today: percent(first.today),
            }))
      }
      summary={rows
        .map(({ name, share, figure }) =>
          figure.interval === null
            ? t('result.weights.summary', { goal: name, share: percent(share) })
            : t('result.weights.summary.range', {
                goal: name,
                share: percent(share),
                low: percent(figure.interval[0]),
                high: percent(figure.interval[1]),
              }),
        )
        .join(' ')}
      source={t('result.weights.source', {
        answers: overall.answers,
        interval: level === null ? 'no' : 'yes',
        level: level === null ? '' : percent(level),
      })}
      tables={[
        {
          caption: t('result.weights.table'),
          columns: [
            { label: t('result.column.goal') },
            { label: t('result.column.today'), numeric: true },
            { label: t('result.column.all'), numeric: true },
            { label: t('result.column.range'), numeric: true },
            ...named.map(({ name }) => ({ label: name, numeric: true })),
          ],
          rows: rows.map((row) => [
            row.name,
            row.today === null ? '–' : percent(row.today),
            percent(row.share),
            range(row.figure),
            ...row.dots.map(({ share }) => percent(share)),
          ]),
        },
      ]}
    >
      <ul className={classes.key}>
        <li>
          <svg width={26} height={14} aria-hidden="true" focusable="false">
            <rect y={2} width={26} height={10} rx={2} fill="var(--ek-accent)" />
          </svg>
          {t('result.key.all')}
        </li>
        <li>
          <svg width={8} height={14} aria-hidden="true" focusable="false">
            <line x1={4} x2={4} y1={0} y2={14} className={classes.today} />
          </svg>
          {t('result.key.today')}
        </li>
        {named.map(({ key, name, group }, index) => (
          <li key={key}>
            <svg width={14} height={14} aria-hidden="true" focusable="false">
              <GroupDot index={index} x="7" y={7} colour={seriesColour(index)} />
            </svg>
            {name} ({group.answers})
          </li>
        ))}
      </ul>
      <ul className={classes.rows}>
        {rows.map((row) => (
          <li key={row.id} className={classes.row}>
            <span className={classes.name}>{row.name}</span>
            <svg className={classes.plot} aria-hidden="true" focusable="false">
              <line x1="0" x2="100%" y1={17} y2={17} className={classes.axis} />
              <rect y={10} width={at(row.share)} height={14} rx={2} className={classes.joint} />
              {row.figure.interval && (
                <line
                  x1={at(row.figure.interval[0])}
                  x2={at(row.figure.interval[1])}
                  y1={27}
                  y2={27}
                  className={classes.range}
                />
              )}
              {row.today !== null && (
                <line x1={at(row.today)} x2={at(row.today)} y1={3} y2={31} className={classes.today} />
              )}
              {row.dots.map(({ key, share }, index) => (
                <GroupDot key={key} index={index} x={at(share)} y={17} colour={seriesColour(index)} />
              ))}
            </svg>
            <span className={classes.number}>
              <strong>{percent(row.share)}</strong>
              <HowComputed {...words.how(row.figure)} />
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

function shareIn(group: WeighingGroup, figure: Figure): number {
  return group.weights.find(({ id }) => id === figure.id)?.value ?? 0;
}
