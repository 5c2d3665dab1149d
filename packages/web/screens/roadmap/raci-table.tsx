// Who is responsible, accountable, consulted and informed: people by initiatives; a press moves a cell on.
import type { Business, Change, Initiative } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { nameOf } from '../record/record-names.ts';
import { type Part, partAfter, setPart } from './raci.ts';
import classes from './roadmap.module.css';

export function RaciTable(props: {
  readonly business: Business;
  readonly initiatives: readonly Initiative[];
  readonly canEdit: boolean;
  readonly onChange: (changes: readonly Change[], message: string) => void;
}): ReactNode {
  const t = useText();
  const { business } = props;
  const known = new Map(
    business.responsibilities.map((one) => [`${one.initiative} ${one.person}`, one.part] as const),
  );
  const namesOf = (id: string): readonly string[] =>
    business.responsibilities
      .filter((one) => one.initiative === id && one.part === 'accountable')
      .map(({ person }) => nameOf(business, 'person', person));
  const hasParts = (id: string): boolean => business.responsibilities.some((one) => one.initiative === id);
  // Where nobody has a part, the owner answers.
  const answers = ({ id, owner }: Initiative): readonly string[] =>
    !hasParts(id) && owner !== null ? [nameOf(business, 'person', owner)] : namesOf(id);
  const isWrong = (one: Initiative): boolean => new Set(answers(one)).size !== 1;
  const verdict = (one: Initiative): string => {
    const names = [...new Set(answers(one))];
    const [only = ''] = names;
    if (names.length !== 1) return t('roadmap.raci.accountable', { count: names.length });
    return hasParts(one.id) ? only : t('roadmap.raci.owner', { owner: only });
  };
  const letter = (part: Part | null): string =>
    part === null ? '–' : t(`roadmap.raci.${part}.letter` as TextId);
  const word = (part: Part | null): string =>
    part === null ? t('roadmap.raci.none') : t(`choice.responsibility.part.${part}` as TextId);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keys
    <section className={classes.scroll} tabIndex={0} aria-label={t('roadmap.raci.title')}>
      <table className={classes.raci}>
        <caption className="ek-hidden">{t('roadmap.raci.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('noun.initiative.one')}</th>
            <th scope="col">{t('roadmap.raci.verdict')}</th>
            {business.people.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.initiatives.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.name}</th>
              <td className={classes.verdict} data-wrong={isWrong(one)}>
                {verdict(one)}
              </td>
              {business.people.map((person) => {
                const part = known.get(`${one.id} ${person.id}`) ?? null;
                const next = partAfter(part);
                return (
                  <td key={person.id}>
                    {props.canEdit ? (
                      <button
                        type="button"
                        className={classes.part}
                        data-part={part}
                        title={word(part)}
                        aria-label={t('roadmap.raci.cell', {
                          person: person.name,
                          initiative: one.name,
                          part: word(part),
                        })}
                        onClick={() =>
                          props.onChange(
                            setPart(business, one.id, person.id, next),
                            t('roadmap.raci.saved', {
                              person: person.name,
                              initiative: one.name,
                              part: word(next),
                            }),
                          )
                        }
                      >
                        {letter(part)}
                      </button>
                    ) : (
                      <span className={classes.part} data-part={part} title={word(part)}>
                        {letter(part)}
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
