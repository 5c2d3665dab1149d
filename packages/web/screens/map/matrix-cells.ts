// The four corners of the X-matrix as they stand on paper, and what a mark in an empty cell would be made of.
import type { XBlockName, XListName, XMark, XMatrix } from '@evenkeel/core';
import type { RecordDialogProps } from '../record/record-dialog.tsx';

export interface Corner {
  readonly block: XBlockName;
  readonly place: 'north-west' | 'north-east' | 'south-east' | 'south-west';
  /** The list that runs down, and the one that runs across, as drawn. */
  readonly down: XListName;
  readonly across: XListName;
}

/** Long-term goals stand west, goals of the year north, initiatives east, measures south. */
export const corners: readonly Corner[] = [
  { block: 'longTermAnnual', place: 'north-west', down: 'annual', across: 'longTerm' },
  { block: 'annualInitiatives', place: 'north-east', down: 'annual', across: 'initiatives' },
  { block: 'initiativesMeasures', place: 'south-east', down: 'measures', across: 'initiatives' },
  { block: 'measuresLongTerm', place: 'south-west', down: 'measures', across: 'longTerm' },
];

/** The mark in a cell, whichever way the block is drawn. */
export function markAt({ blocks }: XMatrix, corner: Corner, down: string, across: string): XMark | null {
  const block = blocks[corner.block];
  const [row, column] = block.rows === corner.down ? [down, across] : [across, down];
  return block.marks.find((mark) => mark.row === row && mark.column === column) ?? null;
}

/** The form in which the tie of an empty cell is made. */
export function formOfCell(corner: Corner, down: string, across: string): Omit<RecordDialogProps, 'onClose'> {
  switch (corner.block) {
    case 'longTermAnnual':
      return {
        noun: 'contribution',
        initial: { supportingGoal: down, goal: across },
        focusField: 'weight',
      };
    case 'annualInitiatives':
      return { noun: 'contribution', initial: { initiative: across, goal: down }, focusField: 'weight' };
    case 'initiativesMeasures':
      return { noun: 'effect', initial: { initiative: across, kpi: down }, focusField: 'low' };
    case 'measuresLongTerm':
      return { noun: 'goal', id: across, initial: { kpi: down }, focusField: 'kpi' };
  }
}
