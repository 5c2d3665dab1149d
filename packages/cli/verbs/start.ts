// `evenkeel start`: opens the database, starts the server, and stops both cleanly on Ctrl-C.
import type { RunningServer } from '@evenkeel/server';
import type { OpenOptions, OpenStore } from '@evenkeel/store';
import { defaultPort, noteAddress, placeOf } from '../database/place.ts';
import { messageOf } from '../database/with-store.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { samplesRoot, webRoot } from '../installation.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Perform } from '../verb.ts';
import { version } from '../version.ts';

type Step = Parameters<NonNullable<OpenOptions['onProgress']>>[0];

export const start: Perform = async ({ values }, terminal) => {
  const { say, print, error, style, env } = terminal;
  const port = portOf(values.port ?? env.EVENKEEL_PORT);
  if (port === null) {
    error(say('cli.not-a-port', { value: values.port ?? env.EVENKEEL_PORT ?? '' }));
    return exitStatus.badInput;
  }
  const host = values.host ?? (env.EVENKEEL_HOST || '127.0.0.1');
  const place = placeOf(values, env);
  const stopping = untilStopped(terminal);
  let store: OpenStore | null = null;
  let server: RunningServer | null = null;
  let forgetAddress = (): void => {};
  try {
    const [{ openStore }, { parseAllowed, secretKey, startServer }] = await Promise.all([
      import('@evenkeel/store'),
      import('@evenkeel/server'),
    ]);
    print(say('databaseUrl' in place ? 'cli.start.database-server' : 'cli.start.database', dataOf(place)));
    store = await openStore(place, {
      role: 'server',
      onProgress: (step) => announce(step, terminal),
      log: (line) => error(style.dim(line)),
    });
    server = await startServer({
      store,
      port,
      host,
      version,
      log: (line) => error(line),
      sourceKey: secretKey(
        { given: env.EVENKEEL_SECRET_KEY, dataDir: 'dataDir' in place ? place.dataDir : null },
        (line) => error(line),
      ),
      places: {
        allowInternal: parseAllowed(env.EVENKEEL_ALLOW_INTERNAL),
        filesFolder: env.EVENKEEL_SOURCE_FILES || null,
      },
      mail: mailOf(env),
      keepsTime: true,
      ...given('baseUrl', env.EVENKEEL_BASE_URL),
      ...given('webRoot', webRoot()),
      ...given('samplesRoot', samplesRoot()),
    });
    forgetAddress = noteAddress(place, server.url);
    if (webRoot() === undefined) error(say('cli.start.no-web'));
    print('');
    print(say('cli.start.ready', { address: style.bold(server.url) }));
    if (server.setupLink !== null) {
      print('');
      print(say('cli.start.setup'));
      print(`  ${style.bold(server.setupLink)}`);
    }
    print(style.dim(say('cli.start.stop')));
    await stopping.stopped;
    print(say('cli.start.stopping'));
    return exitStatus.fine;
  } catch (reason) {
    return explain(reason, host, port, terminal);
  } finally {
    forgetAddress();
    await server?.close();
    await store?.close();
    stopping.release();
  }
};

/** The mail server and who mails come from; null where neither is set. */
function mailOf(env: Terminal['env']): { readonly url: string; readonly from: string } | null {
  const { EVENKEEL_SMTP_URL: url = '', EVENKEEL_MAIL_FROM: from = '' } = env;
  return url === '' && from === '' ? null : { url, from };
}

/** 0 lets the system choose; null for what is no port. */
function portOf(text: string | undefined): number | null {
  if (!text) return defaultPort;
  const port = Number(text);
  return /^\d+$/.test(text) && port <= 65_535 ? port : null;
}

function announce(step: Step, { print, say }: Terminal): void {
  if (step !== 'ready' && step !== 'migrating') print(say(`cli.start.step.${step}`));
}

function dataOf(place: object): Readonly<Record<string, string>> {
  return 'dataDir' in place ? { folder: String(place.dataDir) } : {};
}

function given<K extends string>(key: K, value: string | undefined): { readonly [key in K]?: string } {
  return (value ? { [key]: value } : {}) as { readonly [key in K]?: string };
}

/** npm and terminals pass one Ctrl-C on twice; what comes this soon is the same one. */
const SAME_SIGNAL_MS = 1_000;

/** Resolves at the first Ctrl-C or request to end; a second one ends at once. */
function untilStopped({ error, say }: Terminal): { readonly stopped: Promise<void>; release(): void } {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  let first = 0;
  let resolve: () => void = () => {};
  const stopped = new Promise<void>((done) => {
    resolve = done;
  });
  const onSignal = (): void => {
    resolve();
    first ||= Date.now();
    if (Date.now() - first < SAME_SIGNAL_MS) return;
    error(say('cli.start.killed'));
    process.exit(exitStatus.failed);
  };
  for (const signal of signals) process.on(signal, onSignal);
  return {
    stopped,
    release() {
      for (const signal of signals) process.off(signal, onSignal);
    },
  };
}

function explain(reason: unknown, host: string, port: number, { error, say }: Terminal): ExitStatus {
  const code = reason instanceof Error && 'code' in reason ? reason.code : null;
  const known = messageOf(reason);
  if (known !== null) error(known);
  else if (code === 'EADDRINUSE')
    error(say('cli.start.port-taken', { port: String(port), next: String(port + 1) }));
  else if (reason instanceof RangeError) error(reason.message);
  else if (code === 'EACCES') error(say('cli.start.port-closed', { port: String(port) }));
  else if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') error(say('cli.start.host-unknown', { host }));
  else throw reason;
  return exitStatus.failed;
}
