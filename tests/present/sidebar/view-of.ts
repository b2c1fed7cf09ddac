import type { Report } from '../../../src/core/report.js';
import { en } from '../../../src/messages/en/index.js';
import type { Phrasebook } from '../../../src/messages/phrasebook.js';
import { type SidebarView, viewSidebar } from '../../../src/present/sidebar-view.js';
import { reportOf, tableOf } from '../../support/report-of.js';
import { sheetOf, workbookOf } from '../../support/sheet-of.js';

/** Our own interface texts, with stand-ins for the texts that other parts bring. */
export const phrasebook: Phrasebook = {
  ...en,
  elements: { '1': 'Shared vision', '3': 'Trust and clarity', '4': 'Flexibility' },
  rules: {
    'disclosure/lump-sum': {
      note: '',
      title: { fails: 'Some amounts are lump sums', passes: 'Every amount is broken down' },
      fails: {},
      why: '',
      fix: '',
    },
  },
  scores: { disclosure: { title: 'Money fully disclosed', of: '', how: '', unknown: '' } },
};

export const budget = sheetOf('Budget', [[], [], [], [], [], [], ['Rice', 5000], ['Oil', 20]]);

/** What the sidebar shows of a report on a budget; tests say what is different. */
export function view(different: Partial<Report>): SidebarView {
  const report = reportOf({ tables: [tableOf()], ...different });
  return viewSidebar(report, workbookOf(budget), phrasebook);
}
