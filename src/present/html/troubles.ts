import type { ElementBlock, Labelled, LoneFinding, Trouble } from '../document/document.js';
import { severityMark } from './drawings.js';
import { type Markup, markup } from './markup.js';
import { stackingTable } from './tables.js';

/** Rows up to which a trouble is kept on one sheet of paper. */
const mostTogether = 6;

/** The troubles of one checklist section. */
export function element({ title, troubles }: ElementBlock): Markup {
  return markup`<h3>${title}</h3>
${troubles.map(troubleOf)}`;
}

function troubleOf({ title, extents, why, fix, source, findings, notes }: Trouble): Markup {
  const look =
    findings.kind === 'table' && findings.rows.length > mostTogether ? 'trouble' : 'trouble short';
  return markup`<section class="${look}">
<div class="opening"><h4>${title}</h4>
<p class="extents">${extents.map(
    ({ severity, text }) =>
      markup`<span class="extent ${severity}">${severityMark(severity)}<span>${text}</span></span> `,
  )}</p></div>
${findings.kind === 'table' ? stackingTable(findings) : lone(findings)}
${notes.map((note) => markup`<p class="note">${note}</p>`)}
<div class="reasons"><p>${labelled(why)}</p>
<p>${labelled(fix)}</p>
<p class="quiet">${source}</p></div>
</section>
`;
}

function labelled({ label, texts }: Labelled): Markup {
  return markup`<strong>${label}</strong> ${texts.join(' ')}`;
}

function lone({ place, text }: LoneFinding): Markup {
  return markup`<p class="lone">${place === null ? null : markup`<bdi dir="ltr" class="quiet">${place}</bdi> `}${text}</p>`;
}
