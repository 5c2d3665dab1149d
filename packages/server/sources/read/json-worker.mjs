// Worker: finds rows in a JSON document by JSONPath. A path that never comes to an end is ended with its thread.
import { parentPort, workerData } from 'node:worker_threads';
import p3 from 'json-p3';

const { jsonpath } = p3;
const { text, path, columns, limits } = workerData;

class Fault extends Error {
  constructor(code, data = {}) {
    super(code);
    this.code = code;
    this.data = data;
  }
}

function answer() {
  try {
    const document = parse(text);
    const rows = path === null ? sideBySide(document) : rowByRow(document);
    return { kind: 'table', header: columns, rows };
  } catch (error) {
    if (error instanceof Fault) return { kind: 'fault', code: error.code, data: error.data };
    throw error;
  }
}

function parse(written) {
  try {
    return JSON.parse(written.replace(/^\ufeff/, ''));
  } catch {
    throw new Fault('not-json', { start: written.trim().slice(0, 60) });
  }
}

function find(wanted, value) {
  try {
    return jsonpath.query(wanted, value).values();
  } catch (error) {
    throw new Fault('path-invalid', { path: wanted, reason: String(error.message).slice(0, 200) });
  }
}

/** Each row is an object (or a list), of which the columns are fields, places or paths. */
function rowByRow(document) {
  const found = find(path, document);
  // `$.data` is mostly meant as `$.data[*]`.
  const records = found.length === 1 && Array.isArray(found[0]) && !isRow(found[0]) ? found[0] : found;
  if (records.length === 0) throw new Fault('path-finds-nothing', { path });
  if (records.length > limits.rows) throw new Fault('too-many-rows', { rows: limits.rows });
  const first = records.find((record) => typeof record === 'object' && record !== null) ?? {};
  for (const column of columns) {
    if (!column.startsWith('$') && !records.some((record) => fieldOf(record, column) !== undefined)) {
      throw new Fault('column-missing', { column, columns: Object.keys(first).slice(0, 20).join(', ') });
    }
  }
  return records.map((record) =>
    columns.map((column) =>
      cellOf(column.startsWith('$') ? find(column, record)[0] : fieldOf(record, column)),
    ),
  );
}

/** A list of plain values is one row, not a list of rows. */
function isRow(list) {
  return list.length > 0 && list.every((one) => typeof one !== 'object' || one === null);
}

function fieldOf(record, column) {
  if (typeof record !== 'object' || record === null) return undefined;
  return Object.hasOwn(record, column) ? record[column] : undefined;
}

/** Each column is a list of its own in the document: days here, values there. */
function sideBySide(document) {
  const lists = columns.map((column) => {
    const found = find(column, document);
    const list = found.length === 1 && Array.isArray(found[0]) ? found[0] : found;
    if (list.length === 0) throw new Fault('path-finds-nothing', { path: column });
    return list;
  });
  const [days = [], values = []] = lists;
  if (lists.some((list) => list.length !== days.length)) {
    throw new Fault('columns-uneven', { days: days.length, values: values.length });
  }
  if (days.length > limits.rows) throw new Fault('too-many-rows', { rows: limits.rows });
  return days.map((_, index) => lists.map((list) => cellOf(list[index])));
}

function cellOf(value) {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value).slice(0, 200) : String(value);
}

parentPort.postMessage(answer());
