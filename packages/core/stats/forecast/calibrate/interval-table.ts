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
      -2.218, -1.128, -0.832, -0.571, -0.337, -0.187, -0.061, 0, 0.183, 0.33, 0.498, 0.789, 1.109, 1.5, 2.739,
    ],
    growth: [
      -2.507, -1.275, -0.939, -0.645, -0.38, -0.212, -0.069, 0, 0.208, 0.372, 0.562, 0.892, 1.253, 1.694,
      3.095,
    ],
  },
  'plain-short': {
    horizon: 6,
    rolling: 0,
    constant: [
      -2.984, -1.795, -1.396, -0.972, -0.608, -0.357, -0.134, 0, 0.279, 0.515, 0.794, 1.271, 1.757, 2.251,
      3.842,
    ],
    growth: [
      -1.151, -0.693, -0.539, -0.375, -0.234, -0.137, -0.051, 0, 0.107, 0.199, 0.306, 0.489, 0.677, 0.867,
      1.481,
    ],
  },
  'plain-long': {
    horizon: 8,
    rolling: 0.25,
    constant: [
      -3.85, -2.488, -2.037, -1.565, -0.919, -0.566, -0.272, 0, 0.186, 0.5, 0.865, 1.486, 1.992, 2.394, 3.614,
    ],
    growth: [
      0.215, 0.139, 0.114, 0.087, 0.052, 0.032, 0.015, 0, -0.01, -0.028, -0.048, -0.084, -0.112, -0.134,
      -0.203,
    ],
  },
  unknown: {
    horizon: 18,
    rolling: 0,
    constant: [
      -5.419, -3.077, -2.31, -1.675, -1.026, -0.633, -0.29, 0, 0.369, 0.754, 1.233, 1.981, 2.689, 3.602,
      6.681,
    ],
    growth: [
      -0.717, -0.408, -0.305, -0.221, -0.135, -0.084, -0.039, 0, 0.049, 0.1, 0.164, 0.262, 0.356, 0.477,
      0.884,
    ],
  },
  'few-short': {
    horizon: 8,
    rolling: 0,
    constant: [
      -3.567, -1.961, -1.435, -1.043, -0.627, -0.371, -0.169, 0, 0.195, 0.387, 0.635, 1.041, 1.471, 1.969,
      3.714,
    ],
    growth: [
      -1.323, -0.728, -0.532, -0.387, -0.232, -0.137, -0.063, 0, 0.073, 0.144, 0.236, 0.386, 0.547, 0.732,
      1.379,
    ],
  },
  'few-long': {
    horizon: 8,
    rolling: 0,
    constant: [
      -3.836, -2.249, -1.743, -1.273, -0.764, -0.445, -0.214, 0, 0.176, 0.41, 0.725, 1.219, 1.705, 2.308,
      5.308,
    ],
    growth: [
      -0.887, -0.519, -0.402, -0.295, -0.176, -0.102, -0.05, 0, 0.04, 0.094, 0.168, 0.281, 0.394, 0.533,
      1.227,
    ],
  },
  'many-short': {
    horizon: 18,
    rolling: 0,
    constant: [
      -2.819, -1.923, -1.556, -1.159, -0.726, -0.453, -0.222, 0, 0.243, 0.491, 0.809, 1.319, 1.786, 2.188,
      3.417,
    ],
    growth: [
      -0.39, -0.265, -0.215, -0.16, -0.101, -0.063, -0.03, 0, 0.034, 0.068, 0.111, 0.182, 0.247, 0.302, 0.472,
    ],
  },
  'many-long': {
    horizon: 18,
    rolling: 0.25,
    constant: [
      -2.821, -1.833, -1.471, -1.086, -0.664, -0.383, -0.146, 0, 0.285, 0.532, 0.859, 1.328, 1.738, 2.122,
      3.338,
    ],
    growth: [
      -0.147, -0.095, -0.076, -0.057, -0.035, -0.02, -0.008, 0, 0.015, 0.028, 0.045, 0.069, 0.09, 0.11, 0.173,
    ],
  },
};
