// The limits from which something is called a misalignment; each shows its usual value.
import { defaultSettings, type Profile } from '@evenkeel/core';
import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useLocale } from '../../app/locale.tsx';
import { useText } from '../../app/use-text.ts';
import { useSnapshot } from '../../data/queries.ts';
import { isConflict } from '../../data/use-apply.ts';
import { useBusiness } from '../parts/use-business.ts';
import { Refusal } from '../record/refusal.tsx';
import { changedLimits, isShare, limitNames, shownLimit, toLimitValues } from './limit-values.ts';
import { ProfileConflict } from './profile-conflict.tsx';
import { Section } from './section.tsx';
import classes from './settings.module.css';
import { useAct } from './use-act.ts';
import { type ProfileSet, useChangeProfile } from './use-change-profile.ts';

export function Limits(): ReactNode {
  const { id } = useBusiness();
  const { business, versions } = useSnapshot(id);
  const version = versions.profile ?? null;
  return <LimitsForm key={`${id}/${version}`} profile={business.profile} version={version} />;
}

function LimitsForm(props: { readonly profile: Profile; readonly version: number | null }): ReactNode {
  const t = useText();
  const { formatLocale } = useLocale();
  const { id: businessId, canEdit } = useBusiness();
  const change = useChangeProfile(businessId);
  const act = useAct();
  const start = toLimitValues(props.profile, formatLocale);
  const [values, setValues] = useState(start);
  const set = changedLimits(start, values);
  const save = (version: number | null): void => void act.run(() => change(set as ProfileSet, version));
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
        <legend className="ek-hidden">{t('limits.title')}</legend>
        <Section title={t('limits.title')} lead={t('limits.lead')}>
          <div className={classes.pair}>
            {limitNames.map((name) => {
              const usual = shownLimit(name, defaultSettings[name], formatLocale);
              const value = isShare(name) ? `${usual} %` : usual;
              return (
                <TextInput
                  key={name}
                  label={t(`limits.${name}.label`)}
                  description={`${t(`limits.${name}.help`)} ${t('limits.usual', { value })}`}
                  inputMode="decimal"
                  placeholder={usual}
                  value={values[name]}
                  error={act.fault?.problem.problems.find(({ path }) => path.includes(name))?.detail}
                  onChange={(event) => setValues({ ...values, [name]: event.currentTarget.value })}
                />
              );
            })}
          </div>
        </Section>
      </fieldset>
      {act.fault && !conflict && <Refusal error={act.fault} />}
      {canEdit && (
        <div className={classes.actions}>
          <Button type="submit" disabled={Object.keys(set).length === 0} loading={act.busy}>
            {t('limits.save')}
          </Button>
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
