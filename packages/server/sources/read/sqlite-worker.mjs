// Worker: asks a copy of a SQLite file one question. Its thread can be ended in the middle of a statement.
import { parentPort, workerData } from 'node:worker_threads';
import sqlite from 'node-sqlite3-wasm';

const { Database } = sqlite;
const { path, statement, limits } = workerData;

function answer() {
  let database;
  try {
    database = new Database(path, { fileMustExist: true });
    // The log of a database that is in use is read without the memory that its programs share.
    database.exec('pragma locking_mode = exclusive; pragma query_only = on; pragma trusted_schema = off');
  } catch {
    return { kind: 'fault', code: 'not-a-database', data: {} };
  }
  try {
    return read(database);
  } catch (error) {
    const reason = String(error.message).slice(0, 300);
    if (/not a database|malformed/.test(reason)) return { kind: 'fault', code: 'not-a-database', data: {} };
    return { kind: 'fault', code: 'query-refused', data: { reason } };
  } finally {
    database.close();
  }
}

function read(database) {
  const prepared = database.prepare(statement);
  const rows = [];
  let header = [];
  let bytes = 0;
  try {
    for (const record of prepared.iterate()) {
      if (rows.length === 0) header = Object.keys(record);
      const row = Object.values(record).map(textOf);
      bytes += row.reduce((sum, cell) => sum + (cell?.length ?? 0), 0);
      if (rows.length >= limits.rows)
        return { kind: 'fault', code: 'too-many-rows', data: { rows: limits.rows } };
      if (bytes > limits.bytes) {
        return { kind: 'fault', code: 'too-large', data: { megabytes: Math.round(limits.bytes / 1e6) } };
      }
      rows.push(row);
    }
  } finally {
    prepared.finalize();
  }
  return { kind: 'table', header, rows };
}

function textOf(value) {
  if (value === null || value === undefined) return null;
  return value instanceof Uint8Array ? '' : String(value);
}

parentPort.postMessage(answer());
