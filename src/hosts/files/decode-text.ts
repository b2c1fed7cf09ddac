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
    return decodeWindows1252(bytes);
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

/** Done by hand, as some versions of Node take it for Latin-1 and lose the euro sign. */
function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (byte) => upperControls.charAt(byte.charCodeAt(0) - 0x80));
}

/** What Windows-1252 has at bytes 0x80 to 0x9f. */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes that no text holds: all controls but tab, line ends, form feed and the old end-of-file mark. */
function hasControlBytes(bytes: Buffer): boolean {
  return bytes.some((byte) => byte < 32 && !allowedControls.has(byte));
}

const allowedControls = new Set([9, 10, 11, 12, 13, 26]);
