// The order in which the kinds of the flow picture are listed and numbered on a phone.

/** Goals first, because they are the point; then work, then resources. */
export const keyOrder = ['goal', 'work', 'resource'] as const;
