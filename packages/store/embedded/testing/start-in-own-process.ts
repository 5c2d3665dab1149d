// A program for the tests: starts the embedded database of the folder given as argument and tells its parent about it.
import { startEmbeddedPostgres } from '../index.ts';

const [dataDir = ''] = process.argv.slice(2);

try {
  const database = await startEmbeddedPostgres({ dataDir, onProgress: (step) => process.send?.({ step }) });
  const { url, pid, adopted } = database;
  process.send?.({ started: { url, pid, adopted } });
  process.once('message', async () => {
    await database.stop();
    process.disconnect();
  });
} catch (error) {
  process.send?.({ failed: error instanceof Error ? error.message : String(error) });
  process.disconnect();
}
