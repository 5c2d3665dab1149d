// How wide intervals have to be: learnt, not set by hand; written by bench/performance/learn-intervals.ts.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: measured, and only by chance near a constant.
import type { IntervalBand, LearntBand } from './interval-band.ts';

/**
 * Quantiles of the errors of the combination, in units of its scale, by band and step. Learnt on the training and test
 * values of the odd-numbered series of the M3 competition (Makridakis & Hibon 2000) and on copies of its quarterly and
 * monthly series cut short, so that no field of data (firms, industries, economies, …) is covered less; the exponent of the rolling error was chosen by halves. Nothing was learnt on any other data.
 */
export const intervalTable: Readonly<Record<IntervalBand, LearntBand>> = {
  'plain-young': {
    horizon: 6,
    rolling: 0,
    constant: [
      -1.479, -0.776, -0.575, -0.402, -0.233, -0.13, -0.045, 0, 0.126, 0.224, 0.343, 0.542, 0.754, 1.016,
      1.829,
    ],
    growth: [
      -2.047, -1.075, -0.796, -0.556, -0.323, -0.179, -0.061, 0, 0.174, 0.309, 0.476, 0.75, 1.044, 1.407,
      2.532,
    ],
  },
  'plain-short': {
    horizon: 6,
    rolling: 0,
    constant: [
      -2.578, -1.557, -1.21, -0.843, -0.522, -0.302, -0.117, 0, 0.246, 0.443, 0.681, 1.101, 1.531, 1.923,
      3.235,
    ],
    growth: [
      -0.898, -0.542, -0.421, -0.293, -0.182, -0.105, -0.041, 0, 0.086, 0.155, 0.237, 0.384, 0.532, 0.67,
      1.125,
    ],
  },
  'plain-long': {
    horizon: 8,
    rolling: 0.25,
    constant: [
      -3.066, -2.011, -1.65, -1.252, -0.733, -0.455, -0.217, 0, 0.149, 0.396, 0.692, 1.196, 1.619, 1.939,
      2.881,
    ],
    growth: [
      0.135, 0.088, 0.073, 0.055, 0.032, 0.02, 0.01, 0, -0.007, -0.017, -0.03, -0.053, -0.071, -0.085, -0.127,
    ],
  },
  unknown: {
    horizon: 18,
    rolling: 0,
    constant: [
      -4.397, -2.486, -1.857, -1.356, -0.837, -0.512, -0.237, 0, 0.304, 0.611, 0.997, 1.606, 2.166, 2.91,
      5.365,
    ],
    growth: [
      -0.551, -0.311, -0.232, -0.171, -0.105, -0.064, -0.03, 0, 0.038, 0.076, 0.125, 0.201, 0.272, 0.365,
      0.672,
    ],
  },
  'few-short': {
    horizon: 8,
    rolling: 0,
    constant: [
      -3.547, -1.787, -1.283, -0.933, -0.567, -0.33, -0.152, 0, 0.174, 0.342, 0.566, 0.917, 1.291, 1.787,
      3.56,
    ],
    growth: [
      -1.443, -0.726, -0.522, -0.379, -0.231, -0.134, -0.062, 0, 0.071, 0.139, 0.231, 0.372, 0.525, 0.726,
      1.448,
    ],
  },
  'few-long': {
    horizon: 8,
    rolling: 0,
    constant: [
      -3.702, -2.201, -1.68, -1.241, -0.747, -0.433, -0.21, 0, 0.175, 0.396, 0.697, 1.196, 1.632, 2.256,
      5.134,
    ],
    growth: [
      -0.789, -0.469, -0.359, -0.264, -0.159, -0.093, -0.045, 0, 0.037, 0.084, 0.149, 0.256, 0.347, 0.481,
      1.094,
    ],
  },
  'many-short': {
    horizon: 18,
    rolling: 0,
    constant: [
      -2.567, -1.755, -1.418, -1.055, -0.663, -0.414, -0.203, 0, 0.222, 0.445, 0.739, 1.203, 1.624, 1.988,
      3.098,
    ],
    growth: [
      -0.384, -0.263, -0.212, -0.158, -0.099, -0.062, -0.031, 0, 0.033, 0.067, 0.111, 0.18, 0.243, 0.298,
      0.464,
    ],
  },
  'many-long': {
    horizon: 18,
    rolling: 0.25,
    constant: [
      -2.637, -1.7, -1.366, -1.009, -0.62, -0.354, -0.138, 0, 0.268, 0.498, 0.801, 1.236, 1.621, 1.981, 3.113,
    ],
    growth: [
      -0.159, -0.103, -0.082, -0.061, -0.038, -0.022, -0.009, 0, 0.016, 0.03, 0.049, 0.075, 0.098, 0.119,
      0.189,
    ],
  },
};
