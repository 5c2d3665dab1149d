// The rules, listed by hand in the order in which they are explained.
import type { Rule } from '../assess/rule.ts';
import { activityServesNoGoal } from './activity-serves-no-goal.ts';
import { adoptedPatternWithoutGoal } from './adopted-pattern-without-goal.ts';
import { allocationBeyondCapacity } from './allocation-beyond-capacity.ts';
import { ambiguousRatioTarget } from './ambiguous-ratio-target.ts';
import { annualGoalWithoutLongTerm } from './annual-goal-without-long-term.ts';
import { cashRunsOut } from './cash-runs-out.ts';
import { causeAgainstOrder } from './cause-against-order.ts';
import { causeCircle } from './cause-circle.ts';
import { causeContradicted } from './cause-contradicted.ts';
import { causeReversed } from './cause-reversed.ts';
import { duplicateEfforts } from './duplicate-efforts.ts';
import { effectOutOfOrder } from './effect-out-of-order.ts';
import { effortScattered } from './effort-scattered.ts';
import { emergingPatternUnanswered } from './emerging-pattern-unanswered.ts';
import { everythingIsTopPriority } from './everything-is-top-priority.ts';
import { financialGoalWithoutDriver } from './financial-goal-without-driver.ts';
import { functionsInDispute } from './functions-in-dispute.ts';
import { goalAloneOnMap } from './goal-alone-on-map.ts';
import { goalCycle } from './goal-cycle.ts';
import { goalLeadsToNoFinancialGoal } from './goal-leads-to-no-financial-goal.ts';
import { goalOutsidePerspectives } from './goal-outside-perspectives.ts';
import { goalOverdue } from './goal-overdue.ts';
import { goalWeightWithoutHours } from './goal-weight-without-hours.ts';
import { goalWeightWithoutMoney } from './goal-weight-without-money.ts';
import { goalWithoutBaseline } from './goal-without-baseline.ts';
import { goalWithoutDueDate } from './goal-without-due-date.ts';
import { goalWithoutInitiative } from './goal-without-initiative.ts';
import { goalWithoutKpi } from './goal-without-kpi.ts';
import { goalWithoutOwner } from './goal-without-owner.ts';
import { goalWithoutSupport } from './goal-without-support.ts';
import { goalWithoutTarget } from './goal-without-target.ts';
import { goalsClaimSamePeople } from './goals-claim-same-people.ts';
import { goalsPullMeasureApart } from './goals-pull-measure-apart.ts';
import { hoursFarFromPriorities } from './hours-far-from-priorities.ts';
import { idlePool } from './idle-pool.ts';
import { initiativeDependsOnLater } from './initiative-depends-on-later.ts';
import { initiativeServesNoGoal } from './initiative-serves-no-goal.ts';
import { initiativeServesTooManyGoals } from './initiative-serves-too-many-goals.ts';
import { initiativeWithoutCost } from './initiative-without-cost.ts';
import { initiativeWithoutEnd } from './initiative-without-end.ts';
import { initiativeWithoutOneAccountable } from './initiative-without-one-accountable.ts';
import { initiativeWithoutOwner } from './initiative-without-owner.ts';
import { kpiFilledTwice } from './kpi-filled-twice.ts';
import { kpiFormulaBroken } from './kpi-formula-broken.ts';
import { kpiImprovesWhileCounterKpiWorsens } from './kpi-improves-while-counter-kpi-worsens.ts';
import { kpiMeasuresNoGoal } from './kpi-measures-no-goal.ts';
import { kpiSignalsConcern } from './kpi-signals-concern.ts';
import { kpiStale } from './kpi-stale.ts';
import { kpiWithoutSource } from './kpi-without-source.ts';
import { longTermGoalWithoutAnnual } from './long-term-goal-without-annual.ts';
import { matrixEntryNotTied } from './matrix-entry-not-tied.ts';
import { moneyFarFromPriorities } from './money-far-from-priorities.ts';
import { needWithoutGoal } from './need-without-goal.ts';
import { personOverloaded } from './person-overloaded.ts';
import { perspectiveMeasuresOneSided } from './perspective-measures-one-sided.ts';
import { perspectiveWithoutGoal } from './perspective-without-goal.ts';
import { poolWithoutSkilledPeople } from './pool-without-skilled-people.ts';
import { positionWithoutPractice } from './position-without-practice.ts';
import { practiceAgainstPosition } from './practice-against-position.ts';
import { practicePairContradictory } from './practice-pair-contradictory.ts';
import { practiceWithoutEvidence } from './practice-without-evidence.ts';
import { practicesObstructEachOther } from './practices-obstruct-each-other.ts';
import { practicesPullApart } from './practices-pull-apart.ts';
import { requirementWithoutAnswer } from './requirement-without-answer.ts';
import { sourceFails } from './source-fails.ts';
import { spendingServesNoGoal } from './spending-serves-no-goal.ts';
import { stepBeforeItsPredecessor } from './step-before-its-predecessor.ts';
import { stepLate } from './step-late.ts';
import { stoppedPatternGoesOn } from './stopped-pattern-goes-on.ts';
import { targetKpiWithoutCounterKpi } from './target-kpi-without-counter-kpi.ts';
import { tooManyGoals } from './too-many-goals.ts';

export const rules: readonly Rule[] = [
  goalWithoutKpi,
  goalWithoutTarget,
  goalWithoutBaseline,
  goalWithoutDueDate,
  goalWithoutOwner,
  goalWithoutSupport,
  needWithoutGoal,
  requirementWithoutAnswer,
  goalsPullMeasureApart,
  goalOverdue,
  goalCycle,
  everythingIsTopPriority,
  ambiguousRatioTarget,
  kpiStale,
  kpiWithoutSource,
  sourceFails,
  kpiSignalsConcern,
  kpiImprovesWhileCounterKpiWorsens,
  targetKpiWithoutCounterKpi,
  kpiFormulaBroken,
  kpiFilledTwice,
  activityServesNoGoal,
  initiativeServesNoGoal,
  initiativeWithoutOwner,
  initiativeWithoutEnd,
  initiativeWithoutCost,
  initiativeDependsOnLater,
  initiativeWithoutOneAccountable,
  stepLate,
  stepBeforeItsPredecessor,
  effectOutOfOrder,
  duplicateEfforts,
  spendingServesNoGoal,
  emergingPatternUnanswered,
  stoppedPatternGoesOn,
  adoptedPatternWithoutGoal,
  moneyFarFromPriorities,
  hoursFarFromPriorities,
  goalWeightWithoutMoney,
  goalWeightWithoutHours,
  effortScattered,
  allocationBeyondCapacity,
  cashRunsOut,
  idlePool,
  personOverloaded,
  goalsClaimSamePeople,
  poolWithoutSkilledPeople,
  practiceAgainstPosition,
  functionsInDispute,
  practiceWithoutEvidence,
  positionWithoutPractice,
  practicesObstructEachOther,
  practicesPullApart,
  practicePairContradictory,
  perspectiveWithoutGoal,
  goalOutsidePerspectives,
  causeCircle,
  goalLeadsToNoFinancialGoal,
  financialGoalWithoutDriver,
  goalAloneOnMap,
  causeAgainstOrder,
  causeContradicted,
  causeReversed,
  perspectiveMeasuresOneSided,
  tooManyGoals,
  goalWithoutInitiative,
  longTermGoalWithoutAnnual,
  annualGoalWithoutLongTerm,
  initiativeServesTooManyGoals,
  kpiMeasuresNoGoal,
  matrixEntryNotTied,
];
