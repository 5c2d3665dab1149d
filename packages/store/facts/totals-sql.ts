// The sums of facts in SQL: twin of `buildTotals` in the core, which sums them as they stream.

/** A line of which nobody and no rule has said whose work it is. */
export const untied = 'activity is null and initiative is null and split is null';

/**
 * Columns of a month's money: month, nature, activity, initiative, split, payee, account, amount_minor, entries.
 *
 * @param entries a table expression with the columns of `ledger_entry`
 */
export function moneyTotals(entries: string): string {
  return `select to_char(day, 'YYYY-MM') as month, nature, activity, initiative, split,
      case when ${untied} then coalesce(payee, account) end as payee,
      case when ${untied} then account end as account,
      sum(amount_minor)::bigint as amount_minor, count(*) as entries
    from ${entries} e group by 1, 2, 3, 4, 5, 6, 7`;
}

/** Columns of a month's time: month, activity, initiative, split, person, project, minutes, entries. */
export function timeTotals(entries: string): string {
  return `select to_char(day, 'YYYY-MM') as month, activity, initiative, split, person,
      case when ${untied} then coalesce(project, text) end as project,
      sum(minutes)::bigint as minutes, count(*) as entries
    from ${entries} e group by 1, 2, 3, 4, 5, 6`;
}

/** The newest value of each measure and day: kpi, day, value. */
export function observedValues(observations: string): string {
  return `select distinct on (kpi, day) kpi, day, value from ${observations} o order by kpi, day, recorded_in desc`;
}

/** Entries of business `$1` as they were in revision `$2`. */
export function pastEntries(table: 'ledger_entry' | 'time_entry'): string {
  const fields =
    table === 'ledger_entry'
      ? 'day, amount_minor, account, payee, nature, activity, initiative, split'
      : 'day, minutes, person, project, text, activity, initiative, split';
  return `(select ${fields} from business.${table} where business_id = $1 and changed_in <= $2
    union all
    select ${fields} from business.${table}_past where business_id = $1 and changed_in <= $2 and ended_in > $2)`;
}

/** Observations of business `$1` that were known in revision `$2`. */
export const pastObservations = `(select kpi, day, value, recorded_in from business.kpi_observation
    where business_id = $1 and recorded_in <= $2
    union all
    select kpi, day, value, recorded_in from business.kpi_observation_past
    where business_id = $1 and recorded_in <= $2 and ended_in > $2)`;
