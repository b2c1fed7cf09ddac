import type { Part } from '../../../src/hosts/sidebar/part.js';
import type { SidebarView } from '../../../src/present/sidebar-view.js';
import type { Answers, Panel } from './panel.js';

/** A state that the panel can be in, and how a person gets there. */
export interface PanelState {
  readonly view: SidebarView | null;
  readonly answers: Answers | null;
  readonly reach: (panel: Panel) => Promise<void>;
}

export const stay = async () => {};

/** Opens all that is folded in what is in sight. */
export async function openAll({ page }: Panel): Promise<void> {
  const closed = page.locator('details:not([open]) > summary:visible');
  while ((await closed.count()) > 0) await closed.first().click();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('details[open]')].every(({ children }) => children.length > 1),
  );
}

/** Goes to a part of the result, by its place among the tabs. */
export async function goTo(part: Part, { page }: Panel): Promise<void> {
  await page.locator(`#tab-${part}`).click();
}

/** Goes to a part of the result, and opens all that is folded there. */
export function inPart(part: Part): PanelState['reach'] {
  return async (panel) => {
    await goTo(part, panel);
    await openAll(panel);
  };
}

/** Goes to the findings, and opens every card and what stands below them, but no form. */
export async function openCards(panel: Panel): Promise<void> {
  await goTo('findings', panel);
  const closed = panel.page.locator(':is(.trouble, .sources):not([open]) > summary:visible');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** Goes to the findings, and opens the filters, the first card, and the form in it. */
export async function openFirstForm(panel: Panel): Promise<void> {
  await goTo('findings', panel);
  for (const folded of ['.more-filters', '.trouble', '.explain'])
    await panel.page.locator(`${folded} > summary:visible`).first().click();
  await panel.page.locator('.explain textarea').waitFor();
}

/** Opens the first table's columns to be corrected, and says that one of them is something else. */
export async function openCorrecting(panel: Panel): Promise<void> {
  const { page } = panel;
  await goTo('reading', panel);
  await page.locator('.correct > summary').click();
  await page.locator('.correct section summary').first().click();
  await page.locator('#table-0-H').selectOption('amount');
}
