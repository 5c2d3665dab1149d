// The core: facts as one typed business, measured by published methods, judged by rules.
export { type AlertDraft, type StatusChanges, statusChanges } from './alerts/status-changes.ts';
export {
  type PresentStatus,
  presentStatuses,
  type SourceStanding,
  type StatusBasis,
  type WatchedStatus,
} from './alerts/watched-status.ts';
export { answerSuggestion } from './assess/answer-suggestion.ts';
export { assess } from './assess/assess.ts';
export type { Assessment, RuleOutcome } from './assess/assessment.ts';
export type {
  Basis,
  Evidence,
  Figure,
  FigureComparison,
  FigurePart,
  FigureStatus,
  Need,
  RecordRef,
} from './assess/figure.ts';
export type { Cost, Finding, Severity, SuggestedChange, Threshold } from './assess/finding.ts';
export type { Rule, Untold, Verdict } from './assess/rule.ts';
export { defaultSettings, type Settings, settingsOf } from './assess/settings.ts';
export {
  type Assigned,
  type AssignmentTarget,
  readTarget,
  targetOf,
} from './assignment/assignment-target.ts';
export { type Remembering, rememberTarget } from './assignment/remember-target.ts';
export {
  FEWEST_KNOWN,
  type KnownLine,
  type OpenLine,
  recordOf,
  type Suggestion,
  type SuggestionRecord,
  type SuggestionRequest,
  type Suggestions,
  suggestAssignments,
} from './assignment/suggest-assignments.ts';
export {
  type BoardPack,
  boardPack,
  type PackCommentary,
  type PackUntold,
} from './board-pack/board-pack.ts';
export type { DayRange } from './board-pack/day-range.ts';
export type { PackFinding, PackFindings } from './board-pack/pack-findings.ts';
export type { PackFlow } from './board-pack/pack-flow.ts';
export type { PackGoal } from './board-pack/pack-goals.ts';
export type { PackMeasure, PackValue, PackVerdict } from './board-pack/pack-measures.ts';
export type { PackMethod } from './board-pack/pack-methods.ts';
export type { HistoryEntry, PackRecordChange } from './board-pack/pack-record-changes.ts';
export {
  type CheckInSheet,
  checkInSheet,
  isAnythingDue,
  type SheetGoal,
  type SheetMeasure,
} from './check-in/check-in-sheet.ts';
export { type FarFromUsual, farFromUsual, type UsualRange } from './check-in/far-from-usual.ts';
export { type CheckInAnswer, type ReadCheckIn, readCheckIn } from './check-in/read-check-in.ts';
export { readWeek, type WeekAnswer } from './check-in/read-week.ts';
export {
  isWeekDue,
  lastWeekOf,
  type WeekEntry,
  type WeekSheet,
  type WeekWork,
  weekSheet,
} from './check-in/week-sheet.ts';
export type { Reason } from './classify/line-classifier.ts';
export { type Assigner, assignEntry, assignerOf } from './facts/assign-entry.ts';
export {
  type Classifiable,
  type Classified,
  classifyNature,
  type NatureReason,
  suggestNature,
} from './facts/classify-nature.ts';
export { currencyOf, decimalOf, minorDigits } from './facts/currency.ts';
export { daysInMonth, isDay } from './facts/is-day.ts';
export {
  type AmountFault,
  bareNumber,
  type DecimalSign,
  isNumberLike,
  parseAmount,
  parseNumber,
} from './facts/parse-amount.ts';
export {
  type DateDecision,
  type DateFault,
  type DateOrder,
  type DateSurvey,
  isDateFault,
  isDateLike,
  lastDayOf,
  parseDate,
  parseMonth,
  parsePeriod,
  surveyDates,
} from './facts/parse-date.ts';
export { type AmountDecision, type AmountSurvey, surveyAmounts } from './facts/survey-amounts.ts';
export type { AllocationMove, AllocationMoves } from './figures/allocation-moves.ts';
export {
  askedNotPlanned,
  type DatedDemand,
  datedDemands,
  firstMonthOf,
  monthsTaken,
} from './figures/asked-for.ts';
export { type Capacities, type Capacity, capacitiesOf, WEEKS_PER_MONTH } from './figures/capacity.ts';
export type { CashPath } from './figures/cash/cash-by-month.ts';
export { causeVerdictOf } from './figures/cause-verdict.ts';
export { ownConfidenceScore } from './figures/confidence-score.ts';
export type { Outlooks } from './figures/context.ts';
export type { NamedPattern, PatternDoubt, ResourcePatterns } from './figures/emerging-patterns.ts';
export type { Flow, FlowLayer, FlowLink, FlowNode, Resource } from './figures/flow.ts';
export { type Horizon, horizonOf } from './figures/horizon.ts';
export { type GoalJudgement, judgeGoal } from './figures/judge-goal.ts';
export { kpiChart } from './figures/kpi-chart.ts';
export type { KpiSignals, SignalEpisode, SignalVerdict } from './figures/kpi-signals.ts';
export type { MapArrow, MapLane } from './figures/map-graph.ts';
export {
  type AnsweredPattern,
  adoptPattern,
  callOneOff,
  stopPattern,
} from './figures/pattern-changes.ts';
export type { ComparedRow, PeriodComparison } from './figures/period-comparison.ts';
export { type PlanAgainstActual, planAgainstActualFigure } from './figures/plan-against-actual.ts';
export { type PlannedTime, type PlanPath, planPath, spanOfInitiative } from './figures/plan-path.ts';
export type { MonthlyRow, RealisedMonths } from './figures/realised-months.ts';
export {
  type RealisedQuestion,
  type RealisedStrategy,
  type ResourceStrategy,
  realisedStrategy,
} from './figures/realised-strategy.ts';
export {
  type Moved,
  type MovedPart,
  type RemovalEffects,
  type RemovalReference,
  removalEffects,
  type UnsupportedGoal,
} from './figures/removal-effects.ts';
export { shareOut } from './figures/share-out.ts';
export { type StrategyMap, strategyMap } from './figures/strategy-map.ts';
export { targetLevel } from './figures/target-level.ts';
export {
  type XBlock,
  type XBlockName,
  type XEntry,
  type XListName,
  type XMark,
  type XMatrix,
  xMatrix,
} from './figures/x-matrix.ts';
export { type CheckedFormula, checkFormula, type FormulaOwner } from './formula/check-formula.ts';
export type { UnitDoubt } from './formula/check-units.ts';
export type { FormulaFault } from './formula/formula-fault.ts';
export { functions as formulaFunctions } from './formula/parse-formula.ts';
export { seriesOfKpi } from './formula/series-of-kpi.ts';
export { formulaWithKeys, formulaWithNames } from './formula/write-formula.ts';
export {
  findMeasures,
  type LibraryEntry,
  type LibraryFunction,
  type LibraryIndustry,
  type LibraryQuery,
  type LibraryUnit,
  library,
  librarySources,
} from './library/index.ts';
export { type AutomationCase, automationFlows } from './methods/automation-flows.ts';
export { brierScore, brierSkill, type StatedChance } from './methods/brier-score.ts';
export type { CauseVerdict } from './methods/cause-verdict.ts';
export { conformalHalfWidth } from './methods/conformal-half-width.ts';
export {
  type Congruence,
  type Coordination,
  coordinationCongruence,
} from './methods/coordination-congruence.ts';
export {
  type ActivityTimes,
  type CriticalPath,
  criticalPath,
  type Predecessor,
  type TimedActivity,
} from './methods/critical-path.ts';
export { type Disagreement, disagreement } from './methods/disagreement.ts';
export { type Coverage, intervalCoverage } from './methods/interval-coverage.ts';
export { intervalScore, scaledIntervalScore } from './methods/interval-score.ts';
export { isLikelihoodWord, type LikelihoodWord, likelihoodWord } from './methods/likelihood-word.ts';
export { modularity, type Tie } from './methods/modularity.ts';
export { type MeanErrors, overallWeightedAverage } from './methods/overall-weighted-average.ts';
export { pinballLoss } from './methods/pinball-loss.ts';
export { type PresentValue, presentValue } from './methods/present-value.ts';
export {
  normalRankedProbabilityScore,
  sampleRankedProbabilityScore,
} from './methods/ranked-probability-score.ts';
export { naiveError, scaledError } from './methods/scaled-error.ts';
export { SETTLING_MARGIN, settledLikelihood } from './methods/settled-likelihood.ts';
export {
  type Better,
  type SignalMeaning,
  signalMeaning,
  targetAssurance,
} from './methods/signal-meaning.ts';
export { type PresentValueSimulation, simulatePresentValue } from './methods/simulate-present-value.ts';
export { symmetricPercentageError } from './methods/symmetric-percentage-error.ts';
export type { Absence } from './model/absence.ts';
export type { Acceptance } from './model/acceptance.ts';
export type { Activity } from './model/activity.ts';
export { type Adoption, weighingMethods } from './model/adoption.ts';
export type { Allocation } from './model/allocation.ts';
export type { AssignmentRule } from './model/assignment-rule.ts';
export type { Benefit } from './model/benefit.ts';
export type { Business, ListName } from './model/business.ts';
export type { Cause } from './model/cause.ts';
export { applyChanges, type Change, type ChangedFields } from './model/change.ts';
export type { Contribution } from './model/contribution.ts';
export type { Demand } from './model/demand.ts';
export type { Dimension, Stance } from './model/dimension.ts';
export type { Effect } from './model/effect.ts';
export {
  type Day,
  type Field,
  type FieldKind,
  type FieldMeta,
  type Fields,
  ID_SHAPE,
  type Id,
  type Month,
} from './model/fields.ts';
export type { BusinessFunction } from './model/function.ts';
export type { Goal } from './model/goal.ts';
export type { HourlyCost } from './model/hourly-cost.ts';
export type { Initiative } from './model/initiative.ts';
export type { Kpi } from './model/kpi.ts';
export { type KpiObservation, kpiObservation } from './model/kpi-observation.ts';
export { type LedgerEntry, ledgerEntry, type Nature, natures } from './model/ledger-entry.ts';
export { periodEndsAfter, seasonLength } from './model/measuring-periods.ts';
export { type Message, type MessageValue, message } from './model/message.ts';
export type { StakeholderNeed } from './model/need.ts';
export type { Noun, OneOf, RecordOf } from './model/noun.ts';
export {
  type AnyRecord,
  type FactName,
  factNouns,
  type NounName,
  nounNames,
  nouns,
  type RecordOfNoun,
} from './model/nouns.ts';
export { brokenReferences, parseBusiness, parseRecord, recordsOf } from './model/parse-business.ts';
export type { PatternAnswer } from './model/pattern-answer.ts';
export {
  addDays,
  addMonths,
  daysBetween,
  isWithin,
  monthOf,
  monthsBetween,
  monthsOf,
  overlapMonths,
  type Period,
  periodBefore,
} from './model/period.ts';
export type { Person } from './model/person.ts';
export type { Perspective } from './model/perspective.ts';
export type { Pool } from './model/pool.ts';
export type { Practice } from './model/practice.ts';
export type { PracticePair } from './model/practice-pair.ts';
export { problemsOf } from './model/problem.ts';
export { type Profile, profileFields, profileSchema } from './model/profile.ts';
export { type Referrer, type Removal, removalOf } from './model/removal.ts';
export { type Requirement, readinessAreas } from './model/requirement.ts';
export type { Responsibility } from './model/responsibility.ts';
export { failure, type Problem, type Result, success } from './model/result.ts';
export { type Lever, leverKinds, type Scenario } from './model/scenario.ts';
export type { Skill } from './model/skill.ts';
export { type Source, sourceKinds, sourceSchedules } from './model/source.ts';
export type { Split } from './model/split.ts';
export type { SplitPart } from './model/split-part.ts';
export type { Stakeholder } from './model/stakeholder.ts';
export type { Step } from './model/step.ts';
export { type TimeEntry, timeEntry } from './model/time-entry.ts';
export {
  buildTotals,
  type KpiSeries,
  type MoneyTotal,
  noTotals,
  type SourceState,
  type TimeTotal,
  type Totals,
  type TotalsBuilder,
} from './model/totals.ts';
export {
  computeOutlook,
  OUTLOOK_VERSION,
  type OutlookAnswer,
} from './outlook/compute-outlook.ts';
export { computeOutlooks } from './outlook/compute-outlooks.ts';
export { type OutlookRequest, outlookRequests } from './outlook/outlook-request.ts';
export { atFixedTimes } from './plan/at-fixed-times.ts';
export type { GoalGain, Guess, MoneyValue } from './plan/benefit-value.ts';
export type { Blocked, ChoosingOptions, MissingInput, Objective } from './plan/choosing-options.ts';
export { earliestStarts } from './plan/earliest-starts.ts';
export { type EasedLimit, easeLimits } from './plan/ease-limits.ts';
export type { GoalWeight, GoalWeights } from './plan/goal-weights.ts';
export type { InitiativeCandidate } from './plan/initiative-candidate.ts';
export { type PlanStep, planChanges, planOfBusiness } from './plan/plan-changes.ts';
export type { PoolSupply } from './plan/pool-supply.ts';
export {
  type BusinessPortfolio,
  portfolioOfBusiness,
  USUAL_MONTHS,
} from './plan/portfolio-of-business.ts';
export { type MoveKind, type RepairCosts, usualRepairCosts } from './plan/repair/repair-move.ts';
export { type Repair, smallestRepair } from './plan/repair/smallest-repair.ts';
export { type AppliedScenario, applyScenario } from './plan/scenario/apply-scenario.ts';
export type { ComingFlow } from './plan/scenario/coming-flow.ts';
export { type FindingChanges, findingChanges } from './plan/scenario/finding-changes.ts';
export { type ScenarioNumbers, scenarioNumbers } from './plan/scenario/scenario-numbers.ts';
export { type Obstacle, type ShortResource, shortfallOf } from './plan/shortfall-of.ts';
export { rules } from './rules/index.ts';
export { brokenLimits, isFeasible, planValue } from './solve/portfolio/check-plan.ts';
export { type CheckedPortfolio, checkPortfolio } from './solve/portfolio/check-portfolio.ts';
export {
  type Conflict,
  type ConflictOptions,
  findConflict,
} from './solve/portfolio/find-conflict.ts';
export {
  type Frontier,
  type FrontierOptions,
  type FrontierStep,
  frontier,
  frontierValue,
} from './solve/portfolio/frontier.ts';
export {
  type SearchAnswer,
  type SearchOptions,
  searchPortfolio,
} from './solve/portfolio/heuristic/search-portfolio.ts';
export type { PortfolioFault } from './solve/portfolio/portfolio-fault.ts';
export type { PortfolioLimit } from './solve/portfolio/portfolio-limit.ts';
export type {
  PortfolioGroup,
  PortfolioPlan,
  PortfolioProblem,
  PortfolioProject,
  PortfolioResource,
} from './solve/portfolio/portfolio-problem.ts';
export { type PortfolioProgram, portfolioProgram } from './solve/portfolio/portfolio-program.ts';
export { type ProjectRegret, type RegretOptions, regretOf, regrets } from './solve/portfolio/regret.ts';
export { type ResourceUse, resourceUse } from './solve/portfolio/resource-use.ts';
export {
  type CoreIndex,
  type RobustOptions,
  type RobustPortfolios,
  robustPortfolios,
} from './solve/portfolio/robust/robust-portfolios.ts';
export {
  type BenefitSimulation,
  type Drawn,
  type SimulationOptions,
  simulateBenefits,
} from './solve/portfolio/robust/simulate-benefits.ts';
export {
  type WeightIntervals,
  type Weights,
  weightCorners,
} from './solve/portfolio/robust/weight-corners.ts';
export {
  type PortfolioAnswer,
  type PortfolioOptions,
  type SolvedPortfolio,
  solvePortfolio,
} from './solve/portfolio/solve-portfolio.ts';
export {
  relaxedValues,
  type UnitValue,
  type UnitValueOptions,
  unitValues,
} from './solve/portfolio/unit-values.ts';
export { type UseToTurn, useToTurn } from './solve/portfolio/use-to-turn.ts';
export type {
  CancelSignal,
  MixedIntegerProgram,
  ProgramAnswer,
  ProgramOptions,
  ProgramProgress,
  ProgramRows,
  SolveProgram,
} from './solve/program/mixed-integer-program.ts';
export { findSchedule, type ScheduleAnswer, type ScheduleOptions } from './solve/schedule/find-schedule.ts';
export type { ScheduleFault } from './solve/schedule/schedule-model.ts';
export type {
  Schedule,
  ScheduleActivity,
  ScheduleProblem,
  ScheduleResource,
} from './solve/schedule/schedule-problem.ts';
export { type Anomalies, type AnomalyOptions, anomalies } from './stats/anomaly/anomalies.ts';
export { type LabelledAnomaly, labelAnomalies } from './stats/anomaly/label-anomalies.ts';
export {
  type ChangePointOptions,
  type ChangePoints,
  changePoints,
} from './stats/change-point/change-points.ts';
export type { ChangePoint } from './stats/change-point/describe-change.ts';
export type { AnswerThreshold } from './stats/classification/answer-threshold.ts';
export type { StatedOutcome } from './stats/classification/calibration-error.ts';
export type { PointLabel } from './stats/control-chart/label-points.ts';
export { type SignalOptions, type Signals, signalsOf } from './stats/control-chart/signals-of.ts';
export {
  type ForecastPlan,
  forecastSeries,
  intervalOf,
  type SeriesForecast,
} from './stats/forecast/combine/forecast-series.ts';
export { chanceOf, outlookQuantile, type TargetQuestion } from './stats/forecast/outlook/chance-of.ts';
export { type Outlook, outlookOf } from './stats/forecast/outlook/outlook.ts';
export { outlookLevels } from './stats/forecast/outlook/outlook-levels.ts';
export {
  isOutlook,
  type SeriesOutlookPlan,
  seriesOutlook,
} from './stats/forecast/outlook/series-outlook.ts';
export {
  FEWEST_VALUES,
  fewestSeasonalValues,
  type Refusal,
  type RefusalReason,
} from './stats/forecast/prepare-series.ts';
export { quantile } from './stats/quantile.ts';
export {
  type PageGoal,
  type PageInitiative,
  type PageMap,
  type PageStance,
  type StrategyPage,
  strategyPage,
} from './strategy/strategy-page.ts';
export { plainText, wordsOf } from './text/plain-text.ts';
export { checkAnswer } from './weighing/check-answer.ts';
export {
  type AnswerConsistency,
  type GoalShare,
  type JudgedAnswer,
  judgeAnswer,
  type Reconsider,
} from './weighing/judge-answer.ts';
export { LEAST_ANONYMOUS } from './weighing/shown-groups.ts';
export {
  answerSchemas,
  type BestWorstAnswer,
  type PairwiseAnswer,
  type PairwiseJudgement,
  type RankingAnswer,
  type RatioAnswer,
  type SwingAnswer,
  type WeighedGoal,
  type WeighingAnswer,
} from './weighing/weighing-answer.ts';
export {
  FULL_SWING,
  goalCounts,
  MOST_TIMES,
  type WeighingMethod,
  weighingMethod,
} from './weighing/weighing-method.ts';
export { weighingResult } from './weighing/weighing-result.ts';
export type {
  GivenAnswer,
  LeaderDifference,
  LeadersApart,
  PeopleSummary,
  WeighingGroup,
  WeighingLeader,
  WeighingResult,
} from './weighing/weighing-round.ts';
