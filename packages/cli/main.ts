// The command line `evenkeel <verb>`: what the process is started with.
import { run } from './run.ts';

// `evenkeel check … | head` closes our output early; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2));
