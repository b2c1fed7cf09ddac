import { lockedOle } from '../locked-ole.js';
import { odsOf } from '../office-files.js';
import { zipOf } from '../zip-of.js';
import { csv, sound, openBudget, openTable } from './budget-parts.js';
import type { HostileFile } from './hostile-file.js';

/** Files that are damaged, locked or not what their names say. */
export function broken(): readonly HostileFile[] {
  const cut = (bytes: Buffer, share: number): Buffer =>
    bytes.subarray(0, Math.floor(bytes.length * share));
  const open = (): Buffer => odsOf(openTable(openBudget));
  return [
    { what: 'no bytes', name: 'none.xlsx', make: () => Buffer.alloc(0), ends: 'empty' },
    {
      what: 'a zip of noise',
      name: 'noise.xlsx',
      make: () => Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(5000, 0xa7)]),
      ends: 'unreadable',
    },
    {
      what: 'an archive damaged in its middle',
      name: 'damaged.xlsx',
      make: () => {
        const bytes = sound();
        return bytes.fill(0x55, Math.floor(bytes.length / 3), Math.floor(bytes.length / 2));
      },
      ends: 'unreadable',
    },
    {
      what: 'a tenth of a file',
      name: 'tenth.xlsx',
      make: () => cut(sound(), 0.1),
      ends: 'unreadable',
    },
    { what: 'half a file', name: 'half.xlsx', make: () => cut(sound(), 0.5), ends: 'unreadable' },
    {
      what: 'nine tenths of a file',
      name: 'most.xlsx',
      make: () => cut(sound(), 0.9),
      ends: 'unreadable',
    },
    {
      what: 'half an OpenDocument file',
      name: 'half.ods',
      make: () => cut(open(), 0.5),
      ends: 'unreadable',
    },
    {
      what: 'a workbook under the name of a text',
      name: 'workbook.csv',
      make: sound,
      ends: 'report',
    },
    {
      what: 'an OpenDocument file under the name of another',
      name: 'open.xlsx',
      make: open,
      ends: 'report',
    },
    {
      what: 'a text under the name of a workbook',
      name: 'text.xlsx',
      make: () => Buffer.from(csv),
      ends: 'not-a-spreadsheet',
    },
    {
      what: 'a zip of something else',
      name: 'zip.xlsx',
      make: () => zipOf([{ name: 'readme.txt', content: csv }]),
      ends: 'not-a-spreadsheet',
    },
    {
      what: 'a workbook under a password',
      name: 'locked.xlsx',
      make: () => lockedOle(),
      ends: 'encrypted',
    },
    {
      what: 'an OpenDocument file under a password',
      name: 'locked.ods',
      make: () =>
        odsOf(
          '\u0001\u0002noise',
          '<manifest:encryption-data manifest:checksum-type="x" manifest:checksum="y"><manifest:algorithm manifest:algorithm-name="z"/></manifest:encryption-data>',
        ),
      ends: 'encrypted',
    },
    {
      what: 'a sheet within sheets within sheets',
      name: 'nested.ods',
      make: () => odsOf(openTable('<table:table-row>'.repeat(100_000))),
      ends: 'empty',
    },
    {
      what: 'web pages within web pages',
      name: 'nested.xls',
      make: () => Buffer.from(`<html>${'<table><tr><td>'.repeat(100_000)}`),
      ends: 'unreadable',
    },
  ];
}
