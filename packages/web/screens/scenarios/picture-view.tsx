// What a scenario would bring, part by part; side by side the parts of all scenarios stand on one line.
import type { Business } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { type ReactNode, useMemo } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { type TextId, useText } from '../../app/use-text.ts';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { CashLine } from './cash-line.tsx';
import { GoalShares } from './goal-shares.tsx';
import classes from './scenarios.module.css';
import type { Picture } from './use-pictures.ts';

const MOST = 4;

export interface PictureViewProps {
  readonly business: Business;
  readonly picture: Picture;
  /** Today's plan; null where this is it. */
  readonly base: Picture | null;
  readonly range: readonly [number, number];
  /** Open findings of today by severity, for today's plan. */
  readonly counts: { readonly serious: number; readonly warning: number };
}

export function PictureView(props: PictureViewProps): ReactNode {
  const { picture, base, business } = props;
  const { numbers } = picture;
  return (
    <>
      <Cash {...props} />
      {(['money', 'hours'] as const).map((resource) => (
        <Part key={resource} title={`scenarios.part.${resource}`}>
          <Distance flow={numbers.flows[resource]} base={base?.numbers.flows[resource] ?? null} />
          <GoalShares
            business={business}
            flow={numbers.flows[resource]}
            base={base?.numbers.flows[resource] ?? null}
          />
        </Part>
      ))}
      <Odds picture={picture} base={base} />
      <Loads picture={picture} base={base} />
      <Findings {...props} />
    </>
  );
}

function Part(props: { readonly title: TextId; readonly children: ReactNode }): ReactNode {
  const t = useText();
  return (
    <div className={classes.part}>
      <h3 className={classes.partTitle}>{t(props.title)}</h3>
      {props.children}
    </div>
  );
}

function Cash({ picture, base, business, range }: PictureViewProps): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const { money, month, signed } = useFormat();
  const { currency } = business.profile;
  const { cash } = picture.numbers;
  if ('needs' in cash) {
    return (
      <Part title="scenarios.part.cash">
        <p className={classes.quiet}>
          {t('scenarios.cash.untold', {
            what: cash.needs.map(({ what }) => sentence(i18n, what)).join('; '),
          })}
        </p>
      </Part>
    );
  }
  const before = base && !('needs' in base.numbers.cash) ? base.numbers.cash : null;
  const difference = before === null ? 0 : cash.lowest.likely - before.lowest.likely;
  return (
    <Part title="scenarios.part.cash">
      <p className={classes.number1}>
        <strong data-bad={cash.missing > 0}>{money(cash.lowest.likely, currency)}</strong>{' '}
        <span>{t('scenarios.cash.lowest', { month: month(cash.lowest.month) })}</span>
        {Math.abs(difference) >= 100 && (
          <em className={classes.moved}>
            {difference > 0 ? '+' : signed(-1).slice(0, 1)}
            {money(Math.abs(difference), currency)}
          </em>
        )}
      </p>
      <CashLine path={cash} currency={currency} range={range} />
    </Part>
  );
}

function Distance(props: {
  readonly flow: Picture['numbers']['flows']['money'];
  readonly base: Picture['numbers']['flows']['money'] | null;
}): ReactNode {
  const t = useText();
  const { percent, signed, number } = useFormat();
  const { flow, base } = props;
  if (flow.distance === null) return <p className={classes.quiet}>{t('scenarios.distance.untold')}</p>;
  const moved = base?.distance == null ? 0 : flow.distance - base.distance;
  return (
    <p className={classes.number1}>
      <strong>{percent(flow.distance)}</strong> <span>{t('scenarios.distance')}</span>
      {Math.abs(moved) >= 0.005 && (
        <em className={classes.moved}>{t('scenarios.points', { points: signed(moved * 100) })}</em>
      )}
      {flow.effectiveGoals !== null && (
        <span className={classes.second}>
          {t('scenarios.effective', { goals: number(flow.effectiveGoals, 1) })}
        </span>
      )}
    </p>
  );
}

function Odds({ picture, base }: Pick<PictureViewProps, 'picture' | 'base'>): ReactNode {
  const t = useText();
  const { percent, signed } = useFormat();
  const rows = picture.numbers.odds.flatMap((one, at) => {
    const chance = one.chanceWith ?? one.chance;
    const was = base?.numbers.odds[at];
    const before = was ? (was.chanceWith ?? was.chance) : null;
    return chance === null ? [] : [{ ...one, now: chance, moved: before === null ? 0 : chance - before }];
  });
  const told = (chance: number): string =>
    chance < 0.01
      ? t('chance.under', { share: percent(0.01) })
      : chance > 0.99
        ? t('chance.over', { share: percent(0.99) })
        : percent(chance);
  return (
    <Part title="scenarios.part.odds">
      {rows.length === 0 ? (
        <p className={classes.quiet}>{t('scenarios.odds.untold')}</p>
      ) : (
        <ul className={classes.facts}>
          {rows.map(({ goal, title, now, moved }) => (
            <li key={goal}>
              <span>{title}</span>
              <span>
                {Math.abs(moved) >= 0.005 && (
                  <em className={classes.moved}>{t('scenarios.points', { points: signed(moved * 100) })}</em>
                )}
                {told(now)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function Loads({ picture, base }: Pick<PictureViewProps, 'picture' | 'base'>): ReactNode {
  const t = useText();
  const { percent, signed } = useFormat();
  const rows = useMemo(() => {
    const before = new Map(base?.numbers.loads.map(({ noun, id, peak }) => [`${noun}/${id}`, peak]));
    return picture.numbers.loads
      .flatMap((one) => {
        const was = before.get(`${one.noun}/${one.id}`);
        const moved = one.peak === null || was == null ? 0 : one.peak - was;
        return one.peak === null ? [] : [{ ...one, now: one.peak, moved }];
      })
      .sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved) || b.now - a.now)
      .slice(0, MOST);
  }, [picture, base]);
  return (
    <Part title="scenarios.part.loads">
      {rows.length === 0 ? (
        <p className={classes.quiet}>{t('scenarios.loads.untold')}</p>
      ) : (
        <ul className={classes.facts}>
          {rows.map(({ noun, id, name, now, moved }) => (
            <li key={`${noun}/${id}`}>
              <span>{name}</span>
              <span data-bad={now > 1 + 1e-9}>
                {Math.abs(moved) >= 0.005 && (
                  <em className={classes.moved}>{t('scenarios.points', { points: signed(moved * 100) })}</em>
                )}
                {percent(now)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function Findings({ picture, base, counts }: PictureViewProps): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  if (base === null) {
    return (
      <Part title="scenarios.part.findings">
        <p>{t('scenarios.findings.today', counts)}</p>
      </Part>
    );
  }
  const { findings } = picture;
  if (findings === null) {
    return (
      <Part title="scenarios.part.findings">
        <p className={classes.quiet}>{t('scenarios.findings.pending')}</p>
      </Part>
    );
  }
  const groups = [
    { id: 'gone', list: findings.gone },
    { id: 'arising', list: findings.arising },
    { id: 'changed', list: findings.changed.map(({ after }) => after) },
  ] as const;
  const none = groups.every(({ list }) => list.length === 0);
  return (
    <Part title="scenarios.part.findings">
      {none && <p className={classes.quiet}>{t('scenarios.findings.same')}</p>}
      {groups.map(({ id, list }) =>
        list.length === 0 ? null : (
          <div key={id}>
            <p className={classes.group}>{t(`scenarios.findings.${id}`, { count: list.length })}</p>
            <ul className={classes.findings}>
              {list.slice(0, MOST).map((finding) => (
                <li key={finding.key}>
                  <SeverityMark severity={finding.severity} quiet />
                  {id === 'gone' ? (
                    <s>{sentence(i18n, finding.what)}</s>
                  ) : (
                    <span>{sentence(i18n, finding.what)}</span>
                  )}
                </li>
              ))}
              {list.length > MOST && <li>{t('findings.more', { count: list.length - MOST })}</li>}
            </ul>
          </div>
        ),
      )}
    </Part>
  );
}
