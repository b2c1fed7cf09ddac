import { type Packed, zipOf } from './zip-of.js';

export interface WrittenSheet {
  readonly name: string;
  /** What stands in `<sheetData>`, or else the whole worksheet. */
  readonly rows?: string;
  readonly whole?: string;
  /** What stands after `<sheetData>`. */
  readonly after?: string;
}

const spreadsheetml = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** An .xlsx written by hand, with whatever a program would never write. */
export function xlsxOf(sheets: readonly WrittenSheet[], more: readonly Packed[] = []): Buffer {
  const list = sheets.map(
    ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const links = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const kinds = sheets.map(
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  const book = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipOf([
    {
      name: '[Content_Types].xml',
      content: `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${book}.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${book}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${book}.styles+xml"/>${kinds.join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${declaration}<workbook xmlns="${spreadsheetml}" xmlns:r="${relationships}"><sheets>${list.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${declaration}<Relationships xmlns="${packages}/relationships">${links.join('')}<Relationship Id="rIdS" Type="${relationships}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rIdT" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    },
    ...sheets.map((sheet, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: sheet.whole ?? worksheetOf(sheet),
    })),
    ...[...plainParts, ...more].filter(
      ({ name }, at, all) => all.findIndex((other, place) => place > at && other.name === name) < 0,
    ),
  ]);
}

/** Parts that every workbook has; a file of the caller's own under the same name stands instead. */
const plainParts: readonly Packed[] = [
  {
    name: 'xl/sharedStrings.xml',
    content: `${declaration}<sst xmlns="${spreadsheetml}" count="0" uniqueCount="0"/>`,
  },
  {
    name: 'xl/styles.xml',
    content: `${declaration}<styleSheet xmlns="${spreadsheetml}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  },
];

function worksheetOf({ rows = '', after = '' }: WrittenSheet): string {
  return `${declaration}<worksheet xmlns="${spreadsheetml}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** An .ods written by hand. */
export function odsOf(content: string, manifest = ''): Buffer {
  return zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    {
      name: 'META-INF/manifest.xml',
      content: `${declaration}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">${manifest}</manifest:file-entry></manifest:manifest>`,
    },
    { name: 'content.xml', content },
    {
      name: 'styles.xml',
      content: `${declaration}<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>`,
    },
  ]);
}

/** The cells of a small budget as rows of a worksheet, from a row on; what is typed stands as it is. */
export function rowsOf(rows: readonly (readonly (string | number)[])[], first = 1): string {
  return rows
    .map((cells, at) => {
      const written = cells.map((value, column) => {
        const place = `${String.fromCharCode(65 + column)}${first + at}`;
        return typeof value === 'number'
          ? `<c r="${place}"><v>${value}</v></c>`
          : `<c r="${place}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
      });
      return `<row r="${first + at}">${written.join('')}</row>`;
    })
    .join('');
}

export function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
