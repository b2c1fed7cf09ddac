import type { Head, TableBlock } from '../document/document.js';
import { type Markup, markup } from './markup.js';

/** Rows and letters up to which a table is kept on one sheet of paper. */
const mostRows = 12;
const mostLetters = 1200;

/** Figures side by side. Where they do not fit it scrolls by itself, with the keyboard too; on a phone it stacks. */
export function wideTable(block: TableBlock): Markup {
  const { caption } = block;
  return markup`<div class="scroll" role="group" aria-label="${caption}" tabindex="0">${tableAs(block, `${lengthOf(block)} stacking`)}</div>`;
}

/** A table whose rows are named by their first cells. */
export function table(block: TableBlock): Markup {
  return tableAs(block, lengthOf(block));
}

/** Sentences with their places. On a phone the cells of a row stand below one another. */
export function stackingTable(block: TableBlock): Markup {
  return tableAs(block, 'stacking');
}

function lengthOf({ rows }: TableBlock): 'short' | 'long' {
  const letters = rows.reduce((sum, row) => sum + row.join('').length, 0);
  return rows.length <= mostRows && letters <= mostLetters ? 'short' : 'long';
}

/** The roles are said, as a browser forgets them where cells stand below one another. */
function tableAs({ caption, heads, rows }: TableBlock, look: string): Markup {
  return markup`<table class="${look}" role="table"><caption class="unseen">${caption}</caption>
<thead role="rowgroup"><tr role="row">${heads.map(headCell)}</tr></thead>
<tbody role="rowgroup">${rows.map(
    (
      row,
    ) => markup`<tr role="row">${row.map((text, column) => bodyCell(text, heads[column], column))}</tr>
`,
  )}</tbody></table>`;
}

function headCell({ text, holds }: Head): Markup {
  return markup`<th scope="col" role="columnheader" class="${holds}">${text}</th>`;
}

function bodyCell(text: string, head: Head | undefined, column: number): Markup {
  const holds = head?.holds ?? 'words';
  if (column === 0) {
    return markup`<th scope="row" role="rowheader" class="${holds}">${apart(text, holds)}</th>`;
  }
  return markup`<td role="cell" class="${holds}" data-head="${head?.text ?? ''}">${apart(text, holds)}</td>`;
}

/** Kept apart from the direction of what is around it; sentences run as the page does, whatever they begin with. */
function apart(text: string, holds: Head['holds']): Markup {
  if (holds === 'sentences') return markup`${text}`;
  return holds === 'places' ? markup`<bdi dir="ltr">${text}</bdi>` : markup`<bdi>${text}</bdi>`;
}
