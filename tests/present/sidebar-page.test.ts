import { describe, expect, it } from 'vitest';
import { firstResult, firstResultId } from '../../src/present/sidebar-page.js';
import { viewSidebar } from '../../src/present/sidebar-view.js';
import { en } from '../../src/messages/en/index.js';
import { reportOf } from '../support/report-of.js';
import { workbookOf } from '../support/sheet-of.js';

const [before, after] = [`<script type="application/json" id="${firstResultId}">`, '</script>'];
const hostile = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '<?= 1 ?>',
  '$& $1 $`',
  'a\u2028b\u2029c',
  '&lt;',
];

describe('the first result in the page', () => {
  it.each(hostile)('is inert and comes back whole: %s', (text) => {
    const view = { ...viewSidebar(reportOf(), workbookOf(), en), notices: [text] };
    const markup = firstResult(view);
    const json = markup.slice(before.length, -after.length);
    expect(markup).toBe(`${before}${json}${after}`);
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual(view);
  });
});
