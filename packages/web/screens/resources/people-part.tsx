// People: their hours a week, who is away when, and – for owners alone – what an hour costs.
import type { Business } from '@evenkeel/core';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { type TextId, useText } from '../../app/use-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { RecordDialogProps } from '../record/record-dialog.tsx';
import { nameOf } from '../record/record-names.ts';
import { TextButton } from '../record/text-button.tsx';
import classes from './resources.module.css';

type Asked = Omit<RecordDialogProps, 'onClose'>;

export function PeoplePart(props: {
  readonly business: Business;
  readonly today: string;
  readonly canEdit: boolean;
  readonly isOwner: boolean;
  readonly onAsk: (asked: Asked) => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { business, canEdit, onAsk, isOwner } = props;
  const costs = new Map(
    [...business.hourlyCosts]
      .filter(({ from }) => from <= props.today.slice(0, 7))
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .map((one) => [one.person as string, one]),
  );
  const coming = business.absences
    .filter(({ to }) => to >= props.today)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return (
    <>
      <DataTable
        caption={t('noun.person.many')}
        rows={business.people}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'name',
            header: t('noun.person.one'),
            cell: (person) =>
              canEdit ? (
                <button
                  type="button"
                  className={classes.nameButton}
                  onClick={() => onAsk({ noun: 'person', id: person.id })}
                >
                  {person.name}
                </button>
              ) : (
                person.name
              ),
          },
          { id: 'role', header: t('field.person.role.label'), cell: ({ role }) => role ?? '–' },
          {
            id: 'hours',
            header: t('field.person.hoursPerWeek.label'),
            numeric: true,
            cell: ({ hoursPerWeek }) =>
              hoursPerWeek === null ? t('resources.unknown') : format.hours(hoursPerWeek, 1),
          },
          ...(isOwner
            ? [
                {
                  id: 'cost',
                  header: t('resources.hourly-cost'),
                  numeric: true,
                  cell: ({ id, name }: Business['people'][number]) => {
                    const cost = costs.get(id);
                    const shown =
                      cost === undefined
                        ? t('resources.unknown')
                        : format.money(cost.amountMinor, business.profile.currency, { exact: true });
                    return (
                      <TextButton
                        label={t('resources.hourly-cost.edit', { name, cost: shown })}
                        onClick={() =>
                          onAsk(
                            cost === undefined
                              ? {
                                  noun: 'hourly-cost',
                                  initial: { person: id, from: props.today.slice(0, 7) },
                                }
                              : { noun: 'hourly-cost', id: cost.id },
                          )
                        }
                      >
                        {shown}
                      </TextButton>
                    );
                  },
                },
              ]
            : []),
        ]}
      />
      {isOwner && <p className={classes.quiet}>{t('resources.hourly-cost.note')}</p>}
      <div className={classes.sectionHead} data-sub>
        <h3 className={classes.subHeading}>{t('resources.absences')}</h3>
        {canEdit && (
          <Button
            variant="default"
            className="ek-no-print"
            onClick={() => onAsk({ noun: 'absence', initial: { kind: 'holiday' } })}
          >
            {t('noun.absence.new')}
          </Button>
        )}
      </div>
      {coming.length === 0 ? (
        <p className={classes.quiet}>{t('resources.absences.none')}</p>
      ) : (
        <ul className={classes.cardRows}>
          {coming.map((one) => (
            <li key={one.id}>
              <span>
                {one.person === null ? t('resources.house') : nameOf(business, 'person', one.person)}
                <small>{one.note ?? t(`choice.absence.kind.${one.kind}` as TextId)}</small>
              </span>
              <span className={classes.cardAmount}>
                {t('work.dates', { start: format.day(one.from), end: format.day(one.to) })}
              </span>
              {canEdit && (
                <TextButton
                  label={t('resources.absence.edit', {
                    name: one.person === null ? t('resources.house') : nameOf(business, 'person', one.person),
                  })}
                  onClick={() => onAsk({ noun: 'absence', id: one.id })}
                >
                  {t('goals.change')}
                </TextButton>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
