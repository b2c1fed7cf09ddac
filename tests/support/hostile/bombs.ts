import { odsOf, xlsxOf } from '../office-files.js';
import { zipOf } from '../zip-of.js';
import { budget, withBudget, worksheet, openBudget, openTable, openRow } from './budget-parts.js';
import type { HostileFile } from './hostile-file.js';

const laughs = [
  '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lollollollollollollollollollol">',
  ...Array.from({ length: 12 }, (_, level) => {
    const below = `&lol${level === 0 ? '' : level};`;
    return `<!ENTITY lol${level + 1} "${below.repeat(10)}">`;
  }),
  '<!ENTITY file SYSTEM "file:///etc/passwd">]>',
].join('');
const laughingCell =
  '<c r="A5" t="inlineStr"><is><t>&lol12;&file;</t></is></c><c r="B5" t="str"><v>&lol12;</v></c>';

/** Files that unpack, or spell out, to far more than they are. */
export function bombs(): readonly HostileFile[] {
  const spaces = Buffer.alloc(210_000_000, 32);
  const big = Buffer.alloc(30_000_000, 32);
  return [
    {
      what: 'a part that unpacks to 210 MB',
      name: 'bomb.xlsx',
      make: () => zipOf([{ name: 'xl/workbook.xml', content: spaces }]),
      ends: 'too-big',
    },
    {
      what: 'a part that unpacks to 210 MB and says it is small',
      name: 'liar.xlsx',
      make: () => zipOf([{ name: 'xl/workbook.xml', content: spaces, statedSize: 1000 }]),
      ends: 'too-big',
    },
    {
      what: 'many parts of 30 MB',
      name: 'parts.xlsx',
      make: () =>
        zipOf(Array.from({ length: 8 }, (_, at) => ({ name: `xl/${at}.xml`, content: big }))),
      ends: 'too-big',
    },
    {
      what: 'a content that unpacks to 210 MB',
      name: 'bomb.ods',
      make: () => zipOf([{ name: 'content.xml', content: spaces }]),
      ends: 'too-big',
    },
    {
      what: 'a sheet of 90 MB that holds next to nothing',
      name: 'hollow.xlsx',
      make: () => withBudget(`<row r="9">${' '.repeat(90_000_000)}</row>`),
      ends: 'report',
    },
    {
      what: 'entities within entities in a sheet',
      name: 'laughs.xlsx',
      make: () =>
        xlsxOf([
          {
            name: 'Budget',
            whole: `${laughs}<worksheet xmlns="${worksheet}"><sheetData>${budget}<row r="5">${laughingCell}</row></sheetData></worksheet>`,
          },
        ]),
      ends: 'report',
    },
    {
      what: 'entities within entities in the shared texts',
      name: 'shared-laughs.xlsx',
      make: () =>
        xlsxOf(
          [{ name: 'Budget', rows: `${budget}<row r="5"><c r="A5" t="s"><v>0</v></c></row>` }],
          [
            {
              name: 'xl/sharedStrings.xml',
              content: `${laughs}<sst xmlns="${worksheet}" count="4000000000" uniqueCount="4000000000"><si><t>&lol12;&file;</t></si></sst>`,
            },
          ],
        ),
      ends: 'report',
    },
    {
      what: 'entities within entities in an OpenDocument file',
      name: 'laughs.ods',
      make: () => odsOf(laughs + openTable(openBudget + openRow(['x']).replace('x', '&lol12;'))),
      ends: 'report',
    },
    {
      what: 'entities within entities in an XML spreadsheet',
      name: 'laughs.xls',
      make: () =>
        Buffer.from(
          `${laughs}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table><Row><Cell><Data>&lol12;&file;</Data></Cell></Row></Table></Worksheet></Workbook>`,
        ),
      ends: 'no-tables',
    },
    {
      what: 'rows repeated a thousand million times',
      name: 'repeated.ods',
      make: () =>
        odsOf(
          openTable(
            `${openBudget}<table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000" office:value-type="float" office:value="7"/></table:table-row>`,
          ),
        ),
      ends: 'report',
    },
    {
      what: 'empty rows repeated to the end of the sheet, as programs write them',
      name: 'to-the-end.ods',
      make: () =>
        odsOf(
          openTable(
            `${openBudget}<table:table-row table:number-rows-repeated="1048572"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
          ),
        ),
      ends: 'report',
    },
  ];
}
