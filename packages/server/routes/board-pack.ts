// The board pack of a period: what it tells, and the same as a workbook or as slides.
import type { DayRange } from '@evenkeel/core';
import type { BusinessScope } from '@evenkeel/store';
import { packSlides } from '../board-pack/pack-slides.ts';
import { packWords } from '../board-pack/pack-words.ts';
import { packWorkbook } from '../board-pack/pack-workbook.ts';
import { readPack } from '../board-pack/read-pack.ts';
import { invalidInput } from '../errors/refusal.ts';
import type { Context } from '../handling/context.ts';
import { attachment, type Handlers } from '../handling/handler.ts';
import { localDay } from './assessment.ts';

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const;

/** A screen asks again for forecasts that were not ready; a file has to be whole. */
const PATIENCE_MS = { screen: 1_500, file: 20_000 } as const;

export function boardPackHandlers({
  today,
  outlooks,
}: Context): Handlers<'readBoardPack' | 'downloadBoardPack'> {
  const packOf = (scope: BusinessScope, period: DayRange, patienceMs: number) => {
    if (period.from > period.to) throw refused('period-upside-down', 'to', period.to);
    if (period.from > today()) throw refused('period-not-begun', 'from', period.from);
    return readPack(scope, period, today(), { dayOf: localDay, outlooks, patienceMs });
  };
  return {
    async readBoardPack({ query: { from, to }, enter }) {
      return enter((scope) => packOf(scope, { from, to }, PATIENCE_MS.screen));
    },
    async downloadBoardPack({ query: { from, to, format, language, locale }, enter }) {
      const pack = await enter((scope) => packOf(scope, { from, to }, PATIENCE_MS.file));
      const words = await packWords(pack, language, locale);
      const bytes = format === 'xlsx' ? await packWorkbook(pack, words) : await packSlides(pack, words);
      const name = words.t('pack.file', { business: pack.business.name, from, to });
      return attachment(Buffer.from(bytes), mediaTypes[format], `${name}.${format}`);
    },
  };
}

function refused(code: string, field: string, value: string) {
  return invalidInput([{ code, path: [field], value, data: {} }]);
}
