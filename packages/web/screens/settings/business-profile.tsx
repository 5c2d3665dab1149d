// Who the business is: its name and currency, what it is for, and what it holds to.
import type { Business } from '@evenkeel/core';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useLocale } from '../../app/locale.tsx';
import { useText } from '../../app/use-text.ts';
import { useSnapshot } from '../../data/queries.ts';
import { isConflict } from '../../data/use-apply.ts';
import { currencies } from '../account/currencies.ts';
import { useBusiness } from '../parts/use-business.ts';
import { Refusal } from '../record/refusal.tsx';
import { ProfileConflict } from './profile-conflict.tsx';
import { changedProfile, type ProfileValues, toProfileValues } from './profile-values.ts';
import { Section } from './section.tsx';
import classes from './settings.module.css';
import { useAct } from './use-act.ts';
import { type ProfileSet, useChangeProfile } from './use-change-profile.ts';

export function BusinessProfile(): ReactNode {
  const { id } = useBusiness();
  const { business, versions } = useSnapshot(id);
  const version = versions.profile ?? null;
  // Another version begins a new form, so that nothing old is written over it.
  return <ProfileForm key={`${id}/${version}`} business={business} version={version} />;
}

function ProfileForm(props: { readonly business: Business; readonly version: number | null }): ReactNode {
  const t = useText();
  const { formatLocale } = useLocale();
  const { id: businessId, canEdit } = useBusiness();
  const change = useChangeProfile(businessId);
  const act = useAct();
  const start = toProfileValues(props.business.profile);
  const [values, setValues] = useState<ProfileValues>(start);
  const set = changedProfile(start, values);
  const isDirty = Object.keys(set).length > 0;
  const put = (changed: Partial<ProfileValues>): void => setValues((before) => ({ ...before, ...changed }));
  const faultOf = (field: string): string | undefined =>
    act.fault?.problem.problems.find(({ path }) => path.includes(field))?.detail;
  const save = (version: number | null): void => void act.run(() => change(set as ProfileSet, version));
  const months = Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    label: new Intl.DateTimeFormat(formatLocale, { month: 'long', timeZone: 'UTC' }).format(
      new Date(Date.UTC(2026, index, 1)),
    ),
  }));
  const conflict = isConflict(act.fault) ? act.fault.problem.conflicts[0] : undefined;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(props.version);
      }}
    >
      {!canEdit && <p className={classes.note}>{t('record.viewer')}</p>}
      <fieldset disabled={!canEdit} className={classes.plain}>
        <legend className="ek-hidden">{t('settings.section.business')}</legend>
        <Section title={t('settings.business.who.title')} lead={t('settings.business.who.lead')}>
          <TextInput
            label={t('settings.business.name')}
            value={values.name}
            error={faultOf('name')}
            onChange={(event) => put({ name: event.currentTarget.value })}
          />
          <div className={classes.pair}>
            <NativeSelect
              label={t('settings.business.currency')}
              description={t('settings.business.currency.help')}
              value={values.currency}
              data={[...currencies(formatLocale)]}
              error={faultOf('currency')}
              onChange={(event) => put({ currency: event.currentTarget.value })}
            />
            <NativeSelect
              label={t('settings.business.year')}
              description={t('settings.business.year.help')}
              value={values.yearStartsInMonth}
              data={[{ value: '', label: t('settings.business.year.none') }, ...months]}
              onChange={(event) => put({ yearStartsInMonth: event.currentTarget.value })}
            />
          </div>
          <div className={classes.pair}>
            <TextInput
              label={t('settings.business.industry')}
              value={values.industry}
              error={faultOf('industry')}
              onChange={(event) => put({ industry: event.currentTarget.value })}
            />
            <TextInput
              label={t('settings.business.headcount')}
              inputMode="numeric"
              value={values.headcount}
              error={faultOf('headcount')}
              onChange={(event) => put({ headcount: event.currentTarget.value })}
            />
          </div>
        </Section>
        <Section title={t('settings.business.purpose.title')} lead={t('settings.business.purpose.lead')}>
          <Textarea
            rows={3}
            label={t('settings.business.vision')}
            description={t('settings.business.vision.help')}
            value={values.vision}
            error={faultOf('vision')}
            onChange={(event) => put({ vision: event.currentTarget.value })}
          />
          <Textarea
            rows={3}
            label={t('settings.business.mission')}
            description={t('settings.business.mission.help')}
            value={values.mission}
            error={faultOf('mission')}
            onChange={(event) => put({ mission: event.currentTarget.value })}
          />
          <Textarea
            rows={3}
            label={t('settings.business.value-proposition')}
            description={t('settings.business.value-proposition.help')}
            value={values.valueProposition}
            error={faultOf('valueProposition')}
            onChange={(event) => put({ valueProposition: event.currentTarget.value })}
          />
        </Section>
        <Section title={t('settings.business.money.title')} lead={t('settings.business.money.lead')}>
          <div className={classes.pair}>
            <TextInput
              label={t('settings.business.cash')}
              description={t('settings.business.cash.help')}
              inputMode="decimal"
              value={values.cash}
              error={faultOf('cashMinor')}
              onChange={(event) => put({ cash: event.currentTarget.value })}
            />
            <TextInput
              type="date"
              label={t('settings.business.cash-on')}
              description={t('settings.business.cash-on.help')}
              value={values.cashOn}
              error={faultOf('cashOn')}
              onChange={(event) => put({ cashOn: event.currentTarget.value })}
            />
          </div>
          <TextInput
            label={t('settings.business.discount-rate')}
            description={t('settings.business.discount-rate.help')}
            inputMode="decimal"
            value={values.discountRate}
            error={faultOf('discountRate')}
            onChange={(event) => put({ discountRate: event.currentTarget.value })}
          />
        </Section>
      </fieldset>
      {act.fault && !conflict && <Refusal error={act.fault} />}
      {canEdit && (
        <div className={classes.actions}>
          <Button type="submit" disabled={!isDirty} loading={act.busy}>
            {t('record.save')}
          </Button>
          {isDirty && (
            <Button variant="default" onClick={() => setValues(start)}>
              {t('settings.business.reset')}
            </Button>
          )}
        </div>
      )}
      {conflict && (
        <ProfileConflict
          conflict={conflict}
          mine={set}
          onTakeTheirs={() => {
            act.clear();
            setValues(start);
          }}
          onWriteMine={() => save(null)}
          businessId={businessId}
        />
      )}
    </form>
  );
}
