import { inflateRawSync } from 'node:zlib';

interface Entry {
  readonly start: number;
  readonly packedSize: number;
  readonly isDeflated: boolean;
}

/**
 * Whether a zip's files stay within so many bytes when unpacked. A zip may lie about its sizes, so the sum of
 * what it states is asked first and then each file is unpacked, never further than the limit.
 */
export function unpacksWithin(zip: Buffer, limit: number): boolean {
  const directory = centralDirectory(zip);
  let left = limit - directory.statedSize;
  if (left < 0) return false;
  left = limit;
  for (const entry of directory.entries) {
    left -= unpackedSize(zip, entry, left);
    if (left < 0) return false;
  }
  return true;
}

/** At most one byte more than `limit`. A damaged file counts nothing: the reader will complain of it. */
function unpackedSize(zip: Buffer, entry: Entry, limit: number): number {
  if (!entry.isDeflated) return entry.packedSize;
  const packed = zip.subarray(entry.start, entry.start + entry.packedSize);
  try {
    return inflateRawSync(packed, { maxOutputLength: limit + 1 }).length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? limit + 1 : 0;
  }
}

function centralDirectory(zip: Buffer): { entries: readonly Entry[]; statedSize: number } {
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0 || end + 20 > zip.length) return { entries: [], statedSize: 0 };
  const count = zip.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let statedSize = 0;
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count && at + 46 <= zip.length; index += 1) {
    const headerAt = zip.readUInt32LE(at + 42);
    if (headerAt + 30 > zip.length) break;
    statedSize += zip.readUInt32LE(at + 24);
    entries.push({
      start: headerAt + 30 + zip.readUInt16LE(headerAt + 26) + zip.readUInt16LE(headerAt + 28),
      packedSize: zip.readUInt32LE(at + 20),
      isDeflated: zip.readUInt16LE(headerAt + 8) === 8,
    });
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return { entries, statedSize };
}
