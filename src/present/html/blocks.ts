import type {
  Block,
  ChecklistBlock,
  ChecklistEntry,
  Figure,
  Labelled,
  ListBlock,
} from '../document/document.js';
import { chart, meter } from './drawings.js';
import { type Markup, markup } from './markup.js';
import { table, wideTable } from './tables.js';
import { element } from './troubles.js';

/** Columns that fit on a phone. */
const widest = 3;

/** One block of a section. */
export function blockOf(block: Block): Markup {
  switch (block.kind) {
    case 'note':
      return markup`<p class="quiet">${block.text}</p>`;
    case 'figures':
      return markup`<ul class="figures">${block.figures.map(figure)}</ul>`;
    case 'list':
      return list(block);
    case 'labelled':
      return labelled(block.entries);
    case 'table':
      return block.heads.length > widest ? wideTable(block) : table(block);
    case 'chart':
      return chart(block);
    case 'element':
      return element(block);
    case 'checklist':
      return checklist(block);
  }
}

/** Labels with what they stand for. */
export function labelled(entries: readonly Labelled[]): Markup {
  return markup`<dl>${entries.map(
    ({ label, texts }) =>
      markup`<div><dt>${label}</dt>${texts.map((text) => markup`<dd>${text}</dd>`)}</div>
`,
  )}</dl>`;
}

function figure({ title, value, of, fraction, how, mayChange }: Figure): Markup {
  const look = fraction === null ? 'value unknown' : 'value';
  return markup`<li><h3>${title}</h3><p class="${look}"><bdi>${value}</bdi>${of === null ? null : markup` <span class="of">${of}</span>`}</p>${meter(fraction)}
<p class="how">${how}</p>${mayChange === null ? null : markup`<p class="may-change">${mayChange}</p>`}</li>
`;
}

function list({ title, isNumbered, entries }: ListBlock): Markup {
  const items = entries.map(
    (entry) => markup`<li>${entry}</li>
`,
  );
  if (isNumbered) return markup`<ol class="points">${items}</ol>`;
  if (title === null) return markup`<ul class="list">${items}</ul>`;
  return markup`<h3>${title} (${entries.length})</h3>
<ul class="list short">${items}</ul>`;
}

function checklist({ title, items, prompts }: ChecklistBlock): Markup {
  return markup`<h3>${title}</h3>
<ul class="checklist">${items.map(item)}</ul>
${prompts.texts.length === 0 ? null : talk(prompts)}`;
}

function talk({ label, texts }: Labelled): Markup {
  return markup`<div class="prompts"><p>${label}</p><ul>${texts.map((text) => markup`<li>${text}</li>`)}</ul></div>`;
}

function item({ item: id, question, status, statusText, asides }: ChecklistEntry): Markup {
  return markup`<li><span class="status ${status}"><span class="sign" aria-hidden="true"></span>${statusText}</span>
<div><p><bdi dir="ltr" class="id">${id}</bdi> <bdi>${question}</bdi></p>${asides.map((aside) => markup`<p class="aside">${aside}</p>`)}</div></li>
`;
}
