// Keeps the most recently used answers whose key says everything they depend on.

export interface AnswerCache {
  /** The kept answer, or the one that `make` gives; of equal questions at the same time one is worked on. */
  get(key: string, make: () => Promise<string>): Promise<string>;
  /** What was answered in part only is made again when it is asked for again. */
  forget(key: string): void;
}

/** @param size how many answers are kept */
export function createAnswerCache(size = 50): AnswerCache {
  const kept = new Map<string, Promise<string>>();
  return {
    forget: (key) => void kept.delete(key),
    get(key, make) {
      const known = kept.get(key);
      kept.delete(key);
      const answer = known ?? make();
      kept.set(key, answer);
      answer.catch(() => kept.delete(key));
      const [oldest] = kept.keys();
      if (kept.size > size && oldest !== undefined) kept.delete(oldest);
      return answer;
    },
  };
}
