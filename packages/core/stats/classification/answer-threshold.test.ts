// Tests of the threshold from which on to answer.
import { expect, it } from 'vitest';
import { answerThreshold } from './answer-threshold.ts';

const statements = Array.from({ length: 100 }, (_, at) => ({
  chance: 1 - at / 100,
  happened: at % 10 < 9 - at / 25,
}));

it('answers most of what is right often enough', () => {
  const found = answerThreshold(statements, 0.8);
  const answered = statements.filter(({ chance }) => chance >= (found?.chance ?? 2));
  expect(found?.coverage).toBe(answered.length / 100);
  expect(found?.precision).toBe(answered.filter(({ happened }) => happened).length / answered.length);
  expect(found?.precision).toBeGreaterThanOrEqual(0.8);
  // Nobody lower reaches it.
  for (let count = answered.length + 1; count <= 100; count += 1) {
    const right = statements.slice(0, count).filter(({ happened }) => happened).length;
    expect(right / count).toBeLessThan(0.8);
  }
});

it('keeps silent where nothing is sure enough, or too little is known', () => {
  expect(answerThreshold(statements, 0.99)).toBeNull();
  expect(answerThreshold(statements.slice(0, 5), 0.5)).toBeNull();
});

it('answers equal chances together', () => {
  const equal = Array.from({ length: 40 }, (_, at) => ({ chance: 0.7, happened: at < 30 }));
  expect(answerThreshold(equal, 0.75)).toEqual({ chance: 0.7, coverage: 1, precision: 0.75 });
  expect(answerThreshold(equal, 0.8)).toBeNull();
});
