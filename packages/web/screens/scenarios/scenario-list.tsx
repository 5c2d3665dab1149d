// All scenarios by name: which of them stand beside today's plan, and what can be done with each.
import type { Business, Scenario } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { IconDots } from '../../ui/icons.ts';
import { Menu } from '../../ui/menu.tsx';
import { ranges, targetName } from './lever-facts.ts';
import classes from './scenarios.module.css';

export function ScenarioList(props: {
  readonly business: Business;
  readonly scenarios: readonly Scenario[];
  readonly shown: readonly string[];
  readonly most: number;
  readonly canEdit: boolean;
  readonly onShow: (keys: readonly string[]) => void;
  readonly onRename: (scenario: Scenario) => void;
  readonly onDuplicate: (scenario: Scenario) => void;
  readonly onDelete: (scenario: Scenario) => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { shown, most, business } = props;
  const said = ({ levers, keptOn }: Scenario): string =>
    [
      ...(keptOn === null ? [] : [t('scenarios.kept-on', { day: format.day(keptOn) })]),
      ...levers.map((lever) => {
        const name = t(`scenarios.lever.${lever.kind}`, { name: targetName(business, lever) });
        const { unit } = ranges[lever.kind];
        return unit === 'none'
          ? name
          : t('scenarios.lever.by', {
              lever: name,
              by: t(`scenarios.by.${unit}`, { by: format.signed(lever.by), count: Math.abs(lever.by) }),
            });
      }),
    ].join(' · ');
  return (
    <fieldset className={`${classes.list} ek-no-print`}>
      <legend>{t('scenarios.list', { most })}</legend>
      {props.scenarios.map((one) => {
        const isShown = shown.includes(one.id);
        return (
          <div key={one.id} className={classes.listed}>
            <label>
              <input
                type="checkbox"
                checked={isShown}
                disabled={!isShown && shown.length >= most}
                onChange={() =>
                  props.onShow(isShown ? shown.filter((key) => key !== one.id) : [...shown, one.id])
                }
              />
              <span>
                <strong>{one.name}</strong>
                <span className={classes.hint}>{said(one)}</span>
              </span>
            </label>
            {props.canEdit && (
              <Menu
                label={t('scenarios.more', { name: one.name })}
                button={<IconDots size={18} aria-hidden="true" />}
                buttonClass={classes.more}
                align="end"
                groups={[
                  {
                    id: 'verbs',
                    entries: [
                      { id: 'rename', label: t('scenarios.rename'), run: () => props.onRename(one) },
                      { id: 'duplicate', label: t('scenarios.duplicate'), run: () => props.onDuplicate(one) },
                      { id: 'delete', label: t('scenarios.delete'), run: () => props.onDelete(one) },
                    ],
                  },
                ]}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
