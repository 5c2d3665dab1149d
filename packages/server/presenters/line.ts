// Lines as they leave the server, each with what is suggested for it.
import type { Line } from '@evenkeel/contract';
import type { Line as StoredLine } from '@evenkeel/store';
import type { SuggestionSet } from '../lines/suggestion-desk.ts';

/** Only an open line, one with a chance, has a suggestion: others are decided. */
export function presentLine({ chance, ...line }: StoredLine, set: SuggestionSet | null): Line {
  const isOpen = line.target === null && line.assignedBy === null && line.nature === 'spending';
  const suggestion = isOpen && chance !== null ? set?.byId.get(line.id) : undefined;
  return {
    ...line,
    suggestion: suggestion
      ? {
          candidates: suggestion.candidates.map((one) => ({ ...one })),
          reasons: suggestion.reasons.map((reason) =>
            reason.kind === 'words' ? { ...reason, words: [...reason.words] } : { ...reason },
          ),
        }
      : null,
  };
}
