// Reads a source with the connector of its kind, within the time limit.
import { failure, type Result, type Source, success } from '@evenkeel/core';
import { SourceFault } from '../source-fault.ts';
import type { Asking } from './asking.ts';
import type { RawTable } from './raw-table.ts';
import { readMysql } from './read-mysql.ts';
import { readPostgresql } from './read-postgresql.ts';
import { readSqlite } from './read-sqlite.ts';
import { readCsv, readJson } from './read-web.ts';

type Connector = (asking: Asking) => Promise<RawTable>;

const connectors: Readonly<Record<Source['kind'], Connector>> = {
  postgresql: readPostgresql,
  mysql: readMysql,
  sqlite: readSqlite,
  json: readJson,
  csv: readCsv,
};

/** @returns the rows, or why there are none; throws only what is a fault of ours. */
export async function readSource(asking: Omit<Asking, 'timeZone'>): Promise<Result<RawTable>> {
  const { source, limits, signal: given } = asking;
  const limit = AbortSignal.timeout(limits.milliseconds);
  const signal = AbortSignal.any([given, limit]);
  try {
    const timeZone = zoneOf(source);
    const reading = connectors[source.kind]({ ...asking, timeZone, signal });
    return success(await Promise.race([reading, whenAborted(signal)]));
  } catch (error) {
    if (given.aborted) {
      return failure([
        problem(given.reason instanceof SourceFault ? given.reason : new SourceFault('cancelled')),
      ]);
    }
    if (limit.aborted) {
      return failure([
        problem(new SourceFault('timed-out', { seconds: Math.round(limits.milliseconds / 1000) })),
      ]);
    }
    if (error instanceof SourceFault) return failure([problem(error)]);
    throw error;
  }
}

/** The zone in which a moment becomes a day. @throws SourceFault `time-zone-unknown` */
export function zoneOf({ timeZone }: Pick<Source, 'timeZone'>): string {
  if (timeZone === null) return Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    throw new SourceFault('time-zone-unknown', { zone: timeZone });
  }
}

/** A connector that does not notice the signal is left to itself. */
function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => setTimeout(() => reject(signal.reason), 1000).unref(), {
      once: true,
    });
  });
}

function problem({ code, data }: SourceFault) {
  return { code, path: ['source'], value: null, data };
}
