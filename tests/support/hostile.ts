import type { Report } from '../../src/core/report.js';

/** Texts that anybody could put into a cell, each of which would do something where it is not taken as text. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></table></main><h1>Owned',
  '<!-- -->]]>&lt;b&gt;',
  'javascript:alert(1)',
  '=IMPORTXML("https://evil.example/","//a")',
  '+1+cmd|calc',
  '@everyone see https://evil.example or www.evil.example',
  '| a | b |\n| --- | --- |\n# Heading',
  '[click](https://evil.example) ![x](https://evil.example/x.png) `code` **bold**',
  '::error file=x::owned%0A::stop-commands::x\r\n::add-mask::y',
  'a\u202eb\u2066c\u0000d\u001b[31me',
  '{0} {{placeholder}} ${x}',
  '＝IMPORTDATA("https://evil.example")',
  '\t=1+1',
  '\r-2+3',
  '@SUM(1)',
  '__proto__',
  'constructor',
  'prototype',
];

/** A report whose every text that can come out of a workbook is the given one. */
export function spoilt(report: Report, text: string): Report {
  const change = (value: unknown, key: string): unknown => {
    if (ours.has(key)) return value;
    if (typeof value === 'string') return text;
    if (Array.isArray(value)) return value.map((one) => change(one, key === 'items' ? 'item' : ''));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, change(one, name)]),
    );
  };
  return change(report, '') as Report;
}

/** What no cell can change. */
const ours = new Set([
  ...['today', 'on', 'rule', 'severity', 'range', 'kind', 'use', 'outcome', 'status'],
  ...['model', 'id', 'item', 'pillar', 'currency', 'code'],
]);
