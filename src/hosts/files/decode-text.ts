/**
 * The text of a file in UTF-8, UTF-16 or, where it is neither, Windows-1252, as Excel writes CSV in Western
 * Europe. `undefined` where the bytes are no text.
 */
export function decodeText(bytes: Buffer): string | undefined {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  if (hasControlBytes(bytes)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** By its mark, or by the zeros that Latin letters leave in every other byte. */
function wideEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 1000);
  const zeros = (parity: number): number =>
    start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const most = start.length * 0.3;
  if (zeros(1) > most && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > most && zeros(1) === 0 ? 'utf-16be' : undefined;
}

/** Bytes that no text holds: all controls but tab, line ends, form feed and the old end-of-file mark. */
function hasControlBytes(bytes: Buffer): boolean {
  return bytes.some((byte) => byte < 32 && !allowedControls.has(byte));
}

const allowedControls = new Set([9, 10, 11, 12, 13, 26]);
