// `npm run dev`: the server, restarted when its sources change, behind Vite with hot reload. Ctrl-C stops both.
import './steps/check-node.mjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createSocketServer } from 'node:net';
import { join } from 'node:path';
import { install } from './steps/install.mjs';
import { createProgress, reportFailure } from './steps/progress.mjs';
import { root } from './steps/workspace.mjs';

try {
  await createProgress(1).step('Installing packages', install);
  await develop(process.argv.slice(2));
} catch (error) {
  reportFailure(error);
}

async function develop(args) {
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [
      join(root, 'node_modules/tsx/dist/cli.mjs'),
      'watch',
      '--clear-screen=false',
      'packages/cli/main.ts',
      'start',
      '--port',
      String(port),
      ...args,
    ],
    // Without a terminal as input, which would make "press Enter to restart" eat what people type.
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const { createServer } = await import('vite');
  const web = await createServer({
    root: join(root, 'packages/web'),
    server: { proxy: { '/api': `http://127.0.0.1:${port}` } },
  });
  await web.listen();
  web.printUrls();

  // Ctrl-C reaches the server by itself, being in the same terminal; a signal sent to us alone does not.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => server.kill('SIGTERM'));
  const [code] = await once(server, 'exit');
  await web.close();
  process.exitCode = code ?? 0;
}

async function freePort() {
  const socket = createSocketServer().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  socket.close();
  await once(socket, 'close');
  return port;
}
