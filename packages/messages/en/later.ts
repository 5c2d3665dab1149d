// The sentences of everything behind the first page: forms, imports, the other screens, what the server refuses.
import { fields } from './fields.ts';
import { formats } from './formats.ts';
import { mail } from './mail.ts';
import { problems } from './problems.ts';
import { server } from './server.ts';
import { webAccount } from './web-account.ts';
import { webAlerts } from './web-alerts.ts';
import { webAssign } from './web-assign.ts';
import { webBoardPack } from './web-board-pack.ts';
import { webCheckIn } from './web-check-in.ts';
import { webChoose } from './web-choose.ts';
import { webControlChart } from './web-control-chart.ts';
import { webFormula } from './web-formula.ts';
import { webGoals } from './web-goals.ts';
import { webHandIn } from './web-hand-in.ts';
import { webImport } from './web-import.ts';
import { webKpi } from './web-kpi.ts';
import { webLimits } from './web-limits.ts';
import { webMap } from './web-map.ts';
import { webMeasures } from './web-measures.ts';
import { webPractices } from './web-practices.ts';
import { webReadiness } from './web-readiness.ts';
import { webRealised } from './web-realised.ts';
import { webRecord } from './web-record.ts';
import { webRepair } from './web-repair.ts';
import { webResources } from './web-resources.ts';
import { webRoadmap } from './web-roadmap.ts';
import { webScenarios } from './web-scenarios.ts';
import { webSettings } from './web-settings.ts';
import { webSources } from './web-sources.ts';
import { webStakeholders } from './web-stakeholders.ts';
import { webStrategy } from './web-strategy.ts';
import { webWeigh } from './web-weigh.ts';
import { webWork } from './web-work.ts';
import { weighing } from './weighing.ts';

export const later = {
  ...fields,
  ...formats,
  ...mail,
  ...problems,
  ...server,
  ...webAccount,
  ...webAlerts,
  ...webAssign,
  ...webCheckIn,
  ...webChoose,
  ...webBoardPack,
  ...webFormula,
  ...webControlChart,
  ...webGoals,
  ...webHandIn,
  ...webImport,
  ...webKpi,
  ...webLimits,
  ...webMap,
  ...webMeasures,
  ...webPractices,
  ...webReadiness,
  ...webRealised,
  ...webRecord,
  ...webResources,
  ...webRoadmap,
  ...webRepair,
  ...webScenarios,
  ...webSettings,
  ...webSources,
  ...webStakeholders,
  ...webWeigh,
  ...webStrategy,
  ...webWork,
  ...weighing,
} as const;
