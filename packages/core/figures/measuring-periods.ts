// Measuring periods belong to the model; figures may go on asking for them here.
export {
  byPeriod,
  type Cadence,
  dayNumber,
  lastDayOf,
  type PeriodValues,
  periodOf,
} from '../model/measuring-periods.ts';
