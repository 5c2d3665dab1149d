// Reads what files written by earlier programs say in another way than today's.
type Raw = Readonly<Record<string, unknown>>;

/**
 * Values of the culture stood in the profile as `{ name, statement }`; now each is a dimension on which practices show
 * whether it is lived. They are put behind the dimensions of the file, so that problems still name the right line.
 */
export function upgradeBusiness(raw: Raw): Raw {
  const { profile, dimensions } = raw;
  if (!isObject(profile) || !Array.isArray(profile.values)) return raw;
  const { values, ...rest } = profile;
  const known: readonly unknown[] = Array.isArray(dimensions) ? dimensions : [];
  const taken = new Set(known.map((one) => (isObject(one) ? one.id : undefined)));
  const added = (values as readonly unknown[]).filter(isObject).map((value, index) => ({
    id: freeKey(`culture-${index + 1}`, taken),
    name: value.name,
    lowPole: 'not lived',
    highPole: 'lived',
    position: 2,
    promise: value.statement ?? null,
    isValue: true,
  }));
  return { ...raw, profile: rest, dimensions: [...known, ...added] };
}

function freeKey(wanted: string, taken: ReadonlySet<unknown>): string {
  return taken.has(wanted) ? freeKey(`${wanted}-value`, taken) : wanted;
}

function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
