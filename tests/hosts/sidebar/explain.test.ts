import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { exampleView } from './example-view.js';
import { openPanel, type Panel } from './panel.js';

let browser: Browser;
let panel: Panel;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => panel.close());
afterAll(() => browser.close());

const explained = {
  ...exampleView(),
  explained: [
    {
      id: 'explained-0',
      message: 'The line gives an amount and no breakdown.',
      placeText: 'Budget!J7',
      place: { sheet: 'Budget', range: 'J7', seen: '' },
      reason: 'A flat fee',
      by: 'Amal Network, 20 Nov 2026',
    },
  ],
};

const status = () => panel.page.locator('.status [role=status]');
const finding = () => panel.page.locator('.finding', { hasText: '× unit cost' });

async function openForm(reply: unknown): Promise<void> {
  panel = await openPanel(browser, { view: exampleView(), answers: { explain: { reply } } });
  await panel.go('Findings');
  await panel.page.locator('summary', { hasText: 'Some lines do not multiply out' }).click();
  await finding().locator('summary', { hasText: 'Explain' }).click();
}

describe('Explain', () => {
  it('asks for a reason and a name before it can be kept', async () => {
    await openForm({ ok: true, value: explained });
    const missing = finding().getByRole('alert');
    await panel.button('Keep this reason').click();
    expect(await missing.textContent()).toBe('Please write the reason, and who says so.');
    await finding().getByLabel('Why it is left as it is').fill('A flat fee');
    expect(await missing.count()).toBe(1);
    await finding().getByLabel('Who says so').fill('Amal Network');
    await expect.poll(() => missing.count()).toBe(0);
    expect(await panel.calls()).toEqual([]);
  });

  it('sends what was said with what names the finding, and shows it struck through', async () => {
    await openForm({ ok: true, value: explained });
    await finding().getByLabel('Why it is left as it is').fill('A flat fee');
    await finding().getByLabel('Who says so').fill('Amal Network');
    await panel.button('Keep this reason').click();
    await expect.poll(() => status().textContent()).toContain('The reason is kept in this file.');
    const [name, request = ''] = (await panel.calls())[0] ?? [];
    expect(name).toBe('explain');
    expect(JSON.parse(request)).toEqual({
      rule: 'disclosure/line-arithmetic',
      fingerprint: 'a-b',
      reason: 'A flat fee',
      by: 'Amal Network',
    });
    const list = panel.page.locator('section', { hasText: 'Left as they are (1)' });
    expect(await list.locator('s').textContent()).toBe(
      'The line gives an amount and no breakdown.',
    );
    expect(await list.last().textContent()).toContain('Amal Network, 20 Nov 2026');
  });

  it('says what is wrong where the finding has changed meanwhile, and loses no words', async () => {
    const message = 'This finding is no longer as it was shown.';
    await openForm({ ok: false, code: 'bad-request', message });
    await finding().getByLabel('Why it is left as it is').fill('A flat fee');
    await finding().getByLabel('Who says so').fill('Amal Network');
    await panel.button('Keep this reason').click();
    await expect.poll(() => panel.page.textContent('main')).toContain(message);
    expect(await finding().getByLabel('Why it is left as it is').inputValue()).toBe('A flat fee');
  });
});
