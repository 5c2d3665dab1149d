// The English catalogue: every sentence of the product by its id.
import { cli } from './cli.ts';
import { evidence } from './evidence.ts';
import { figures } from './figures.ts';
import { formats } from './formats.ts';
import { model } from './model.ts';
import { problems } from './problems.ts';
import { ruleTexts } from './rules.ts';
import { server } from './server.ts';
import { web } from './web.ts';
import { webAccount } from './web-account.ts';
import { webFindings } from './web-findings.ts';
import { webOverview } from './web-overview.ts';

export const en = {
  ...cli,
  ...evidence,
  ...figures,
  ...formats,
  ...model,
  ...problems,
  ...ruleTexts,
  ...server,
  ...web,
  ...webAccount,
  ...webFindings,
  ...webOverview,
} as const;
