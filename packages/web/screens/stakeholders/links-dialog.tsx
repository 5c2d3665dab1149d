// The form that makes links to a round: some for a group, or one for each of some people.
import type { Weighing } from '@evenkeel/contract';
import { type Business, LEAST_ANONYMOUS } from '@evenkeel/core';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Refusal } from '../record/refusal.tsx';
import { useAct } from '../settings/use-act.ts';
import type { MadeLink } from './links-file.ts';
import classes from './stakeholders.module.css';

/** Links as they were made; shown this once. */
export interface LinksFor {
  readonly round: Weighing;
  readonly group: string;
  readonly links: readonly MadeLink[];
}

export interface LinksDialogProps {
  readonly businessId: string;
  readonly business: Business;
  readonly round: Weighing;
  readonly onClose: () => void;
  readonly onMade: (made: LinksFor) => void;
}

/** As many as one request may make. */
const mostAtOnce = 200;

export function LinksDialog(props: LinksDialogProps): ReactNode {
  const t = useText();
  const act = useAct();
  const { businessId, business, round } = props;
  const { stakeholders, people } = business;
  const [chosen, setChosen] = useState<string>(stakeholders[0]?.id ?? '');
  const group = stakeholders.find(({ id }) => id === chosen);
  const [how, setHow] = useState<'named' | 'anonymous'>('named');
  const isNamed = group?.kind === 'leaders' && how === 'named';
  const asked = round.groups.find(({ stakeholder }) => stakeholder === chosen);
  const usual = Math.max(1, Math.min(mostAtOnce, (group?.people ?? LEAST_ANONYMOUS) - (asked?.links ?? 0)));
  const [typed, setTyped] = useState<string | null>(null);
  const count = typed === null ? usual : Number(typed);
  const isCount = Number.isInteger(count) && count >= 1 && count <= mostAtOnce;
  const answered = new Set(
    round.groups.flatMap((one) =>
      one.people.filter(({ hasAnswered }) => hasAnswered).map(({ person }) => person),
    ),
  );
  const [who, setWho] = useState<ReadonlySet<string>>(new Set());
  const create = (): void =>
    void act.run(async () => {
      const at = { businessId, weighingId: round.id };
      const links: MadeLink[] = [];
      if (isNamed) {
        for (const { id, name } of people.filter((one) => who.has(one.id))) {
          const made = await client.createWeighingLinks({ ...at, body: { stakeholder: chosen, person: id } });
          links.push(...made.links.map((link) => ({ name, link })));
        }
      } else {
        const made = await client.createWeighingLinks({ ...at, body: { stakeholder: chosen, count } });
        links.push(...made.links.map((link) => ({ name: null, link })));
      }
      props.onMade({ round, group: group?.name ?? chosen, links });
    });
  return (
    <Dialog
      title={t('links.title', { round: round.title })}
      onClose={props.onClose}
      sheet
      width={520}
      actions={
        <>
          <Button variant="default" onClick={props.onClose}>
            {t('action.cancel')}
          </Button>
          <Button
            loading={act.busy}
            disabled={!group || (isNamed ? who.size === 0 : !isCount)}
            onClick={create}
          >
            {t('links.create')}
          </Button>
        </>
      }
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (group && (isNamed ? who.size > 0 : isCount)) create();
        }}
      >
        <NativeSelect
          label={t('links.group')}
          value={chosen}
          data={stakeholders.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
            setTyped(null);
          }}
        />
        {group?.kind === 'leaders' && (
          <Segmented
            label={t('links.how')}
            value={how}
            options={[
              { value: 'named', label: t('links.how.named') },
              { value: 'anonymous', label: t('links.how.anonymous') },
            ]}
            onChange={setHow}
          />
        )}
        {isNamed ? (
          <fieldset className={classes.choices}>
            <legend>{t('links.people')}</legend>
            <p className={classes.help}>
              {t(people.length === 0 ? 'links.people.none' : 'links.how.named.help')}
            </p>
            {people.map(({ id, name }) => (
              <label key={id} className={classes.choice}>
                <input
                  type="checkbox"
                  checked={who.has(id)}
                  disabled={answered.has(id)}
                  onChange={(event) => {
                    const next = new Set(who);
                    if (event.currentTarget.checked) next.add(id);
                    else next.delete(id);
                    setWho(next);
                  }}
                />
                <span>{answered.has(id) ? t('links.people.answered', { name }) : name}</span>
              </label>
            ))}
          </fieldset>
        ) : (
          <TextInput
            type="number"
            inputMode="numeric"
            min={1}
            max={mostAtOnce}
            label={t('links.count')}
            description={t('links.count.help')}
            value={typed ?? String(usual)}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        {!isNamed && isCount && count + (asked?.links ?? 0) < LEAST_ANONYMOUS && (
          <p className={classes.warning} role="status">
            {t('links.count.few')}
          </p>
        )}
      </form>
      {act.fault && <Refusal error={act.fault} />}
    </Dialog>
  );
}
