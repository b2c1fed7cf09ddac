import type {
  Block,
  ChecklistBlock,
  ElementBlock,
  Labelled,
  TableBlock,
  Trouble,
} from '../document/document.js';
import { inMarkdown, lineInMarkdown } from './escape.js';

/** One block as paragraphs, which stand apart by blank lines. A chart is left out: its table has all of it. */
export function paragraphsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'note':
      return [lineInMarkdown(block.text)];
    case 'figures':
      return [
        block.figures
          .map(({ title, value, of, how, mayChange }) =>
            listed('-', `**${inMarkdown([`${title}:`, value, of ?? ''].join(' ').trim())}**`, [
              how,
              mayChange ?? '',
            ]),
          )
          .join('\n'),
      ];
    case 'list':
      return [
        block.entries
          .map(
            (entry, place) =>
              `${block.isNumbered ? `${place + 1}.` : '-'} ${lineInMarkdown(entry)}`,
          )
          .join('\n'),
      ];
    case 'labelled':
      return [labelled(block.entries)];
    case 'table':
      return [table(block)];
    case 'chart':
      return [];
    case 'element':
      return element(block);
    case 'checklist':
      return checklist(block);
  }
}

/** Labels with what they stand for, a line each. */
export function labelled(entries: readonly Labelled[]): string {
  return entries.map(({ label, texts }) => listed('-', bold(label), texts)).join('\n');
}

function listed(mark: string, head: string, texts: readonly string[]): string {
  return [`${mark} ${head}`, ...texts.map(lineInMarkdown).filter((text) => text !== '')].join(
    '  \n  ',
  );
}

function bold(text: string): string {
  return `**${inMarkdown(text)}**`;
}

function table({ heads, rows }: TableBlock): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(heads.map(({ text }) => inMarkdown(text))),
    line(heads.map(({ holds }) => (holds === 'numbers' ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(inMarkdown))),
  ].join('\n');
}

function element({ title, troubles }: ElementBlock): readonly string[] {
  return [`### ${inMarkdown(title)}`, ...troubles.flatMap(trouble)];
}

function trouble({
  title,
  extents,
  findings,
  notes,
  why,
  fix,
  source,
}: Trouble): readonly string[] {
  const told =
    findings.kind === 'table'
      ? table(findings)
      : lineInMarkdown([findings.place ?? '', findings.text].join(' '));
  return [
    `#### ${inMarkdown(title)}`,
    extents.map(({ text }) => bold(text)).join('  \n'),
    told,
    ...notes.map(lineInMarkdown),
    [
      `${bold(why.label)} ${inMarkdown(why.texts.join(' '))}`,
      `${bold(fix.label)} ${inMarkdown(fix.texts.join(' '))}`,
      lineInMarkdown(source),
    ].join('  \n'),
  ];
}

function checklist({ title, items, prompts }: ChecklistBlock): readonly string[] {
  return [
    `### ${inMarkdown(title)}`,
    items
      .map(({ item, question, statusText, asides }) =>
        [
          `- ${bold(statusText)} ${inMarkdown(item)} ${inMarkdown(question)}`,
          ...asides.map((aside) => `  - ${lineInMarkdown(aside)}`),
        ].join('\n'),
      )
      .join('\n'),
    ...(prompts.texts.length === 0 ? [] : [talk(prompts)]),
  ];
}

function talk({ label, texts }: Labelled): string {
  return [`> ${bold(label)}`, ...texts.map((text) => `> - ${lineInMarkdown(text)}`)].join('\n');
}
