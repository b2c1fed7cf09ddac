import * as XLSX from '@e965/xlsx';

/** What the library has for OLE containers, which it leaves untyped. */
interface CompoundFiles {
  readonly utils: {
    readonly cfb_new: () => unknown;
    readonly cfb_add: (ole: unknown, name: string, content: Buffer) => void;
  };
  readonly write: (ole: unknown, options: object) => Buffer;
}

/** An OLE container with one stream. */
export function oleWith(stream: string): Buffer {
  const { utils, write } = XLSX.CFB as CompoundFiles;
  const ole = utils.cfb_new();
  utils.cfb_add(ole, stream, Buffer.alloc(5000, 7));
  return write(ole, { type: 'buffer' });
}

/** An .xlsx under a password, as Excel wraps it. */
export function lockedOle(): Buffer {
  return oleWith('EncryptedPackage');
}
