// Suggestions from lines as the store hands them out.
import { type KnownLine, type OpenLine, type Suggestions, suggestAssignments } from '@evenkeel/core';
import type { LinesToLearn } from '@evenkeel/store';

export function suggest({ known, open }: LinesToLearn): Suggestions {
  return suggestAssignments({
    known: JSON.parse(known) as readonly KnownLine[],
    open: JSON.parse(open) as readonly OpenLine[],
  });
}
