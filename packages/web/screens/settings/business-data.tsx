// Taking the business along as a file, and deleting it for good.
import { linkTo } from '@evenkeel/contract';
import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { sessionQuery, useSnapshot } from '../../data/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useBusiness } from '../parts/use-business.ts';
import { Refusal } from '../record/refusal.tsx';
import { Section } from './section.tsx';
import classes from './settings.module.css';
import { useAct } from './use-act.ts';

export function BusinessData(): ReactNode {
  const t = useText();
  const { id: businessId, role } = useBusiness();
  const { business } = useSnapshot(businessId);
  const [deletes, setDeletes] = useState(false);
  return (
    <>
      <Section title={t('settings.export.title')} lead={t('settings.export.lead')}>
        <div className={classes.actions}>
          {(['yaml', 'json'] as const).map((format) => (
            <Button
              key={format}
              variant="default"
              component="a"
              href={linkTo('exportBusiness', { businessId, format })}
              download
            >
              {t(`settings.export.${format}`)}
            </Button>
          ))}
        </div>
      </Section>
      {role === 'owner' && (
        <Section title={t('settings.delete.title')} lead={t('settings.delete.lead')}>
          <div>
            <Button color="danger" variant="outline" onClick={() => setDeletes(true)}>
              {t('settings.delete.action')}
            </Button>
          </div>
        </Section>
      )}
      {deletes && <DeleteBusiness name={business.profile.name} onClose={() => setDeletes(false)} />}
    </>
  );
}

function DeleteBusiness(props: { readonly name: string; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const { id: businessId } = useBusiness();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const act = useAct();
  const [typed, setTyped] = useState('');
  const remove = (): void =>
    void act.run(async () => {
      await client.removeBusiness({ businessId, confirm: typed });
      await navigate({ to: '/start' });
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    });
  return (
    <Dialog
      title={t('settings.delete.ask', { name: props.name })}
      onClose={props.onClose}
      actions={
        <>
          <Button variant="default" onClick={props.onClose}>
            {t('action.cancel')}
          </Button>
          <Button color="danger" disabled={typed !== props.name} loading={act.busy} onClick={remove}>
            {t('settings.delete.confirm')}
          </Button>
        </>
      }
    >
      <p className={classes.gap}>{t('settings.delete.text')}</p>
      <TextInput
        label={t('settings.delete.type', { name: props.name })}
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {act.fault && <Refusal error={act.fault} />}
    </Dialog>
  );
}
