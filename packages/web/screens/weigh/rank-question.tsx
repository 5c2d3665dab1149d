// All goals in order: dragged by the grip, or moved by the arrows; equals share a place.
import {
  closestCenter,
  DndContext,
  PointerSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { IconArrowDown, IconArrowUp, IconGripVertical } from '../../ui/icons.ts';
import { moveInOrder, type Order, tieInOrder } from './rank-order.ts';
import type { GoalWords } from './use-goal-words.ts';
import classes from './weigh.module.css';

export interface RankQuestionProps {
  readonly words: GoalWords;
  readonly value: Order;
  readonly onChange: (order: Order) => void;
}

export function RankQuestion({ words, value, onChange }: RankQuestionProps): ReactNode {
  const t = useText();
  const [said, setSaid] = useState('');
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const flat = value.flat();
  const tied = new Set(value.flatMap((group) => group.slice(1)));
  const move = (id: string, to: number): void => {
    const next = moveInOrder(value, id, to);
    onChange(next);
    const place = next.findIndex((group) => group.includes(id)) + 1;
    setSaid(t('weigh.rank.moved', { goal: words.name(id), place, count: next.length }));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={({ active, over }) => {
        if (over) move(String(active.id), flat.indexOf(String(over.id)));
      }}
    >
      <ol className={classes.ranks} aria-label={t('weigh.rank.list')}>
        {flat.map((id, index) => (
          <Rank
            key={id}
            id={id}
            index={index}
            count={flat.length}
            place={value.findIndex((group) => group.includes(id)) + 1}
            isTied={tied.has(id)}
            words={words}
            onMove={(to) => move(id, to)}
            onTie={(isTied) => onChange(tieInOrder(value, id, isTied))}
          />
        ))}
      </ol>
      <p className="ek-hidden" role="status">
        {said}
      </p>
    </DndContext>
  );
}

interface RankProps {
  readonly id: string;
  readonly index: number;
  readonly count: number;
  readonly place: number;
  readonly isTied: boolean;
  readonly words: GoalWords;
  readonly onMove: (to: number) => void;
  readonly onTie: (isTied: boolean) => void;
}

function Rank(props: RankProps): ReactNode {
  const t = useText();
  const { id, index, count, place, isTied, words } = props;
  const drag = useDraggable({ id });
  const drop = useDroppable({ id });
  const goal = words.name(id);
  return (
    <li
      ref={drop.setNodeRef}
      className={classes.rank}
      data-over={drop.isOver && !drag.isDragging}
      data-tied={isTied}
    >
      <div
        ref={drag.setNodeRef}
        className={classes.rankRow}
        data-dragged={drag.isDragging}
        style={drag.transform ? { transform: `translateY(${drag.transform.y}px)` } : undefined}
      >
        <span
          ref={drag.setActivatorNodeRef}
          className={`${classes.grip} ek-no-print`}
          title={t('weigh.rank.grip', { goal })}
          {...drag.listeners}
        >
          <IconGripVertical size={18} aria-hidden="true" />
        </span>
        <span className={classes.place}>{place}</span>
        <span className={classes.rankName}>{goal}</span>
        <span className={`${classes.arrows} ek-no-print`}>
          <button
            type="button"
            disabled={index === 0}
            aria-label={t('weigh.rank.up', { goal })}
            onClick={() => props.onMove(index - 1)}
          >
            <IconArrowUp size={18} aria-hidden="true" />
          </button>
          <button
            type="button"
            disabled={index === count - 1}
            aria-label={t('weigh.rank.down', { goal })}
            onClick={() => props.onMove(index + 1)}
          >
            <IconArrowDown size={18} aria-hidden="true" />
          </button>
        </span>
      </div>
      {index > 0 && (
        <label className={classes.tie}>
          <input
            type="checkbox"
            checked={isTied}
            aria-label={t('weigh.rank.tie.of', { goal })}
            onChange={(event) => props.onTie(event.currentTarget.checked)}
          />
          <span>{t('weigh.rank.tie')}</span>
        </label>
      )}
    </li>
  );
}
