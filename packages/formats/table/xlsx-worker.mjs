// Reads one sheet of a workbook in a thread of its own, so that a hostile file can cost neither memory nor time of the program.
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { parentPort, workerData } from 'node:worker_threads';
import { createInflateRaw } from 'node:zlib';
import { readXlsx, streamXlsxRows } from 'hucre/xlsx';

const { path, sheet, isChecked, largestUnpacked, rowsAtOnce } = workerData;

class Refusal extends Error {}

try {
  const bytes = await readFile(path);
  if (!isChecked) await refuseBombs(bytes);
  const sheets = [];
  await readXlsx(bytes, {
    sheets({ name, hidden, veryHidden }) {
      if (!hidden && !veryHidden) sheets.push(name);
      return false;
    },
  });
  parentPort.postMessage({ kind: 'sheets', sheets });
  const wanted = sheet === null ? sheets : [sheet];
  if (sheet !== null && !sheets.includes(sheet)) throw new Refusal('workbook-no-such-sheet');
  for (const name of wanted) if (await sendRows(bytes, name)) break;
  parentPort.postMessage({ kind: 'end' });
} catch (error) {
  parentPort.postMessage({ kind: 'fault', fault: faultOf(error) });
}
// What a workbook left behind (streams, timers) must not keep the thread alive.
process.exit(0);

/** Sends the rows a batch at a time, each only when asked for. @returns whether the sheet had any. */
async function sendRows(bytes, name) {
  let batch = [];
  let isNamed = false;
  const send = async () => {
    if (!isNamed) parentPort.postMessage({ kind: 'sheet', name });
    isNamed = true;
    parentPort.postMessage({ kind: 'rows', rows: batch });
    batch = [];
    await new Promise((resolve) => parentPort.once('message', resolve));
  };
  for await (const { index, values } of streamXlsxRows(bytes, { sheet: name })) {
    const cells = values.map(textOf);
    if (cells.every((cell) => cell === '')) continue;
    batch.push([index + 1, cells]);
    if (batch.length >= rowsAtOnce) await send();
  }
  if (batch.length > 0) await send();
  return isNamed;
}

/** Numbers with a point and without what floating point leaves behind; days as `YYYY-MM-DD`. */
function textOf(value) {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number')
    return Number.isFinite(value) ? plainNumber(Number(value.toPrecision(15))) : '';
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return '';
    const text = value.toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
  }
  return String(value);
}

function plainNumber(value) {
  const text = String(value);
  return /e/.test(text) && Math.abs(value) < 1e21 ? value.toFixed(12).replace(/\.?0+$/, '') : text;
}

/** Unpacks every part without keeping it: what a part says about its own size is not to be believed. */
async function refuseBombs(bytes) {
  let left = largestUnpacked;
  for (const { method, start, length, size } of partsOf(bytes)) {
    if (size > left) throw new Refusal('unpacked-too-large');
    if (method === 0) left -= length;
    else if (method === 8) {
      const unpacked = Readable.from([bytes.subarray(start, start + length)]).pipe(createInflateRaw());
      for await (const piece of unpacked) {
        left -= piece.length;
        if (left < 0) throw new Refusal('unpacked-too-large');
      }
    }
  }
}

/** The parts named in the directory at the end of the archive. */
function partsOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) throw new Refusal('file-truncated');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const parts = [];
  for (let part = 0; part < count; part += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Refusal('file-truncated');
    const header = view.getUint32(at + 42, true);
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    parts.push({
      method: view.getUint16(at + 10, true),
      length: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      start,
    });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function faultOf(error) {
  if (error instanceof Refusal) return error.message;
  if (error instanceof RangeError) return 'file-truncated';
  return error?.name === 'EncryptedFileError' ? 'workbook-encrypted' : 'workbook-invalid';
}
