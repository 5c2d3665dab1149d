// What keeps the whole house running, with its amount: set apart from what serves a goal.
import { type Business, shareOut } from '@evenkeel/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { useBusiness } from '../parts/use-business.ts';
import classes from './assign.module.css';
import type { LineWords } from './line-words.ts';
import type { LineKind } from './queries.ts';

export function SharedOverhead(props: {
  readonly business: Business;
  readonly kind: LineKind;
  readonly words: LineWords;
}): ReactNode {
  const t = useText();
  const { id: businessId } = useBusiness();
  const { business, kind, words } = props;
  const shared = business.activities.filter(({ sharedOverhead }) => sharedOverhead);
  const { money, time } = shareOut(business.totals, business.splitParts);
  const rows = shared
    .map(({ id, name }) => ({
      id,
      name,
      amountMinor: money
        .filter(({ activity, nature }) => activity === id && nature === 'spending')
        .reduce((sum, one) => sum + one.amountMinor, 0),
      minutes: time.filter(({ activity }) => activity === id).reduce((sum, one) => sum + one.minutes, 0),
    }))
    .sort((a, b) => (kind === 'ledger' ? b.amountMinor - a.amountMinor : b.minutes - a.minutes));
  const sum = {
    amountMinor: rows.reduce((total, one) => total + one.amountMinor, 0),
    minutes: rows.reduce((total, one) => total + one.minutes, 0),
  };
  return (
    <section className={classes.aside}>
      <h2 className={classes.asideTitle}>{t('assign.overhead')}</h2>
      <p className={classes.soft}>
        {rows.length === 0
          ? t('assign.overhead.none')
          : t('assign.overhead.lead', { amount: words.amount(sum), count: rows.length })}
      </p>
      {rows.length === 0 ? (
        <Link
          to="/b/$business/work"
          params={{ business: businessId }}
          className={`${classes.link} ek-no-print`}
        >
          {t('assign.overhead.choose')}
        </Link>
      ) : (
        <ul className={classes.plain}>
          {rows.map((row) => (
            <li key={row.id} className={classes.pair}>
              <span>{row.name}</span>
              <span className={classes.number}>{words.amount(row)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
