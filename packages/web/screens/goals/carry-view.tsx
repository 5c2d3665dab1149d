// What is carried, beside the pointer, and said aloud for who cannot see it.
import type { Business } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { nameOf } from '../record/record-names.ts';
import classes from './rehang.module.css';
import type { Carried } from './use-carry.ts';

export function CarryView(props: {
  readonly business: Business;
  readonly carried: Carried | null;
}): ReactNode {
  const t = useText();
  const { business, carried } = props;
  const goal = carried?.over ? nameOf(business, 'goal', carried.over) : null;
  return (
    <>
      {carried?.at && (
        <div
          className={classes.ghost}
          style={{ left: carried.at.x + 14, top: carried.at.y + 10 }}
          aria-hidden="true"
        >
          <strong>{carried.name}</strong>
          <span>{goal === null ? t('goals.carry.nowhere') : t('goals.carry.onto', { goal })}</span>
        </div>
      )}
      {carried && carried.at === null && (
        <div className={classes.banner} aria-hidden="true">
          <strong>{carried.name}</strong> {t('goals.carry.onto', { goal: goal ?? '' })}{' '}
          <span>{t('goals.carry.keys')}</span>
        </div>
      )}
      <p role="status" aria-live="assertive" className="ek-hidden">
        {carried && carried.at === null && t('goals.carry.said', { name: carried.name, goal: goal ?? '' })}
      </p>
    </>
  );
}
