// The sentences of the first page – the frame, the overview, what rules and figures say: a browser loads only these at first.
import { evidence } from './evidence.ts';
import { figures } from './figures.ts';
import { model } from './model.ts';
import { ruleTexts } from './rules.ts';
import { web } from './web.ts';
import { webFindings } from './web-findings.ts';
import { webOverview } from './web-overview.ts';

export const first = {
  ...evidence,
  ...figures,
  ...model,
  ...ruleTexts,
  ...web,
  ...webFindings,
  ...webOverview,
} as const;
