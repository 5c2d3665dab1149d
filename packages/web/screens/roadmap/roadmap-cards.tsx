// The roadmap to read on a phone: initiatives in order of their start, with their steps, dates and who answers.
import { type ReactNode, useMemo } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import classes from './roadmap.module.css';
import type { InitiativeRow, Roadmap } from './roadmap-rows.ts';
import type { RoadmapWords } from './roadmap-words.ts';
import { StepMark } from './step-mark.tsx';

const mark = { x: 0, width: 18, cutStart: false, cutEnd: false };

export function RoadmapCards(props: {
  readonly roadmap: Roadmap;
  readonly words: RoadmapWords;
  readonly ownerOf: (person: string | null) => string;
  readonly onOpen: (id: string) => void;
  readonly onOpenStep: (id: string) => void;
}): ReactNode {
  const t = useText();
  const rows = useMemo(
    () =>
      props.roadmap.bands
        .flatMap((band) => band.rows)
        .sort((a, b) => ((a.time?.start ?? '') < (b.time?.start ?? '') ? -1 : 1)),
    [props.roadmap],
  );
  const meta = ({ initiative, time }: InitiativeRow): string =>
    [
      props.words.dates(time?.start ?? null, time?.end ?? null),
      props.ownerOf(initiative.owner),
      ...(initiative.stage === null ? [] : [t(`choice.initiative.stage.${initiative.stage}` as TextId)]),
    ].join(' · ');
  return (
    <div>
      {rows.map((row) => (
        <section key={row.key} className={classes.card}>
          <h3>
            <button
              type="button"
              className={classes.cardName}
              onClick={() => props.onOpen(row.initiative.id)}
            >
              {row.initiative.name}
            </button>
          </h3>
          <p className={classes.quiet}>{meta(row)}</p>
          <p>{props.words.room(row)}</p>
          <ul className={classes.cardSteps}>
            {row.steps.map((step) => (
              <li key={step.key}>
                <span className={classes.keyMark}>
                  <StepMark
                    row={step}
                    span={mark}
                    isOnPath={false}
                    label={props.words.step(step)}
                    onOpen={() => props.onOpenStep(step.step.id)}
                  />
                </span>
                <span>
                  {step.step.name}
                  <small>
                    {[props.words.dates(step.start, step.end), props.words.room(step)]
                      .filter((part) => part !== '')
                      .join(' · ')}
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
