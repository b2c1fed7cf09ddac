import { phrasebooks } from '../../../src/messages/index.js';
import type { SidebarView } from '../../../src/present/sidebar-view.js';
import { askingView, askingViewIn } from './asking-view.js';
import { cleanView, emptyView, exampleView } from './example-view.js';
import { findingOf, moneyOf, reportOf } from '../../support/report-of.js';
import type { Part } from '../../../src/hosts/sidebar/part.js';
import type { Answers, Panel } from './panel.js';

/** A state that the panel can be in, and how a person gets there. */
export interface PanelState {
  readonly view: SidebarView | null;
  readonly answers: Answers | null;
  readonly reach: (panel: Panel) => Promise<void>;
}

const stay = async () => {};

async function checkAgain({ button }: Panel): Promise<void> {
  await button('Check again').click();
}

/** Opens all that is folded in what is in sight. */
async function openAll({ page }: Panel): Promise<void> {
  const closed = page.locator('details:not([open]) > summary:visible');
  while ((await closed.count()) > 0) await closed.first().click();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('details[open]')].every(({ children }) => children.length > 1),
  );
}

/** Goes to a part of the result, by its place among the tabs, and opens all that is folded there. */
function inPart(part: Part): (panel: Panel) => Promise<void> {
  return async (panel) => {
    await panel.page.locator(`#tab-${part}`).click();
    await openAll(panel);
  };
}

/** The same view as an Arabic reader gets it: only the direction differs, since the texts come later. */
function turned(view: SidebarView): SidebarView {
  return {
    ...view,
    language: 'ar',
    direction: 'rtl',
    head: { ...view.head, summary: 'سبع ملاحظات' },
    texts: { ...view.texts, checkAgain: 'إعادة الفحص', createReport: 'إنشاء تقرير الشفافية' },
  };
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

/** Opens all that is folded, what is folded inside it as well. */
async function openCorrecting({ page }: Panel): Promise<void> {
  await page.locator('#tab-reading').click();
  await page.locator('.correct > summary').click();
  await page.locator('.correct section summary').first().click();
  await page.getByLabel('H: Cost').selectOption('amount');
}

const parts: readonly Part[] = ['glance', 'findings', 'checklist', 'sharing', 'reading'];

/** The panel with all open in every language but English, which the other states speak. */
const inOtherLanguages = Object.fromEntries(
  phrasebooks
    .filter(({ language }) => language !== 'en')
    .flatMap((spoken) =>
      parts.map((part) => [
        `in ${spoken.language}, ${part}`,
        { view: askingViewIn(spoken), answers: {}, reach: inPart(part) },
      ]),
    ),
);

export const states: Readonly<Record<string, PanelState>> = {
  'first result': { view: exampleView(), answers: {}, reach: stay },
  'findings open': { view: exampleView(), answers: {}, reach: inPart('findings') },
  'checklist open': { view: exampleView(), answers: {}, reach: inPart('checklist') },
  'sharing open': { view: exampleView(), answers: {}, reach: inPart('sharing') },
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
  asking: { view: askingView(), answers: {}, reach: stay },
  correcting: { view: askingView(), answers: {}, reach: openCorrecting },
  'correcting, right to left': {
    view: turned(askingView()),
    answers: {},
    reach: openCorrecting,
  },
  'right to left': { view: turned(exampleView()), answers: {}, reach: inPart('findings') },
  ...inOtherLanguages,
  crowded: { view: crowded(), answers: {}, reach: inPart('findings') },
  'crowded figures': { view: crowded(), answers: {}, reach: openAll },
};
