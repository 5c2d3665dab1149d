// Lets a database that listens on a Unix socket be reached by a port, for the connectors, which know no sockets.
import { type AddressInfo, connect, createServer } from 'node:net';

export interface ReachablePort {
  readonly port: number;
  close(): Promise<void>;
}

/** @param url of the database; one that has a port already is passed on as well */
export async function reachByPort(url: string): Promise<ReachablePort> {
  const parsed = new URL(url);
  const folder = parsed.searchParams.get('host');
  const port = Number(parsed.port || parsed.searchParams.get('port') || 5432);
  const target = folder === null ? { host: parsed.hostname, port } : { path: `${folder}/.s.PGSQL.${port}` };
  const server = createServer((incoming) => {
    const outgoing = connect(target);
    const end = (): void => {
      incoming.destroy();
      outgoing.destroy();
    };
    incoming.on('error', end).on('close', end).pipe(outgoing);
    outgoing.on('error', end).on('close', end).pipe(incoming);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
