// What the owners may set about the assessment; every default is a convention and can be changed.

export interface Settings {
  /** How many whole months before today count as "what really happens". */
  readonly windowMonths: number;
  /** Total variation from which money or hours are called far from the priorities (convention). */
  readonly farShare: number;
  /** Total variation from which that is serious (convention). */
  readonly seriousFarShare: number;
  /** Hours that a person may carry above the contract before it is called too much, as a share (convention). */
  readonly overloadTolerance: number;
  /** Share of a pool below which it counts as idle (convention). */
  readonly idleShare: number;
  /** Smallest share of spending or hours worth a finding of its own (convention). */
  readonly materialShare: number;
  /** Measuring periods without an observation after which a measure is stale (handbook topic 1, M). */
  readonly stalePeriods: number;
}

export const defaultSettings: Settings = {
  windowMonths: 12,
  farShare: 0.15,
  seriousFarShare: 0.25,
  overloadTolerance: 0.1,
  idleShare: 0.5,
  materialShare: 0.02,
  stalePeriods: 2,
};
