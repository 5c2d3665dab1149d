// The English catalogue: every sentence of the product by its id.
import { cli } from './cli.ts';
import { evidence } from './evidence.ts';
import { fields } from './fields.ts';
import { figures } from './figures.ts';
import { formats } from './formats.ts';
import { model } from './model.ts';
import { problems } from './problems.ts';
import { ruleTexts } from './rules.ts';
import { server } from './server.ts';
import { web } from './web.ts';
import { webAccount } from './web-account.ts';
import { webFindings } from './web-findings.ts';
import { webGoals } from './web-goals.ts';
import { webImport } from './web-import.ts';
import { webOverview } from './web-overview.ts';
import { webPractices } from './web-practices.ts';
import { webRecord } from './web-record.ts';
import { webSettings } from './web-settings.ts';
import { webWork } from './web-work.ts';

export const en = {
  ...cli,
  ...evidence,
  ...fields,
  ...figures,
  ...formats,
  ...model,
  ...problems,
  ...ruleTexts,
  ...server,
  ...web,
  ...webAccount,
  ...webFindings,
  ...webGoals,
  ...webImport,
  ...webOverview,
  ...webPractices,
  ...webRecord,
  ...webSettings,
  ...webWork,
} as const;
