// Starts the embedded database from a process of its own, which a test can kill.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { EmbeddedPostgresStep } from '../index.ts';

interface Started {
  readonly url: string;
  readonly pid: number;
  readonly adopted: boolean;
}

interface Message {
  readonly step?: EmbeddedPostgresStep;
  readonly started?: Started;
  readonly failed?: string;
}

/** A process that has been told to start the database. */
export interface Starter {
  /** Resolves when the database answers; rejects with the message of the error that the process got. */
  readonly started: Promise<Started>;
  /** Resolves when the start reaches that step. */
  reaches(step: EmbeddedPostgresStep): Promise<void>;
  /** SIGKILL: the process cannot tidy up. */
  kill(): Promise<void>;
  /** Stops the database and ends the process. */
  stop(): Promise<void>;
}

/** Lets a process start the database of `dataDir`, as the user with the number `uid` if that is given. */
export function startInOwnProcess(dataDir: string, uid?: number): Starter {
  const child = fork(fileURLToPath(new URL('./start-in-own-process.ts', import.meta.url)), [dataDir], {
    execArgv: ['--import', 'tsx'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const ended = once(child, 'exit');
  const started = receive(child, (message) => message.started);
  // A test that only kills the process does not wait for this.
  started.catch(() => {});
  return {
    started,
    reaches: async (step) => {
      await receive(child, (message) => (message.step === step ? true : undefined));
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      child.send('stop');
      await ended;
    },
  };
}

function receive<T>(child: ChildProcess, pick: (message: Message) => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    child.on('message', (message: Message) => {
      const picked = pick(message);
      if (picked !== undefined) resolve(picked);
      if (message.failed !== undefined) reject(new Error(message.failed));
    });
    child.once('exit', (code, signal) => reject(new Error(`The process ended early (${code ?? signal}).`)));
  });
}
