// Whether something unknown, a file for example, has the shape of a portfolio problem: fields, types, finite numbers.
import { fault, type PortfolioFault } from './portfolio-fault.ts';

type Path = PortfolioFault['path'];
type Check = (value: unknown, path: Path) => readonly PortfolioFault[];

/** The faults of its shape; without any it may be taken for a `PortfolioProblem`. */
export function shapeFaults(problem: unknown): readonly PortfolioFault[] {
  return problemShape(problem, []);
}

/** So many months are a century. */
const MOST_PERIODS = 1200;

function wrongType(expected: string, value: unknown, path: Path): readonly PortfolioFault[] {
  return [
    value === undefined ? fault('required', path, value) : fault('wrong-type', path, value, { expected }),
  ];
}

const text: Check = (value, path) => {
  if (typeof value !== 'string') return wrongType('text', value, path);
  return value.trim() === '' ? [fault('empty-text', path, value)] : [];
};
const yesOrNo: Check = (value, path) =>
  typeof value === 'boolean' ? [] : wrongType('true or false', value, path);

const number: Check = (value, path) => {
  if (typeof value !== 'number') return wrongType('a number', value, path);
  return Number.isFinite(value) ? [] : [fault('portfolio-not-finite', path, value)];
};
const amount: Check = (value, path) => {
  const faults = number(value, path);
  return faults.length === 0 && (value as number) < 0 ? [fault('portfolio-negative', path, value)] : faults;
};
function whole(minimum: number, maximum = MOST_PERIODS): Check {
  return (value, path) => {
    if (!Number.isInteger(value)) return wrongType('a whole number', value, path);
    if ((value as number) < minimum) return [fault('too-small', path, value, { minimum })];
    return (value as number) > maximum ? [fault('too-big', path, value, { maximum })] : [];
  };
}
function listOf(check: Check): Check {
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((one, at) => check(one, [...path, at]))
      : wrongType('a list', value, path);
}
function eachOf(check: Check): Check {
  return (value, path) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([key, one]) => check(one, [...path, key]))
      : wrongType('an object', value, path);
}
function shape(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
  return (value, path) => {
    if (!isRecord(value)) return wrongType('an object', value, path);
    const unknown = Object.keys(value).filter(
      (key) => !Object.hasOwn(required, key) && !Object.hasOwn(optional, key),
    );
    return [
      ...Object.entries(required).flatMap(([key, check]) => check(value[key], [...path, key])),
      ...Object.entries(optional).flatMap(([key, check]) =>
        value[key] === undefined ? [] : check(value[key], [...path, key]),
      ),
      ...unknown.map((key) => fault('unknown-field', [...path, key], value[key], { field: key })),
    ];
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const valueShape: Check = (value, path) =>
  Array.isArray(value) ? listOf(number)(value, path) : number(value, path);

const problemShape = shape(
  {
    periods: whole(1),
    resources: listOf(shape({ id: text, available: listOf(amount) }, { carriesOver: yesOrNo })),
    projects: listOf(
      shape(
        { id: text, value: valueShape, use: eachOf(listOf(amount)) },
        {
          duration: whole(1),
          earliest: whole(1),
          latest: whole(1),
          requires: listOf(text),
          after: listOf(text),
          excludes: listOf(text),
          mustDo: yesOrNo,
          range: shape({ low: number, high: number }),
          criteria: eachOf(number),
        },
      ),
    ),
  },
  {
    weights: eachOf(shape({ low: amount, high: amount })),
    groups: listOf(shape({ id: text, projects: listOf(text) }, { least: whole(0), most: whole(0) })),
    floors: listOf(shape({ id: text, least: number, brings: eachOf(valueShape) })),
  },
);
