// For every route an input that is valid, so that a refusal in the route walk can only come from a policy.
import type { Route, RouteName } from '@evenkeel/contract';
import { type NounName, recordsOf } from '@evenkeel/core';
import { sampleBusiness } from '../../store/testing/sample-business.ts';

export interface Input {
  readonly query?: string;
  readonly body?: unknown;
  /** A file with this name and text. */
  readonly file?: { readonly name: string; readonly text: string };
}

const token = 'x'.repeat(43);
const password = 'correct horse battery';
export const ledgerFile = 'day,amount,payee\n2026-10-01,12.50,Mill\n2026-10-02,7.25,Dairy\n';
const businessFile = 'evenkeel: 1\nprofile:\n  name: From a file\n  currency: EUR\n';
const createGoal = {
  kind: 'create',
  noun: 'goal',
  id: 'written-by-the-walk',
  set: { title: 'Written by the walk', status: 'active' },
  expectedVersion: null,
};

const inputs: Readonly<Partial<Record<RouteName, Input>>> = {
  signIn: { body: { email: 'nobody@example.com', password: 'wrong wrong wrong' } },
  changePassword: { body: { currentPassword: password, newPassword: password } },
  resetPassword: { body: { token, password } },
  completeSetup: { body: { token, name: 'Eve', email: 'eve@example.com', password } },
  lookAtInvitation: { body: { token } },
  acceptInvitation: { body: { token, account: { name: 'Eve', email: 'eve@example.com', password } } },
  createBusiness: { body: { profile: { name: 'Written by the walk', currency: 'EUR' } } },
  createBusinessFromSample: { body: { sampleId: 'bakery' } },
  createBusinessFromFile: { file: { name: 'business.yaml', text: businessFile } },
  changeMember: { body: { role: 'owner' } },
  createInvitation: { body: { role: 'viewer' } },
  createWeighing: { body: { title: 'What counts', goals: ['grow', 'loved'], closesOn: '2026-12-24' } },
  createWeighingLinks: { body: { stakeholder: 'staff', count: 3 } },
  withdrawWeighingLinks: { body: { stakeholder: 'staff' } },
  lookAtWeighing: { body: { token } },
  answerWeighing: { body: { token, answer: { method: 'ratio', ratio: 3 } } },
  saveCheckIn: {
    body: { person: 'ada', values: [{ kpi: 'regulars', day: '2026-11-20', value: 12 }], beliefs: [] },
  },
  readWeek: { query: '?person=ada' },
  keepWeek: {
    body: { person: 'ada', monday: '2026-11-16', parts: [{ noun: 'activity', id: 'baking', minutes: 60 }] },
  },
  createCheckInLink: { body: { person: 'ada' } },
  keepAddress: { body: { person: 'ada', email: 'asked@example.com', isWeekly: true } },
  lookAtCheckIn: { body: { token } },
  answerCheckIn: { body: { token, values: [], beliefs: [] } },
  answerWeek: {
    body: { token, monday: '2026-11-16', parts: [{ noun: 'activity', id: 'baking', minutes: 60 }] },
  },
  stopCheckInMails: { body: { token } },
  markAlertsRead: { body: {} },
  createShareLink: { body: { days: 30 } },
  lookAtStrategy: { body: { token } },
  readBoardPack: { query: '?from=2026-07-01&to=2026-09-30' },
  downloadBoardPack: { query: '?from=2026-07-01&to=2026-09-30&format=pptx' },
  acceptFinding: { body: { finding: 'goal-without-kpi:goal/x', until: '2027-01-01', reason: 'walk' } },
  reopenFinding: { body: { finding: 'goal-without-kpi:goal/grow' } },
  previewSource: {
    body: {
      record: {
        id: 'till',
        name: 'Till',
        kind: 'csv',
        address: 'https://till.invalid/takings.csv',
        dayColumn: 'day',
        valueColumn: 'value',
        kpi: 'sales',
        schedule: 'daily',
      },
    },
  },
  runSource: { body: {} },
  keepSourceSecret: { body: { secret: 'a secret of the walk' } },
  createApiKey: { body: { name: 'Written by the walk' } },
  bringObservations: { body: { observations: [{ kpi: 'sales', day: '2026-11-30', value: 1 }] } },
  changeProfile: { body: { set: { vision: 'Written by the walk' } } },
  applyChanges: { body: { changes: [createGoal] } },
  uploadFacts: { file: { name: 'ledger.csv', text: ledgerFile } },
  assignLines: { body: { kind: 'ledger', decisions: [{ ids: [1], target: 'activity/baking' }] } },
  confirmSuggestions: { body: { kind: 'ledger', basis: '1', atLeast: 0.9 } },
  undoAssignment: { body: { revision: 1 } },
  previewUpload: { body: {} },
  importUpload: { body: {} },
  createUploadLink: { body: { name: 'Written by the walk' } },
  lookAtUploadLink: { body: { token } },
  beginHandIn: { body: { token } },
  handInFile: { file: { name: 'ledger.csv', text: ledgerFile } },
  sendHandIn: { body: { token, uploadId: '01999999-9999-7999-8999-999999999999' } },
};

/** @throws Error for a route that takes a body and has no input here: add one */
export function validInput(route: Route, businessName: string): Input {
  if (route.noun) return recordInput(route, route.noun);
  if (route.name === 'removeBusiness') return { query: `?confirm=${encodeURIComponent(businessName)}` };
  const input = inputs[route.name as RouteName];
  if (route.body && !input) throw new Error(`the walk has no valid input for ${route.name}: add one`);
  return input ?? {};
}

function recordInput({ name }: Route, noun: NounName): Input {
  const [record] = recordsOf(sampleBusiness(), noun);
  if (!record) throw new Error(`the sample business has no ${noun}`);
  const [field = '', value] = Object.entries(record).find(([key]) => key !== 'id') ?? [];
  if (name.endsWith('.create')) return { body: { record: { ...record, id: newId } } };
  if (name.endsWith('.update')) return { body: { set: { [field]: value } } };
  return {};
}

/** Id of the record that the walk creates, changes and removes. */
export const newId = 'made-by-the-walk';
