// What would fall if a record were removed: goals left without support, work without a goal, shares that move.
import {
  type Business,
  type Day,
  type Moved,
  type NounName,
  type RemovalEffects,
  type Resource,
  removalEffects,
} from '@evenkeel/core';
import { type ReactNode, useMemo } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { type TextId, useText } from '../../app/use-text.ts';
import classes from './removal-preview.module.css';

export interface RemovalPreviewProps {
  readonly business: Business;
  readonly noun: NounName;
  readonly id: string;
  readonly today: Day;
}

export function RemovalPreview(props: RemovalPreviewProps): ReactNode {
  const { business, noun, id, today } = props;
  const effects = useMemo(() => removalEffects(business, noun, id, today), [business, noun, id, today]);
  return effects && <RemovalWords effects={effects} currency={business.profile.currency} />;
}

export function RemovalWords(props: {
  readonly effects: RemovalEffects;
  readonly currency: string;
}): ReactNode {
  const t = useText();
  const { effects, currency } = props;
  const { unsupported, aimless, unmeasured, uncomputed } = effects;
  const streams = (['money', 'hours'] as const).flatMap((resource) => {
    const used = effects.used[resource];
    const moved = used.total.before > 0 ? used : effects.planned[resource];
    return moved.moved > 0 || moved.freed > 0 ? [{ resource, moved, isPlan: moved !== used }] : [];
  });
  if (unsupported.length + aimless.length + unmeasured.length + uncomputed.length + streams.length === 0) {
    return <p className={classes.quiet}>{t('removal.nothing')}</p>;
  }
  const list = (
    heading: TextId,
    items: readonly { readonly key: string; readonly text: string }[],
  ): ReactNode =>
    items.length > 0 && (
      <div>
        <p>{t(heading, { count: items.length })}</p>
        <ul>
          {items.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      </div>
    );
  return (
    <div className={classes.effects}>
      {list(
        'removal.unsupported',
        unsupported.map(({ id, name, left }) => ({
          key: id,
          text: left === 'none' ? name : t('removal.unsupported.no-work', { name }),
        })),
      )}
      {list(
        'removal.aimless',
        aimless.map(({ noun, id, name }) => ({ key: `${noun}/${id}`, text: name })),
      )}
      {list(
        'removal.unmeasured',
        unmeasured.map(({ id, name }) => ({ key: id, text: name })),
      )}
      {list(
        'removal.uncomputed',
        uncomputed.map(({ id, name }) => ({ key: id, text: name })),
      )}
      {streams.map(({ resource, moved, isPlan }) => (
        <Stream key={resource} resource={resource} moved={moved} isPlan={isPlan} currency={currency} />
      ))}
    </div>
  );
}

/** The shares before and after, of those that change. */
function Stream(props: {
  readonly resource: Resource;
  readonly moved: Moved;
  readonly isPlan: boolean;
  readonly currency: string;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { resource, moved, isPlan, currency } = props;
  const write = (value: number): string =>
    resource === 'money' ? format.money(Math.round(value), currency) : format.hours(value);
  const changed = moved.parts.filter(
    ({ before, after }) => Math.abs(before - after) > Math.max(1, moved.total.before) * 1e-9,
  );
  return (
    <div>
      <p>
        {moved.moved > 0 &&
          t(isPlan ? `removal.moved.plan.${resource}` : `removal.moved.${resource}`, {
            amount: write(moved.moved),
          })}{' '}
        {moved.freed > 0 && t('removal.freed', { amount: write(moved.freed) })}
      </p>
      <ul>
        {changed.map(({ id, name, before, after }) => (
          <li key={id}>
            {t('removal.part', {
              name: name ?? t(id === 'overhead' ? 'removal.overhead' : 'removal.no-goal'),
              before: write(before),
              after: write(after),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
