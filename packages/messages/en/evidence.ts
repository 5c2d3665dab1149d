// What a piece of evidence says.
export const evidence = {
  'evidence.practice': 'stance {stance, number} against the chosen {position, number}: {fact}',
} as const satisfies Record<string, string>;
