// The state of the dynamic Theta model: the smoothed level, and the line through everything seen so far.

/** After `time` values: the level, and mean, intercept and slope of the regression on time. */
export interface ThetaState {
  time: number;
  level: number;
  mean: number;
  intercept: number;
  slope: number;
}

/** The next value expected: the level plus the `weight` = 1 − 1/θ of what smoothing lacks of the line. */
export function expect(state: ThetaState, alpha: number, weight: number): number {
  const fading = (1 - alpha) ** state.time;
  return (
    state.level + weight * (fading * state.intercept + ((1 - fading * (1 - alpha)) / alpha) * state.slope)
  );
}

/** Takes in the next value; changes the state in place. */
export function learn(state: ThetaState, alpha: number, value: number): void {
  const time = state.time + 1;
  state.slope = ((time - 2) * state.slope + (6 / time) * (value - state.mean)) / (time + 1);
  state.mean += (value - state.mean) / time;
  if (time === 1) state.slope = 0;
  state.intercept = state.mean - ((time + 1) / 2) * state.slope;
  state.level += alpha * (value - state.level);
  state.time = time;
}

/** What a shock of 1 in value number `time` alone leaves behind: the model is linear, so responses add up. */
export function impulse(time: number, alpha: number): ThetaState {
  const state: ThetaState = { time: time - 1, level: 0, mean: 0, intercept: 0, slope: 0 };
  learn(state, alpha, 1);
  return state;
}

/** Intercept and slope of the line through the values up to each position. */
export function runningLines(values: Float64Array): { intercepts: Float64Array; slopes: Float64Array } {
  const intercepts = new Float64Array(values.length);
  const slopes = new Float64Array(values.length);
  const state: ThetaState = { time: 0, level: 0, mean: 0, intercept: 0, slope: 0 };
  values.forEach((value, position) => {
    learn(state, 0, value);
    intercepts[position] = state.intercept;
    slopes[position] = state.slope;
  });
  return { intercepts, slopes };
}
