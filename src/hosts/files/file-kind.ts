import * as XLSX from '@e965/xlsx';
import { decodeText } from './decode-text.js';

export type FileKind =
  'zip' | 'ole' | 'markup' | 'delimited-text' | 'empty' | 'encrypted' | 'not-a-spreadsheet';

/**
 * What a file is by its first bytes. Plain text counts as a table only under an extension (`.csv`, with its
 * dot, lower case) that promises one.
 */
export function fileKind(bytes: Buffer, extension: string): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return kindOfOle(bytes);
  const text = decodeText(bytes);
  if (text === undefined) return 'not-a-spreadsheet';
  if (text.trim() === '') return 'empty';
  if (/^\s*</.test(text)) return kindOfMarkup(text);
  if (/^(%PDF|\{\\rtf)/.test(text)) return 'not-a-spreadsheet';
  return textExtensions.has(extension) ? 'delimited-text' : 'not-a-spreadsheet';
}

/** `.xls` is among them: many systems export tab-separated text under that name. */
const textExtensions = new Set(['.csv', '.tsv', '.tab', '.txt', '.xls']);

/** The library's reader of OLE containers, which it leaves untyped. */
interface CompoundFiles {
  readonly read: (bytes: Buffer, options: { readonly type: 'buffer' }) => unknown;
  readonly find: (container: unknown, stream: string) => unknown;
}

function startsWith(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function kindOfOle(bytes: Buffer): FileKind {
  try {
    const { read, find } = XLSX.CFB as CompoundFiles;
    const container = read(bytes, { type: 'buffer' });
    const has = (stream: string): boolean => find(container, stream) !== null;
    if (has('EncryptedPackage')) return 'encrypted';
    return has('Workbook') || has('Book') ? 'ole' : 'not-a-spreadsheet';
  } catch {
    // A damaged container is no spreadsheet to us; the sentence asks to save it anew.
    return 'not-a-spreadsheet';
  }
}

/** Web pages with a table and the XML that Excel 2003 wrote, both often found under `.xls`. */
function kindOfMarkup(text: string): FileKind {
  return /urn:schemas-microsoft-com:office:spreadsheet|<table[\s>]/i.test(text)
    ? 'markup'
    : 'not-a-spreadsheet';
}
