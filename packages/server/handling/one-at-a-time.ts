// Lets things that must not overlap happen one after the other; the server is the only one on its database.

const queues = new Map<string, Promise<unknown>>();

/** Runs `work` when everything asked for earlier under the same key has ended. */
export async function oneAtATime<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = queues.get(key) ?? Promise.resolve();
  const mine = before.then(work, work);
  const settled = mine.catch(() => {});
  queues.set(key, settled);
  try {
    return await mine;
  } finally {
    if (queues.get(key) === settled) queues.delete(key);
  }
}
