import type { Locator } from 'playwright-core';
import type { Part } from '../../src/hosts/sidebar/part.js';
import type { Hands } from './hands.js';
import type { Stage } from './stage.js';

/** An entry of the add-on's menu, by the key of its text; entries of the submenu stand under `insert`. */
export type MenuEntry =
  | 'check'
  | 'report'
  | 'checklist'
  | 'askDonor'
  | 'settings'
  | 'help'
  | 'insertPartners'
  | 'insertTimeline'
  | 'insertBudget'
  | 'insertPages'
  | 'insertTrial';

/** Opens the add-on's menu, as far as an entry, without choosing it. */
export async function openMenu(stage: Stage, hands: Hands, entry: MenuEntry): Promise<Locator> {
  const { page, say } = stage;
  const item = (text: string) => page.getByRole('menuitem', { name: text, exact: true });
  await hands.press(page.getByRole('button', { name: say('preview', 'extensions'), exact: true }));
  await hands.pressEntry(item(say('menu', 'name')));
  if (entry.startsWith('insert')) await hands.pressEntry(item(say('menu', 'insert')));
  const found = item(say('menu', entry));
  await found.waitFor();
  return found;
}

/** Chooses an entry of the add-on's menu and waits until it has been done. */
export async function choose(stage: Stage, hands: Hands, entry: MenuEntry): Promise<void> {
  await hands.pressEntry(await openMenu(stage, hands, entry));
  await stage.page.waitForTimeout(60);
  await stage.page.locator('#working').waitFor({ state: 'hidden', timeout: 30_000 });
}

/** Checks the budget from the menu and waits for the new panel. */
export async function check(stage: Stage, hands: Hands): Promise<void> {
  const frame = stage.page.locator('#sidebar iframe');
  const before = await frame.getAttribute('src', { timeout: 50 }).catch(() => null);
  await choose(stage, hands, 'check');
  await stage.page.waitForFunction((old) => {
    const shown = document.querySelector('#sidebar iframe');
    return shown !== null && shown.getAttribute('src') !== old;
  }, before);
  await stage.panel.locator('#title').waitFor();
}

/** Goes to a part of the result. */
export async function goTo(stage: Stage, hands: Hands, part: Part): Promise<void> {
  await hands.pressTab(stage.panel.locator(`#tab-${part}`));
  await stage.panel.locator(`#part-${part}`).waitFor();
}

/** A button of the panel that is in sight, by the key of its text. */
export function button(stage: Stage, key: string): Locator {
  const name = stage.say('sidebar', `page.${key}`);
  return stage.panel.getByRole('button', { name, exact: true }).and(visible(stage)).first();
}

/** Something to unfold in the panel, by the beginning of its text. */
export function fold(stage: Stage, text: string): Locator {
  return stage.panel.locator('summary:visible', { hasText: text }).first();
}

/** What the panel says it has done. */
export function said(stage: Stage): Locator {
  return stage.panel.locator('.status [role=status]');
}

function visible({ panel }: Stage): Locator {
  return panel.locator(':visible');
}
