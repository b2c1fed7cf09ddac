import type { Report } from '../core/report.js';
import type { Phrasebook } from '../messages/phrasebook.js';
import { composeDocument } from './document/compose-document.js';
import { labelled, paragraphsOf } from './markdown/blocks.js';
import { inMarkdown } from './markdown/escape.js';

/** A report as Markdown with tables, for a wiki, an issue or a mail. What cells hold shows as text, whatever it is. */
export function writeMarkdown(report: Report, phrasebook: Phrasebook): string {
  const { title, file, about, sections } = composeDocument(report, phrasebook);
  const paragraphs = [
    `# ${inMarkdown(`${title}: ${file}`)}`,
    labelled(about),
    ...sections.flatMap((section) => [
      `## ${inMarkdown(section.title)}`,
      ...section.blocks.flatMap(paragraphsOf),
    ]),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}
