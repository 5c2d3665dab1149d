// The name of a bar in the flow picture, with its amount or with its actual and intended share.
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import { fitText } from './fit-text.ts';
import classes from './flow-drawing.module.css';
import type { PlacedNode } from './flow-layout.ts';

/** `room` is the width in pixels the text may take. */
export interface FlowLabelProps {
  readonly placed: PlacedNode;
  readonly direction: 'right' | 'down';
  readonly bar: number;
  readonly room: number;
  readonly amount: string;
  readonly actual: string;
  readonly intended: string | null;
  readonly keyNumber: number | undefined;
}

/** Two lines beside resources and goals, one over the ribbons beside work; a key number where no name fits. */
export function FlowLabel(props: FlowLabelProps): ReactNode {
  return props.direction === 'down' ? <LabelBelow {...props} /> : <LabelBeside {...props} />;
}

function LabelBeside(props: FlowLabelProps): ReactNode {
  const t = useText();
  const { placed, room, bar } = props;
  const middle = (placed.slotStart + placed.slotEnd) / 2;
  if (placed.node.kind === 'work') {
    const amountRoom = props.amount.length * 7 + 10;
    return (
      <text x={placed.at + bar + 8} y={middle} dominantBaseline="central" className={classes.work}>
        {fitText(placed.node.label, room - amountRoom, 13)}
        <tspan className={classes.amount} dx={8}>
          {props.amount}
        </tspan>
      </text>
    );
  }
  const resource = placed.node.kind === 'resource';
  const x = resource ? placed.at - 10 : placed.at + bar + (props.intended === null ? 12 : 18);
  return (
    <text x={x} y={middle} textAnchor={resource ? 'end' : 'start'} className={classes.label}>
      <tspan x={x} dy="-0.35em" className={placed.node.adrift ? classes.adrift : classes.name}>
        {fitText(placed.node.label, room, 13.5)}
      </tspan>
      <tspan x={x} dy="1.35em" className={classes.amount}>
        {resource ? (
          props.amount
        ) : (
          <Shares {...props} text={t('flow.meant.rest', { intended: props.intended ?? '' })} />
        )}
      </tspan>
    </text>
  );
}

function Shares(props: FlowLabelProps & { readonly text: string }): ReactNode {
  return (
    <>
      <tspan className={classes.share}>{props.actual}</tspan>
      <tspan dx={6}>{props.intended === null ? props.amount : props.text}</tspan>
    </>
  );
}

function LabelBelow(props: FlowLabelProps): ReactNode {
  const { placed, bar } = props;
  const middle = (placed.slotStart + placed.slotEnd) / 2;
  if (placed.node.kind === 'resource') {
    const [name, amount] = [
      fitText(placed.node.label, props.room, 12.5),
      fitText(props.amount, props.room, 12),
    ];
    return (
      <text x={middle} y={placed.at - 8} textAnchor="middle" className={classes.name}>
        {name}
        {name !== '' && amount === props.amount && props.room > 110 && (
          <tspan className={classes.amount} dx={6}>
            {amount}
          </tspan>
        )}
      </text>
    );
  }
  const y = placed.at + bar + (placed.node.kind === 'goal' ? 24 : 16);
  return (
    <>
      <circle cx={middle} cy={y} r={10} className={classes.keyDisc} />
      <text x={middle} y={y} textAnchor="middle" dominantBaseline="central" className={classes.key}>
        {props.keyNumber}
      </text>
    </>
  );
}
