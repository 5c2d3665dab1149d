// Routes about the board pack of a period: what it tells, and the same as a workbook or as slides.
import * as z from 'zod/mini';
import { route } from '../route.ts';
import { boardPack } from '../schemas/board-pack.ts';

const period = {
  /** First day. */
  from: z.iso.date(),
  /** Last day; the period may still run. */
  to: z.iso.date(),
};

export const boardPackRoutes = {
  readBoardPack: route({
    access: 'viewer',
    summary:
      'What a period brought: measures at both ends, goals due, findings, decisions, money and hours by goal',
    query: z.strictObject(period),
    response: boardPack,
  }),
  downloadBoardPack: route({
    access: 'viewer',
    summary: 'The board pack of a period as a workbook or as slides',
    query: z.strictObject({
      ...period,
      format: z._default(z.enum(['xlsx', 'pptx']), 'xlsx'),
      /** The language of its texts. */
      language: z._default(z.enum(['en', 'pseudo']), 'en'),
      /** The locale that numbers and dates of the slides follow. */
      locale: z._default(z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)), 'en'),
    }),
    response: {
      kind: 'file',
      mediaTypes: [
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      ],
    },
  }),
};
