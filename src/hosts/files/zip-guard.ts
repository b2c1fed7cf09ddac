import { inflateRawSync } from 'node:zlib';
import { countOf, limits } from './limits.js';
import type { FileTrouble } from './unusable-file.js';

interface Entry {
  readonly start: number;
  readonly packedSize: number;
  readonly statedSize: number;
  readonly isDeflated: boolean;
  readonly isEncrypted: boolean;
}

/** How the formats begin a cell: .xlsx twice, .ods. */
const cellStarts = ['<c ', '<c>', '<table:table-cell'];
const sheetStarts = ['<sheet ', '<table:table '];

/**
 * What speaks against unpacking a zip; `undefined` where nothing does. A zip may lie about its sizes, so the sum of what
 * it states is asked first and then each file is unpacked, never further than the limit, and its cells are counted.
 */
export function troubleOfZip(zip: Buffer): FileTrouble | undefined {
  const entries = centralDirectory(zip);
  if (entries === undefined) return 'unreadable';
  if (entries.some(({ isEncrypted }) => isEncrypted)) return 'encrypted';
  const stated = entries.reduce((sum, { statedSize }) => sum + statedSize, 0);
  if (stated > limits.bytes) return 'too-big';
  let bytes = 0;
  let cells = 0;
  let sheets = 0;
  for (const entry of entries) {
    const content = unpacked(zip, entry, limits.bytes - bytes);
    if (content === undefined) return 'too-big';
    bytes += content.length;
    cells += countOfAny(cellStarts, content, limits.cells - cells);
    sheets += countOfAny(sheetStarts, content, limits.sheets - sheets);
    if (bytes > limits.bytes || cells > limits.cells || sheets > limits.sheets) return 'too-big';
  }
  return undefined;
}

function countOfAny(texts: readonly string[], content: Buffer, most: number): number {
  return texts.reduce((sum, text) => sum + countOf(content, text, most), 0);
}

const nothing = Buffer.alloc(0);

/** `undefined` beyond the limit. A damaged file counts nothing: the reader will complain of it. */
function unpacked(zip: Buffer, entry: Entry, limit: number): Buffer | undefined {
  const packed = zip.subarray(entry.start, entry.start + entry.packedSize);
  if (!entry.isDeflated) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: limit + 1 });
  } catch (error) {
    const isTooBig = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return isTooBig ? undefined : nothing;
  }
}

/** `undefined` where a zip has none, or has lost a part of it: readers that search on may not end. */
function centralDirectory(zip: Buffer): readonly Entry[] | undefined {
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0 || end + 22 > zip.length) return undefined;
  const count = zip.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const isEntry = at + 46 <= end && zip.readUInt32LE(at) === entrySign;
    const headerAt = isEntry ? zip.readUInt32LE(at + 42) : end;
    if (headerAt + 30 > end) return undefined;
    entries.push({
      start: headerAt + 30 + zip.readUInt16LE(headerAt + 26) + zip.readUInt16LE(headerAt + 28),
      packedSize: zip.readUInt32LE(at + 20),
      statedSize: zip.readUInt32LE(at + 24),
      isDeflated: zip.readUInt16LE(headerAt + 8) === 8,
      isEncrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
    });
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** `PK\x01\x02`. */
const entrySign = 0x02014b50;
