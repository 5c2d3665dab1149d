// Who can do the work of which pool of hours: people by pools, each cell a level that a press moves on.
import type { Business, Change, Skill } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { newKey } from '../record/new-key.ts';
import classes from './resources.module.css';

const levels = ['none', 'learning', 'able', 'expert'] as const;
type Level = (typeof levels)[number];

export function SkillsMatrix(props: {
  readonly business: Business;
  readonly canEdit: boolean;
  readonly onChange: (changes: readonly Change[], message: string) => void;
}): ReactNode {
  const t = useText();
  const { business } = props;
  const pools = business.pools.filter(({ kind }) => kind === 'hours');
  const known = new Map(business.skills.map((skill) => [`${skill.person} ${skill.pool}`, skill]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keys
    <section className={classes.matrixScroll} tabIndex={0} aria-label={t('resources.skills.title')}>
      <table className={classes.matrix}>
        <caption className="ek-hidden">{t('resources.skills.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('noun.person.one')}</th>
            {pools.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {business.people.map((person) => (
            <tr key={person.id}>
              <th scope="row">{person.name}</th>
              {pools.map((pool) => {
                const skill = known.get(`${person.id} ${pool.id}`);
                const level: Level = skill?.level ?? 'none';
                const word = t(`resources.skill.${level}` as TextId);
                return (
                  <td key={pool.id}>
                    {props.canEdit ? (
                      <button
                        type="button"
                        className={classes.level}
                        data-level={level}
                        aria-label={t('resources.skill.cell', {
                          person: person.name,
                          pool: pool.name,
                          level: word,
                        })}
                        onClick={() =>
                          props.onChange(
                            [changeTo(business, person.id, pool.id, skill, nextOf(level))],
                            t('resources.skill.saved', {
                              person: person.name,
                              pool: pool.name,
                              level: t(`resources.skill.${nextOf(level)}` as TextId),
                            }),
                          )
                        }
                      >
                        <LevelShape level={level} />
                        {word}
                      </button>
                    ) : (
                      <span className={classes.level} data-level={level}>
                        <LevelShape level={level} />
                        {word}
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function nextOf(level: Level): Level {
  return levels[(levels.indexOf(level) + 1) % levels.length] ?? 'none';
}

function changeTo(
  business: Business,
  person: string,
  pool: string,
  skill: Skill | undefined,
  level: Level,
): Change {
  if (skill && level === 'none') return { kind: 'remove', noun: 'skill', id: skill.id };
  if (skill) return { kind: 'update', noun: 'skill', id: skill.id, set: { level } };
  return {
    kind: 'create',
    noun: 'skill',
    id: newKey(business, 'skill', `${person}-${pool}`),
    set: { person, pool, level: level === 'none' ? 'learning' : level },
  };
}

/** Filled as far as the skill goes. */
function LevelShape(props: { readonly level: Level }): ReactNode {
  const share = levels.indexOf(props.level) / 3;
  return (
    <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <rect x={1} y={1} width={12} height={12} rx={2} fill="none" stroke="var(--ek-line)" />
      {share > 0 && (
        <rect x={1} y={1 + 12 * (1 - share)} width={12} height={12 * share} rx={1} fill="var(--ek-accent)" />
      )}
    </svg>
  );
}
