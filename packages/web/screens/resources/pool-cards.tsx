// The plan on a phone: a card for each pool or person, with its year by months and its allocations to edit in a form.
import { type ReactNode, useState } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { TextButton } from '../record/text-button.tsx';
import { type PlanLoads, stateOf } from '../timeline/plan-loads.ts';
import { useMonthWords } from '../timeline/use-month-words.ts';
import type { PlanGroup } from './plan-groups.ts';
import classes from './resources.module.css';
import type { PlanWords } from './use-plan-words.ts';

export interface PoolCardsProps {
  readonly groups: readonly PlanGroup[];
  readonly loads: PlanLoads;
  readonly words: PlanWords;
  readonly now: string;
  readonly canEdit: boolean;
  readonly onOpen: (id: string) => void;
  readonly onOpenGroup: (group: PlanGroup) => void;
  readonly onNew: (group: PlanGroup) => void;
  readonly onPlanNeeds: (initiative: string) => void;
}

const monthsShown = 12;
/** So many rows are shown at first. */
const fewRows = 4;

export function PoolCards(props: PoolCardsProps): ReactNode {
  return (
    <div className={classes.cards}>
      {props.groups.map((group) => (
        <PoolCard key={group.key} {...props} group={group} />
      ))}
    </div>
  );
}

function PoolCard(props: PoolCardsProps & { readonly group: PlanGroup }): ReactNode {
  const t = useText();
  const months = useMonthWords();
  const [all, setAll] = useState(false);
  const { group, words } = props;
  const cells = ((group.noun === 'pool' ? props.loads.pools : props.loads.people).get(group.id) ?? [])
    .filter(({ month }) => month >= props.now)
    .slice(0, monthsShown);
  const rows = all ? group.rows : group.rows.slice(0, fewRows);
  return (
    <section className={classes.card} aria-label={group.name}>
      <h3 className={classes.groupName}>
        <button type="button" onClick={() => props.onOpenGroup(group)}>
          {group.name}
        </button>
      </h3>
      <p className={classes.summary} data-over={words.isOver(cells)}>
        {words.summary(cells, group.pool)}
      </p>
      <ul className={classes.cardStrip}>
        {cells.map((cell) => (
          <li key={cell.month} className={classes.cardCell} data-state={stateOf(cell)}>
            <small>{months.short(cell.month, 40)}</small>
            {stateOf(cell) === 'over' && '▲ '}
            {cell.load === null ? '–' : words.percent(cell.load)}
            <span className="ek-hidden">{t(`timeline.state.${stateOf(cell)}` as TextId)}</span>
          </li>
        ))}
      </ul>
      <ul className={classes.cardRows}>
        {rows.map(({ allocation, label, detail }) => (
          <li key={allocation.id}>
            <span>
              {label}
              <small>
                {[
                  ...(detail === null ? [] : [detail]),
                  t('work.dates', { start: words.month(allocation.from), end: words.month(allocation.to) }),
                ].join(' · ')}
              </small>
            </span>
            <span className={classes.cardAmount}>{words.amount(allocation)}</span>
            {props.canEdit && (
              <TextButton
                label={t('work.allocation.edit', { name: label })}
                onClick={() => props.onOpen(allocation.id)}
              >
                {t('goals.change')}
              </TextButton>
            )}
          </li>
        ))}
        {group.asked.map((one) => (
          <li key={one.id}>
            <span>
              {one.name}
              <small>{t('resources.asked')}</small>
            </span>
            <span className={classes.cardAmount}>{words.writerOf(group.pool)(one.amountPerMonth)}</span>
            {props.canEdit && (
              <TextButton
                label={t('resources.plan-needs.of', { name: one.name })}
                onClick={() => props.onPlanNeeds(one.initiative)}
              >
                {t('resources.plan-it')}
              </TextButton>
            )}
          </li>
        ))}
      </ul>
      <div className={classes.verbs}>
        {group.rows.length > fewRows && (
          <TextButton onClick={() => setAll(!all)}>
            {t(all ? 'resources.fewer' : 'resources.more', { count: group.rows.length - fewRows })}
          </TextButton>
        )}
        {props.canEdit && (
          <TextButton label={t('resources.new.of', { name: group.name })} onClick={() => props.onNew(group)}>
            {t('resources.new')}
          </TextButton>
        )}
      </div>
    </section>
  );
}
