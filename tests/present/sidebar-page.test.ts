import { describe, expect, it } from 'vitest';
import { fillSidebarPage, firstResultSlot } from '../../src/present/sidebar-page.js';
import { viewSidebar } from '../../src/present/sidebar-view.js';
import { en } from '../../src/messages/en/index.js';
import { reportOf } from '../support/report-of.js';
import { workbookOf } from '../support/sheet-of.js';

const page = `<script type="application/json">${firstResultSlot}</script><p>after</p>`;
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
    const filled = fillSidebarPage(page, view);
    const json = filled.slice(
      '<script type="application/json">'.length,
      filled.indexOf('</script>'),
    );
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual(view);
    expect(filled.endsWith('</script><p>after</p>')).toBe(true);
  });
});
