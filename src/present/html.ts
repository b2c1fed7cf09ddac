import type { Report } from '../core/report.js';
import type { Phrasebook } from '../messages/phrasebook.js';
import { say } from '../messages/say.js';
import { composeDocument } from './document/compose-document.js';
import type { ReportDocument, Section } from './document/document.js';
import { blockOf, labelled } from './html/blocks.js';
import { stripes } from './html/drawings.js';
import { htmlOf, type Markup, markup } from './html/markup.js';
import { style } from './html/style.js';

/**
 * A page in three parts, so that many reports go into one file without standing in memory together. It holds all that
 * it shows: no script, no address, nothing fetched, and a policy that would stop any.
 */
export interface HtmlPage {
  readonly opening: string;
  /** `number`: counted from 1, so that places within the page have names of their own. */
  readonly report: (report: Report, number: number) => string;
  readonly closing: string;
}

/**
 * @param file What the page is about, for its title; `null` where it is about several files.
 */
export function htmlPage(phrasebook: Phrasebook, file: string | null): HtmlPage {
  const { language, direction } = phrasebook;
  const name = say({ phrasebook, currency: undefined }, phrasebook.ui.reportTab['title'] ?? '');
  const title = file === null ? name : `${name}: ${file}`;
  return {
    opening: htmlOf(markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${style}
</head>
<body>
${stripes}
<main>
`),
    report: (report, number) => htmlOf(article(composeDocument(report, phrasebook), number)),
    closing: htmlOf(markup`</main>
</body>
</html>
`),
  };
}

/** One report as a page of its own: to open, print or send. */
export function writeHtml(report: Report, phrasebook: Phrasebook): string {
  const page = htmlPage(phrasebook, report.source.file);
  return page.opening + page.report(report, 1) + page.closing;
}

function article(
  { title, file, about, contents, sections }: ReportDocument,
  number: number,
): Markup {
  return markup`<article>
<header><p class="kicker">${title}</p>
<h1><bdi>${file}</bdi></h1>
${labelled(about)}</header>
<nav aria-label="${contents}"><ul>${sections.map(
    ({ name, title: text }) => markup`<li><a href="#${name}-${number}">${text}</a></li>
`,
  )}</ul></nav>
${sections.map((section) => sectionOf(section, number))}</article>
`;
}

function sectionOf({ name, title, blocks }: Section, number: number): Markup {
  return markup`<section id="${name}-${number}" class="on-${name}">
<h2>${title}</h2>
${blocks.map(blockOf)}
</section>
`;
}
