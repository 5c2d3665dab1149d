// A business whose every text bears a mark, so that a leak of any of them is seen.
import { type Business, nounNames, nouns, recordsOf } from '@evenkeel/core';
import { sampleBusiness } from '../../store/testing/sample-business.ts';

const texts = new Set([
  'name',
  'title',
  'fact',
  'reason',
  'statement',
  'description',
  'definition',
  'lowPole',
  'highPole',
]);

export function markedBusiness(mark: string): Business {
  const plain = sampleBusiness(`${mark} Bakery`);
  const lists = nounNames.map((noun) => {
    const marked = recordsOf(plain, noun).map((record) =>
      Object.fromEntries(
        Object.entries(record).map(([key, value]) =>
          texts.has(key) && typeof value === 'string' ? [key, `${mark} ${value}`] : [key, value],
        ),
      ),
    );
    return [nouns[noun].plural, marked] as const;
  });
  return { ...plain, ...Object.fromEntries(lists) } as Business;
}
