import type { SidebarView } from '../../../src/present/sidebar-view.js';
import { askingView } from './asking-view.js';
import { cleanView, emptyView, exampleView } from './example-view.js';
import { findingOf, moneyOf, reportOf } from '../../support/report-of.js';
import type { Panel } from './panel.js';
import { inPart, openAll, openCards, openFirstForm, type PanelState, stay } from './reaching.js';
import { statesInLanguages } from './states-in-languages.js';

async function checkAgain({ button }: Panel): Promise<void> {
  await button('Check again').click();
}

/** Long words, long lists: nothing of it may widen the panel. */
function crowded(): SidebarView {
  const long = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle'.repeat(3);
  return exampleView({
    money: {
      ...reportOf().money,
      byPartner: Array.from({ length: 12 }, (_, index) =>
        moneyOf(`${index === 3 ? long : 'Partner'} ${index}`, index / 100),
      ),
    },
    findings: Array.from({ length: 25 }, (_, index) =>
      findingOf({ message: `${long} ${index}`, amount: 1_234_567_890.12, range: `J${index + 1}` }),
    ),
    notices: [{ code: 'a', sheet: long, range: 'A1', message: long }],
  });
}

/** One finding left as it is, another still open. */
const explainedFindings = [
  findingOf({ amount: 30000, message: 'Workshops: USD 30,000 with no breakdown.' }),
  findingOf({
    range: 'J19',
    message: 'Transport: USD 5,000 with no breakdown.',
    explained: { reason: 'A flat fee, agreed with the owner.', by: 'Ruth', on: '2026-11-20' },
  }),
];

export const states: Readonly<Record<string, PanelState>> = {
  'first result': { view: exampleView(), answers: {}, reach: stay },
  'every form open': { view: exampleView(), answers: {}, reach: inPart('findings') },
  'nothing to share': {
    view: exampleView({ overheadSharing: [] }),
    answers: {},
    reach: inPart('sharing'),
  },
  'read only': {
    view: exampleView(),
    answers: {
      createReport: {
        reply: { ok: false, code: 'read-only', message: 'Nothing was written.' },
      },
    },
    reach: async ({ button }) => {
      await button('Create transparency report').click();
      await button('Close this message').click();
    },
  },
  'nothing recognised': { view: emptyView(), answers: {}, reach: stay },
  'nothing recognised, naming the budget': { view: emptyView(), answers: {}, reach: openAll },
  'no findings': { view: cleanView(), answers: {}, reach: stay },
  'no first result': { view: null, answers: {}, reach: stay },
  working: {
    view: exampleView(),
    answers: { recheck: 'waits' },
    reach: async (panel) => {
      await checkAgain(panel);
      await panel.page.clock.runFor(14_000);
    },
  },
  'held up': {
    view: exampleView(),
    answers: { recheck: 'waits' },
    reach: async (panel) => {
      await checkAgain(panel);
      await panel.button('Create transparency report').click({ force: true });
    },
  },
  'report written': {
    view: exampleView(),
    answers: { createReport: { reply: { ok: true, value: { sheetName: 'Transparency report' } } } },
    reach: ({ button }) => button('Create transparency report').click(),
  },
  'trouble of ours': {
    view: exampleView(),
    answers: {
      recheck: {
        reply: { ok: false, code: 'busy', message: 'Another person is checking this file.' },
      },
    },
    reach: checkAgain,
  },
  'trouble of the platform': {
    view: exampleView(),
    answers: { recheck: { failure: 'PERMISSION_DENIED' } },
    reach: checkAgain,
  },
  'cells changed': {
    view: exampleView(),
    answers: { showInSheet: { reply: { ok: true, value: { unchanged: false } } } },
    reach: async (panel) => {
      await panel.go('Findings');
      await panel.page.locator('summary', { hasText: 'multiply out' }).click();
      await panel.page.locator('.finding', { hasText: '× unit' }).getByRole('button').click();
    },
  },
  'no kind ticked': {
    view: exampleView(),
    answers: {},
    reach: async (panel) => {
      await panel.go('Findings');
      for (const box of await panel.page.getByRole('checkbox').all()) await box.uncheck();
    },
  },
  explaining: {
    view: exampleView(),
    answers: {},
    reach: async (panel) => {
      await panel.go('Findings');
      await panel.page.locator('summary', { hasText: 'multiply out' }).click();
      await panel.page.locator('summary:visible', { hasText: 'Explain' }).click();
      await panel.page.getByLabel('Why it is left').fill('A flat fee, agreed with the hall.');
      await panel.page.getByLabel('Who says so').fill('Unity Women');
    },
  },
  'explaining, without a reason': {
    view: exampleView(),
    answers: {},
    reach: async (panel) => {
      await openFirstForm(panel);
      await panel.button('Keep this reason').first().click();
    },
  },
  explained: { view: exampleView({ findings: explainedFindings }), answers: {}, reach: openCards },
  asking: { view: askingView(), answers: {}, reach: stay },
  ...statesInLanguages,
  crowded: { view: crowded(), answers: {}, reach: inPart('findings') },
  'crowded figures': { view: crowded(), answers: {}, reach: openAll },
};
