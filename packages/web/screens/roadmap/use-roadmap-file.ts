// Saves the plan as a table for a spreadsheet: initiatives and steps with their days, what they wait for, and who answers.
import type { Business } from '@evenkeel/core';
import { useCallback } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { csvOf } from '../findings/findings-csv.ts';
import { saveFile } from '../map/save-file.ts';
import { nameOf } from '../record/record-names.ts';
import type { Roadmap } from './roadmap-rows.ts';
import type { RoadmapWords } from './roadmap-words.ts';

export function useRoadmapFile(
  business: Business,
  roadmap: Roadmap,
  words: RoadmapWords,
  today: string,
): () => void {
  const t = useText();
  return useCallback(() => {
    const header = [
      t('noun.initiative.one'),
      t('noun.step.one'),
      t('field.step.kind.label'),
      t('field.initiative.stage.label'),
      t('field.initiative.start.label'),
      t('field.initiative.end.label'),
      t('roadmap.column.expected'),
      t('roadmap.column.float'),
      t('field.initiative.dependsOn.label'),
      t('field.initiative.owner.label'),
      t('roadmap.column.room'),
    ];
    const person = (id: string | null): string => (id === null ? '' : nameOf(business, 'person', id));
    const lines = roadmap.bands.flatMap(({ rows }) =>
      rows.flatMap((row) => {
        const { initiative, time } = row;
        const stage =
          initiative.stage === null ? '' : t(`choice.initiative.stage.${initiative.stage}` as TextId);
        return [
          [
            initiative.name,
            '',
            '',
            stage,
            time?.start ?? '',
            time?.end ?? '',
            time?.expectedEnd ?? '',
            String(time?.floatDays ?? ''),
            initiative.dependsOn.map((id) => nameOf(business, 'initiative', id)).join('; '),
            person(initiative.owner),
            words.room(row),
          ],
          ...row.steps.map((one) => [
            initiative.name,
            one.step.name,
            t(`choice.step.kind.${one.step.kind}` as TextId),
            stage,
            one.start ?? '',
            one.end ?? '',
            one.time?.expectedEnd ?? '',
            String(one.time?.floatDays ?? ''),
            one.step.dependsOn.map((id) => nameOf(business, 'step', id)).join('; '),
            person(one.step.owner),
            words.room(one),
          ]),
        ];
      }),
    );
    const name = t('roadmap.file', { business: business.profile.name, day: today });
    saveFile(`${name}.csv`, new Blob([csvOf([header, ...lines])], { type: 'text/csv;charset=utf-8' }));
  }, [business, roadmap, words, today, t]);
}
