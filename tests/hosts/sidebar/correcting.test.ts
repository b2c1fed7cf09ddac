import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { askingView } from './asking-view.js';
import { emptyView } from './example-view.js';
import { type Answers, openPanel, type Panel } from './panel.js';

let browser: Browser;
let panel: Panel;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => panel.close());
afterAll(() => browser.close());

const answered = (view: unknown): Answers => ({ correct: { reply: { ok: true, value: view } } });
const status = () => panel.page.locator('.status [role=status]');
const question = () => panel.page.locator('#question');
const focusedId = () => panel.page.evaluate(() => document.activeElement?.id);

async function open(answers: Answers = {}, view = askingView()): Promise<Panel> {
  panel = await openPanel(browser, { view, answers });
  return panel;
}

/** What was asked of the server, out of its JSON. */
async function asked(): Promise<readonly unknown[]> {
  const calls = await panel.calls();
  return calls.map(([name, argument]) => [name, JSON.parse(argument ?? 'null') as unknown]);
}

const cost = { what: 'column', sheet: 'Budget', column: 'H', header: 'Cost' };

describe('a guess that is not sure', () => {
  it('is asked with the best guess ready, one at a time', async () => {
    await open();
    expect(await question().textContent()).toBe('Is column H, “Cost”, the unit cost?');
    expect(await panel.page.locator('.question').count()).toBe(1);
    expect(await panel.page.locator('.question').textContent()).toContain('1 of 3');
    await panel.button('Later').click();
    expect(await question().textContent()).toBe("Is 'Who is who'!A1:C5 a list of partners?");
    await panel.button('Later').click();
    expect(await question().textContent()).toContain('the total of the whole budget?');
    await panel.button('Later').click();
    expect(await question().textContent()).toContain('column H');
  });

  it('yes keeps the guess, and goes on to the next question', async () => {
    await open(answered(askingView(1)));
    await panel.button('Later').click();
    await panel.button('Yes').click();
    await expect.poll(() => status().textContent()).toContain('Kept in this file');
    expect(await asked()).toEqual([
      ['correct', { what: 'table', sheet: 'Who is who', headings: [], kind: 'partners' }],
    ]);
    expect(await question().textContent()).toContain('column H');
    await expect.poll(focusedId).toBe('question');
  });

  it('the last one answered leaves the reader at the top', async () => {
    await open(answered(askingView(0)), askingView(1));
    await panel.button('Yes').click();
    await expect.poll(focusedId).toBe('title');
    expect(await question().count()).toBe(0);
  });

  it('something else is chosen and kept, the likely ones first', async () => {
    await open(answered(askingView(2)));
    const choice = panel.page.getByLabel('No, it is');
    const options = await choice.locator('option').allTextContents();
    expect(options.slice(0, 3)).toEqual(['Choose', 'Amount', 'Quantity']);
    expect(options).toContain('Not used');
    expect(options).not.toContain('Unit cost');
    await choice.selectOption('Amount');
    expect(await panel.calls()).toEqual([]);
    await panel.page.locator('.question').getByRole('button', { name: 'Keep this' }).click();
    await expect.poll(asked).toEqual([['correct', { ...cost, role: 'amount' }]]);
  });

  it('shows its place in the sheet', async () => {
    await open({ showInSheet: { reply: { ok: true, value: { unchanged: true } } } });
    await panel.page.locator('.question').getByRole('button', { name: 'Show in sheet' }).click();
    await expect.poll(asked).toMatchObject([['showInSheet', { sheet: 'Budget', range: 'H6' }]]);
  });

  it('stays where the server could not keep it', async () => {
    const failure = { ok: false, code: 'busy', message: 'Somebody else is at work.' };
    await open({ correct: { reply: failure } });
    await panel.button('Yes').click();
    await expect.poll(() => panel.page.locator('.failure').textContent()).toContain('at work');
    expect(await question().textContent()).toContain('column H');
  });
});

describe('Correct this reading', () => {
  const opened = async (answers: Answers = {}) => {
    await open(answers);
    await panel.go('Reading');
    await panel.page.locator('summary', { hasText: 'Correct this reading' }).click();
    await panel.page.locator('summary', { hasText: 'Columns (3)' }).click();
    return panel.page;
  };

  it('names each table, column and organisation, and what it is taken for', async () => {
    const page = await opened();
    expect(await page.getByLabel('H: Cost').inputValue()).toBe('unit-cost');
    expect(await page.getByLabel('J (no heading)').inputValue()).toBe('amount');
    expect(await page.getByLabel('What this is').first().inputValue()).toBe('budget');
    expect(await page.getByLabel('Northern Aid').inputValue()).toBe('lead');
  });

  it('says honestly where nobody has said what an organisation is', async () => {
    const page = await opened();
    const unity = page.getByLabel('Unity Women');
    expect(await unity.locator('option:checked').textContent()).toBe('Nobody has said');
    const options = await page.getByLabel('Northern Aid').locator('option').allTextContents();
    expect(options).not.toContain('Nobody has said');
    expect(options).toContain('As the file itself says');
  });

  it.each([
    ['H: Cost', 'amount', { ...cost, role: 'amount' }],
    ['Unity Women', 'rlo', { what: 'organisation', name: 'Unity Women', kind: 'rlo' }],
    ['Northern Aid', '(as read)', { what: 'organisation', name: 'Northern Aid', kind: null }],
  ])('%s: asks nothing before it is kept, then keeps it', async (label, value, correction) => {
    const page = await opened(answered(askingView()));
    await page.getByLabel(label).selectOption(value);
    expect(await panel.calls()).toEqual([]);
    await page.locator('.correct').getByRole('button', { name: 'Keep this' }).click();
    await expect.poll(asked).toEqual([['correct', correction]]);
    await expect.poll(() => status().textContent()).toContain('Kept in this file');
  });

  it('whose money a column holds is asked where it is a partner’s', async () => {
    const page = await opened(answered(askingView()));
    await page.getByLabel('H: Cost').selectOption('organisation-amount');
    await page.getByLabel('For whom').selectOption('Unity Women');
    await page.locator('.correct').getByRole('button', { name: 'Keep this' }).click();
    const said = { ...cost, role: 'organisation-amount', name: 'Unity Women' };
    await expect.poll(asked).toEqual([['correct', said]]);
  });

  it('keeps the keyboard at what was corrected, and the panel open', async () => {
    const page = await opened(answered(askingView(1)));
    const kind = page.getByLabel('What this is').first();
    await kind.focus();
    await kind.selectOption('timeline');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keep this');
    await page.keyboard.press('Enter');
    await expect.poll(() => status().textContent()).toContain('Kept in this file');
    expect(await focusedId()).toBe('table-0');
    expect(await page.locator('.correct').getAttribute('open')).not.toBeNull();
  });

  it('is there where no table was found: a tab can be said to be one', async () => {
    await open(answered(askingView()), emptyView());
    await panel.page.locator('summary', { hasText: 'Say which tab' }).click();
    await panel.page.getByLabel('What this is').selectOption('budget');
    await panel.button('Keep this').click();
    await expect
      .poll(asked)
      .toEqual([['correct', { what: 'table', sheet: 'Budget', headings: [], kind: 'budget' }]]);
  });

  it('shows cell text as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const view = askingView();
    const [first, ...others] = view.questions;
    await open({}, { ...view, questions: first ? [{ ...first, question: evil }, ...others] : [] });
    expect(await question().textContent()).toBe(evil);
    expect(await panel.page.locator('img').count()).toBe(0);
  });
});

describe('what a line pays for', () => {
  const opened = async () => {
    await open(answered(askingView()));
    await panel.go('Reading');
    await panel.page.locator('summary', { hasText: 'Correct this reading' }).click();
    await panel.page.locator('summary', { hasText: 'What lines pay for (2)' }).click();
    return panel.page;
  };
  const line = { what: 'line', sheet: 'Budget', row: 8, description: 'Oil' };

  it('is chosen for one line and kept', async () => {
    const page = await opened();
    await page.getByLabel('Line', { exact: true }).selectOption('8');
    await page.getByLabel('It pays for').selectOption('core');
    expect(await panel.calls()).toEqual([]);
    await panel.button('Keep this').click();
    await expect.poll(asked).toEqual([['correct', { ...line, class: 'core', to: null }]]);
  });

  it('for whom is asked where it is somebody’s, by keyboard alone', async () => {
    const page = await opened();
    await page.getByLabel('Line', { exact: true }).focus();
    for (const keys of [['End'], 'Pass', 'Unity']) {
      await page.keyboard.press('Space');
      await page.locator('option:focus').waitFor();
      for (const key of keys) await page.keyboard.press(key);
      await page.keyboard.press('Enter');
      await page.locator('select:focus').waitFor();
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect
      .poll(asked)
      .toEqual([['correct', { ...line, class: 'passed-on', to: 'Unity Women' }]]);
  });
});

describe('where a table begins and ends', () => {
  const opened = async () => {
    await open(answered(askingView()));
    await panel.go('Reading');
    await panel.page.locator('summary', { hasText: 'Correct this reading' }).click();
    await panel.page.locator('summary', { hasText: 'Where it begins' }).first().click();
    return panel.page;
  };
  const place = { what: 'place', sheet: 'Budget', range: 'A6:J48' };

  it.each([
    ['5, 6', '48', { headerRows: [5, 6], lastRow: 48 }],
    ['6', '40', { headerRows: [6], lastRow: 40 }],
    ['', '', { headerRows: [], lastRow: null }],
  ])('headings %j, end %j', async (heads, last, said) => {
    const page = await opened();
    await page.getByLabel('Row of its headings').fill(heads);
    await page.getByLabel('Its last row').fill(last);
    await panel.button('Keep this').click();
    await expect.poll(asked).toEqual([['correct', { ...place, ...said }]]);
  });

  it('what is no row number is said, and cannot be kept', async () => {
    const page = await opened();
    await page.getByLabel('Its last row').fill('the end');
    expect(await page.getByRole('alert').textContent()).toContain('row numbers');
    expect(await panel.button('Keep this').count()).toBe(0);
  });
});
