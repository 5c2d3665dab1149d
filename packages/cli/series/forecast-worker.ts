// A thread that forecasts one series after the other: its task comes in a message, its answer goes back in one.
import { parentPort } from 'node:worker_threads';
import { type ForecastTask, forecastOne } from './forecast-one.ts';

parentPort?.on('message', (task: ForecastTask) => {
  parentPort?.postMessage(forecastOne(task));
});
