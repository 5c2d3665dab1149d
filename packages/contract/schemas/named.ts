// The schemas that stand under a name of their own in the API's description.
import { nounNames } from '@evenkeel/core';
import type * as z from 'zod/mini';
import { account, invitation, invitationOffer, member, membership, session } from './account.ts';
import { alert } from './alert.ts';
import { assessment, evidence, figure, finding, flow, ruleOutcome } from './assessment.ts';
import { business, sample } from './business.ts';
import { applied, conflict, loggedChange, versionedChange } from './change.ts';
import { checkInLink, checkInPage, checkInSaved, checkInSheet, personAddress, sentMail } from './check-in.ts';
import { pastImport, preview, unassignedGroup, upload } from './import.ts';
import { assignedLines, line, suggestionSummary } from './line.ts';
import { messageSchema } from './message.ts';
import { inputProblem, problemDetails } from './problem.ts';
import { profile, recordSchema } from './record.ts';
import { apiKey, sourcePreview, sourceRun, sourceState } from './source.ts';
import { shareLink, strategyPage } from './strategy.ts';
import { askedGoal, weighing, weighingAnswer, weighingQuestion, weighingResult } from './weighing.ts';

const records = Object.fromEntries(nounNames.map((noun) => [pascalCase(noun), recordSchema(noun)]));

export const namedSchemas: Readonly<Record<string, z.core.$ZodType>> = {
  Problem: problemDetails,
  InputProblem: inputProblem,
  Message: messageSchema,
  Account: account,
  Session: session,
  Membership: membership,
  Member: member,
  Invitation: invitation,
  InvitationOffer: invitationOffer,
  Business: business,
  Profile: profile,
  ...records,
  Sample: sample,
  Change: versionedChange,
  Applied: applied,
  Conflict: conflict,
  LoggedChange: loggedChange,
  Assessment: assessment,
  Figure: figure,
  Finding: finding,
  Flow: flow,
  Evidence: evidence,
  RuleOutcome: ruleOutcome,
  Upload: upload,
  Preview: preview,
  PastImport: pastImport,
  UnassignedGroup: unassignedGroup,
  Line: line,
  SuggestionSummary: suggestionSummary,
  AssignedLines: assignedLines,
  Weighing: weighing,
  AskedGoal: askedGoal,
  WeighingAnswer: weighingAnswer,
  WeighingQuestion: weighingQuestion,
  WeighingResult: weighingResult,
  SourceRun: sourceRun,
  SourceState: sourceState,
  SourcePreview: sourcePreview,
  ApiKey: apiKey,
  CheckInSheet: checkInSheet,
  CheckInPage: checkInPage,
  CheckInSaved: checkInSaved,
  CheckInLink: checkInLink,
  PersonAddress: personAddress,
  SentMail: sentMail,
  Alert: alert,
  ShareLink: shareLink,
  StrategyPage: strategyPage,
};

function pascalCase(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
