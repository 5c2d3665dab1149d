// What the repair is asked for besides the serious findings, and what its changes cost.
import { type Assessment, type MoveKind, type RepairCosts, usualRepairCosts } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import classes from './repair.module.css';

const kinds = Object.keys(usualRepairCosts) as readonly MoveKind[];

export function RepairWishes(props: {
  readonly assessment: Assessment;
  readonly also: readonly string[];
  readonly costs: RepairCosts;
  readonly onWish: (also: readonly string[], costs: RepairCosts) => void;
}): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const [also, setAlso] = useState(props.also);
  const [costs, setCosts] = useState(props.costs);
  const warnings = props.assessment.findings.filter(
    ({ severity, accepted }) => severity === 'warning' && accepted === null,
  );
  const isSame = also === props.also && costs === props.costs;
  return (
    <section className={`${classes.section} ek-no-print`}>
      <details className={classes.fold}>
        <summary>{t('repair.also')}</summary>
        {warnings.length === 0 && <p className={classes.label}>{t('repair.also.none')}</p>}
        <ul className={classes.wishes}>
          {warnings.map(({ key, what }) => (
            <li key={key}>
              <label className={classes.take}>
                <input
                  type="checkbox"
                  checked={also.includes(key)}
                  onChange={() =>
                    setAlso(also.includes(key) ? also.filter((one) => one !== key) : [...also, key])
                  }
                />
                <span>{sentence(i18n, what)}</span>
              </label>
            </li>
          ))}
        </ul>
      </details>
      <details className={classes.fold}>
        <summary>{t('repair.costs')}</summary>
        <p className={classes.label}>{t('repair.costs.lead')}</p>
        <ul className={classes.costs}>
          {kinds.map((kind) => (
            <li key={kind}>
              <label>
                <span>{t(`repair.kind.${kind}`)}</span>
                <input
                  type="number"
                  min={0}
                  max={1000}
                  step={1}
                  value={costs[kind]}
                  onChange={(event) => {
                    const value = event.currentTarget.valueAsNumber;
                    if (Number.isFinite(value) && value >= 0) setCosts({ ...costs, [kind]: value });
                  }}
                />
              </label>
            </li>
          ))}
        </ul>
      </details>
      {!isSame && (
        <Button variant="default" onClick={() => props.onWish(also, costs)}>
          {t('repair.compute')}
        </Button>
      )}
    </section>
  );
}
