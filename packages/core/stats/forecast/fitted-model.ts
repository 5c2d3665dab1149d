// What every forecasting model gives once it is fitted, so that models can be combined and compared.

/** A model fitted to a series: what it expects, how wide, and how it fitted. Units: those of the series. */
export interface FittedModel {
  /** In the notation of the field: 'ETS(A,Ad,N)', 'ARIMA(0,1,1)(0,1,1)[12]', 'CES(S)', 'DOTM'. */
  readonly name: string;
  /** One-step errors, as long as the series; NaN where there is none yet. */
  readonly residuals: Float64Array;
  /** Expected values and standard deviations of the forecast error, of step 1 … horizon. */
  forecast(horizon: number): PointForecast;
}

export interface PointForecast {
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
}
