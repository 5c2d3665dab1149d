// The person or function that an address asks to be opened: `?open=person/ada`.

export interface OpenedPerson {
  readonly noun: 'person' | 'function';
  readonly id: string;
}

/** Null for anything that does not stand among people and functions. */
export function openedPerson(value: unknown): OpenedPerson | null {
  if (typeof value !== 'string') return null;
  const [noun, id = ''] = value.split('/');
  return (noun === 'person' || noun === 'function') && id !== '' ? { noun, id } : null;
}
