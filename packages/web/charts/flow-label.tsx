// The name of a bar in the flow picture, with its amount or with its actual and intended share.
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import { fitText, textWidth, wrapText } from './fit-text.ts';
import classes from './flow-drawing.module.css';
import type { PlacedNode } from './flow-layout.ts';

/** `room` is the width in pixels the text may take. */
export interface FlowLabelProps {
  readonly placed: PlacedNode;
  readonly direction: 'right' | 'down';
  readonly room: number;
  readonly amount: string;
  readonly actual: string;
  readonly intended: string | null;
  /** A goal that passes on to other goals: its label stands on the ribbons and is kept short. */
  readonly between: boolean;
  readonly keyNumber: number | undefined;
}

/** Two lines beside resources and goals, one over the ribbons beside work; a key number where no name fits. */
export function FlowLabel(props: FlowLabelProps): ReactNode {
  return props.direction === 'down' ? <LabelBelow {...props} /> : <LabelBeside {...props} />;
}

function LabelBeside(props: FlowLabelProps): ReactNode {
  const t = useText();
  const { placed, room } = props;
  const middle = (placed.slotStart + placed.slotEnd) / 2;
  if (placed.node.kind === 'work') {
    const nameRoom = room - textWidth(props.amount, 12.5) - 20;
    const tall = placed.slotEnd - placed.slotStart >= 38;
    const lines = tall
      ? wrapText(placed.node.label, nameRoom, 13)
      : [fitText(placed.node.label, nameRoom, 13)];
    return (
      <>
        <text x={placed.at + 11} y={middle} dominantBaseline="central" className={classes.work}>
          {lines.map((line, index) => (
            <tspan key={line} x={placed.at + 11} dy={index === 0 ? (lines.length - 1) * -8 : 16}>
              {line}
            </tspan>
          ))}
        </text>
        <text
          x={placed.at + placed.depth - 10}
          y={middle}
          dominantBaseline="central"
          textAnchor="end"
          className={classes.amount}
        >
          {props.amount}
        </text>
      </>
    );
  }
  const resource = placed.node.kind === 'resource';
  const x = resource ? placed.at - 10 : placed.at + placed.depth + (props.intended === null ? 12 : 18);
  const names = wrapText(placed.node.label, room, 13.5);
  return (
    <text x={x} y={middle - 9 * names.length} textAnchor={resource ? 'end' : 'start'}>
      {names.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 5 : 17} className={nameClass(placed)}>
          {line}
        </tspan>
      ))}
      <tspan x={x} dy={18} className={classes.amount}>
        {resource ? (
          props.amount
        ) : (
          <Shares {...props} text={t('flow.meant.rest', { intended: props.intended ?? '' })} />
        )}
      </tspan>
    </text>
  );
}

function nameClass(placed: PlacedNode): string | undefined {
  return placed.node.adrift ? classes.adrift : classes.name;
}

function Shares(props: FlowLabelProps & { readonly text: string }): ReactNode {
  return (
    <>
      <tspan className={classes.share}>{props.actual}</tspan>
      {!props.between && <tspan dx={6}>{props.intended === null ? props.amount : props.text}</tspan>}
    </>
  );
}

function LabelBelow(props: FlowLabelProps): ReactNode {
  const { placed } = props;
  const middle = (placed.slotStart + placed.slotEnd) / 2;
  if (props.keyNumber === undefined) {
    return (
      <text x={middle} y={placed.at - 9} textAnchor="middle" className={classes.name}>
        {placed.node.label}
      </text>
    );
  }
  const below = { resource: -placed.depth - 15, work: 16, goal: 24 }[placed.node.kind];
  const y = placed.at + placed.depth + below;
  return (
    <>
      <circle cx={middle} cy={y} r={10} className={classes.keyDisc} />
      <text x={middle} y={y} textAnchor="middle" dominantBaseline="central" className={classes.key}>
        {props.keyNumber}
      </text>
    </>
  );
}
