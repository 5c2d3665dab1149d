// What the roadmap says of an initiative or a step: dates, slips and floats in plain words.
import { useMemo } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { type TextId, useText } from '../../app/use-text.ts';
import type { InitiativeRow, StepRow } from './roadmap-rows.ts';

export interface RoadmapWords {
  readonly dates: (start: string | null, end: string | null) => string;
  /** How late it comes, or how much it may slip. */
  readonly room: (row: InitiativeRow | StepRow) => string;
  readonly initiative: (row: InitiativeRow) => string;
  readonly step: (row: StepRow) => string;
}

export function useRoadmapWords(): RoadmapWords {
  const t = useText();
  const format = useFormat();
  return useMemo(() => {
    const dates = (start: string | null, end: string | null): string => {
      if (end === null) return t('roadmap.no-dates');
      if (start === null || start === end) return format.day(end);
      return t('work.dates', { start: format.day(start), end: format.day(end) });
    };
    const room = (row: InitiativeRow | StepRow): string => {
      if ('step' in row && row.step.doneOn !== null)
        return t('roadmap.done', { day: format.day(row.step.doneOn) });
      const { time } = row;
      if (time === null) return '';
      if (time.slipDays > 0)
        return t('roadmap.slips', { days: time.slipDays, day: format.day(time.expectedEnd) });
      if (time.floatDays > 0) return t('roadmap.float', { days: time.floatDays });
      return t('roadmap.no-float');
    };
    return {
      dates,
      room,
      initiative: (row) =>
        t('roadmap.said', {
          name: row.initiative.name,
          dates: row.time ? dates(row.time.start, row.time.end) : t('roadmap.no-dates'),
          room: room(row),
        }),
      step: (row) =>
        t('roadmap.said.step', {
          name: row.step.name,
          kind: t(`choice.step.kind.${row.step.kind}` as TextId),
          dates: dates(row.start, row.end),
          room: room(row),
        }),
    };
  }, [t, format]);
}
