import { expect } from 'vitest';
import type { Hands } from '../../build/guide/hands.js';
import { button, check, choose, fold, goTo, said } from '../../build/guide/moves.js';
import { unsure } from '../../build/guide/pictures.js';
import type { Stage } from '../../build/guide/stage.js';

/** One task of the guide, as a person does it; each begins where the one before has ended. */
export interface Task {
  /** The page of the guide, and what is done of it. */
  readonly name: string;
  readonly walk: (stage: Stage, hands: Hands) => Promise<void>;
}

const patience = { timeout: 60_000 };

/** The tasks in the order of a first hour with the add-on. */
export const tasks: readonly Task[] = [
  {
    name: 'check-a-budget: from the menu to the cells of a finding',
    walk: async (stage, hands) => {
      await check(stage, hands);
      await goTo(stage, hands, 'findings');
      const card = stage.panel.locator('.trouble').nth(1);
      await hands.press(card.locator('summary').first());
      const place = (await card.locator('summary .quiet').textContent()) ?? '';
      await hands.press(button(stage, 'showInSheet'));
      const row = Number(/[A-Z]+(\d+)/.exec(place.replace(/^.*!/, ''))?.[1]);
      await expect
        .poll(() => stage.page.evaluate(() => window.previewGrid.selectedRow()), patience)
        .toBe(row);
    },
  },
  {
    name: 'explain-a-finding: the reason is kept, and the finding leaves the list',
    walk: async (stage, hands) => {
      const count = () => stage.panel.locator('#tab-findings .count').textContent();
      const before = Number(await count());
      const card = stage.panel.locator('details[open].trouble');
      await hands.press(card.locator('details.explain > summary').first());
      await hands.write(card.locator('textarea'), 'Agreed by all');
      await hands.write(card.locator('input[type=text]'), 'All partners');
      await hands.press(button(stage, 'explainKeep'));
      await expect.poll(async () => Number(await count()), patience).toBe(before - 1);
      expect(await stage.sheetNames()).toContain(stage.say('menu', 'explainedTab'));
    },
  },
  {
    name: 'read-the-figures: four of them, each said in words',
    walk: async (stage, hands) => {
      await goTo(stage, hands, 'glance');
      const figures = stage.panel.locator('[data-figure]');
      expect(await figures.count()).toBe(4);
      for (const text of await figures.allInnerTexts()) expect(text.length).toBeGreaterThan(40);
    },
  },
  {
    name: 'agree-on-columns: a column is left out, and taken back',
    walk: async (stage, hands) => {
      await goTo(stage, hands, 'reading');
      await hands.press(fold(stage, stage.say('sidebar', 'page.correct')));
      await hands.press(fold(stage, stage.say('sidebar', 'page.columns')));
      const column = stage.panel
        .locator('.correct section')
        .first()
        .locator('details select')
        .last();
      const own = await column.inputValue();
      await hands.select(column, 'ignore');
      await hands.press(button(stage, 'keep'));
      await expect.poll(() => said(stage).textContent(), patience).toContain(beginningOf(stage));
      await hands.select(column, '(as read)');
      await hands.press(button(stage, 'keep'));
      await expect.poll(() => column.inputValue(), patience).toBe(own);
    },
  },
  {
    name: 'checklist-together: the tab, and the sections in the panel',
    walk: async (stage, hands) => {
      await goTo(stage, hands, 'checklist');
      const section = stage.panel.locator('#part-checklist .folded').nth(2);
      await hands.press(section.locator('summary').first());
      await expect.poll(() => section.locator('.items > li').count()).toBeGreaterThan(2);
      await choose(stage, hands, 'checklist');
      expect(await stage.sheetNames()).toContain(stage.say('tabs', 'checklist.title'));
    },
  },
  {
    name: 'share-core-costs: another way, other figures',
    walk: async (stage, hands) => {
      await goTo(stage, hands, 'sharing');
      const shares = stage.panel.locator('#part-sharing .shares');
      const before = await shares.textContent();
      await hands.tick(stage.panel.locator('#part-sharing input[type=radio]').nth(2));
      await expect.poll(() => shares.textContent()).not.toBe(before);
    },
  },
  {
    name: 'reports-and-pages: the report, and a page for each organisation',
    walk: async (stage, hands) => {
      await choose(stage, hands, 'report');
      const before = await stage.sheetNames();
      await choose(stage, hands, 'insertPages');
      const after = await stage.sheetNames();
      expect(before).toContain(stage.say('reportTab', 'title'));
      expect(after.length).toBeGreaterThan(before.length + 2);
    },
  },
  {
    name: 'ask-the-donor: a letter',
    walk: async (stage, hands) => {
      await choose(stage, hands, 'askDonor');
      expect(await stage.sheetNames()).toContain(stage.say('pages', 'letter.tab'));
    },
  },
  {
    name: 'settings: the tab; and help, which is closed again',
    walk: async (stage, hands) => {
      await choose(stage, hands, 'settings');
      expect(await stage.sheetNames()).toContain(stage.say('tabs', 'settings.title'));
      await choose(stage, hands, 'help');
      const dialog = stage.page.locator('#dialog');
      await dialog.frameLocator('iframe').locator('h2').first().waitFor();
      await hands.press(dialog.locator('button'));
      await dialog.waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'agree-on-columns: a question is answered',
    walk: async (stage, hands) => {
      await stage.open('small-project.csv', Buffer.from(unsure));
      await check(stage, hands);
      await hands.press(button(stage, 'yes'));
      await expect.poll(() => said(stage).textContent(), patience).toContain(beginningOf(stage));
      expect(await stage.panel.locator('.question').count()).toBe(0);
    },
  },
  {
    name: 'check-a-budget: without one, the example is a step away',
    walk: async (stage, hands) => {
      await stage.open('notes.csv', Buffer.from('Notes of the meeting\n'));
      await check(stage, hands);
      await hands.press(button(stage, 'insertTrial'));
      await expect
        .poll(() => stage.panel.locator('[data-figure]').count(), { timeout: 60_000 })
        .toBe(4);
    },
  },
  {
    name: 'install: a viewer has no menu',
    walk: async (stage, hands) => {
      await hands.select(stage.page.locator('#role'), 'viewer');
      const menu = stage.page.getByRole('button', { name: stage.say('preview', 'extensions') });
      await expect.poll(() => menu.count(), patience).toBe(0);
      await stage.page.waitForSelector('body[data-ready]');
      // For the picture: the grid is drawn a little after the page stands.
      await stage.page.waitForTimeout(500);
    },
  },
];

/** How the panel begins to say that a correction was kept. */
function beginningOf(stage: Stage): string {
  return stage.say('sidebar', 'page.done.correct', { summary: '' }).slice(0, 15);
}
