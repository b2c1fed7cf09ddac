import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { cleanView, emptyView, exampleView } from './example-view.js';
import { type Answers, openPanel, type Panel } from './panel.js';

let browser: Browser;
let panel: Panel;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => panel.close());
afterAll(() => browser.close());

async function open(answers: Answers | null): Promise<Panel> {
  panel = await openPanel(browser, { view: exampleView(), answers });
  return panel;
}

const status = () => panel.page.locator('.status [role=status]');
const focused = () => panel.page.evaluate(() => document.activeElement?.textContent);
const openCard = async (title: string) => {
  await panel.go('Findings');
  await panel.page.locator('summary', { hasText: title }).click();
};

describe('Show in sheet', () => {
  it('asks for the place of its own finding and gives the keyboard back to the grid', async () => {
    await open({ showInSheet: { reply: { ok: true, value: { unchanged: true } } } });
    await openCard('Some amounts are lump sums');
    await panel.page.locator('.finding', { hasText: 'Transport' }).getByRole('button').click();
    await expect.poll(() => status().textContent()).toBe('Budget!J19 is selected in the sheet.');
    const [, lumpSums] =
      exampleView().sections.flatMap(({ troubles }) => troubles)[0]?.findings ?? [];
    expect(await panel.calls()).toEqual([['showInSheet', JSON.stringify(lumpSums?.place)]]);
    expect(await panel.gridFocused()).toBe(1);
  });

  it('says where cells have changed since the check, until the next check', async () => {
    await open({
      showInSheet: { reply: { ok: true, value: { unchanged: false } } },
      recheck: { reply: { ok: true, value: exampleView() } },
    });
    await openCard('Some lines do not multiply out');
    const finding = panel.page.locator('.finding', { hasText: '× unit cost' });
    await finding.getByRole('button').click();
    await expect.poll(() => finding.textContent()).toContain('have changed since the check');
    expect(await panel.page.locator('.status').textContent()).toContain('Check again to see');
    await panel.button('Check again').click();
    await expect.poll(() => status().textContent()).toContain('Checked again');
    expect(await panel.page.locator('.stale').count()).toBe(0);
  });

  it('is not offered where a finding speaks of the whole workbook', async () => {
    await open({});
    await openCard('The checklist is not answered yet');
    const card = panel.page.locator('.trouble', { hasText: 'The checklist is not answered' });
    expect(await card.getByRole('button').count()).toBe(0);
  });
});

describe('Check again', () => {
  it('shows the new result and says so', async () => {
    await open({ recheck: { reply: { ok: true, value: cleanView() } } });
    await panel.button('Check again').click();
    await expect.poll(() => status().textContent()).toBe('Checked again. No findings.');
    expect(await panel.page.getByRole('heading', { level: 1 }).textContent()).toBe('No findings');
    expect(await panel.page.locator('.trouble').count()).toBe(0);
  });

  it('keeps an open card open where the finding is still there', async () => {
    await open({ recheck: { reply: { ok: true, value: exampleView({ notices: [] }) } } });
    await openCard('Some lines do not multiply out');
    await panel.button('Check again').click();
    await expect.poll(() => status().textContent()).toContain('Checked again');
    expect(await panel.page.locator('details[open]').count()).toBe(1);
  });
});

describe('Create transparency report', () => {
  it('names the tab that was made', async () => {
    await open({
      createReport: { reply: { ok: true, value: { sheetName: 'Transparency report 2' } } },
    });
    await panel.button('Create transparency report').click();
    await expect
      .poll(() => status().textContent())
      .toBe('The report is in the tab Transparency report 2.');
    expect(await panel.calls()).toEqual([['createReport']]);
  });
});

describe('tabs asked for in the panel', () => {
  const said = (words: string) => ({ reply: { ok: true, value: { said: words } } });

  it('at the first run, the example: made, then checked, then shown', async () => {
    panel = await openPanel(browser, {
      view: emptyView(),
      answers: {
        insert: said('It is there.'),
        recheck: { reply: { ok: true, value: exampleView() } },
      },
    });
    await panel.button('Try it with an example').press('Enter');
    await expect.poll(() => status().textContent()).toBe('It is there. 7 findings.');
    expect(await panel.calls()).toEqual([['insert', '"trial"'], ['recheck']]);
    expect(await panel.page.getByRole('tab').count()).toBe(5);
  });

  it('a missing timeline, where it is said to be missing', async () => {
    panel = await openPanel(browser, {
      view: exampleView(),
      answers: {
        insert: said('It is there.'),
        recheck: { reply: { ok: true, value: exampleView() } },
      },
    });
    await panel.go('Reading');
    await panel.button('Insert a timeline tab').click();
    await expect.poll(() => panel.calls()).toEqual([['insert', '"timeline"'], ['recheck']]);
  });

  it('the letter to the donor, only where a donor’s rule makes the finding', async () => {
    await open({ insert: said('The letter is there.') });
    await openCard('A partner was given short notice');
    await openCard('Some lines do not multiply out');
    expect(await panel.button('Ask the donor').count()).toBe(1);
    await panel.button('Ask the donor').click();
    await expect.poll(() => status().textContent()).toBe('The letter is there.');
    expect(await panel.calls()).toEqual([['insert', '"donor"']]);
  });

  it('the checklist, which needs no new check', async () => {
    await open({ insert: said('It is open.') });
    await panel.go('Checklist');
    await panel.button('Open the checklist tab').click();
    await expect.poll(() => panel.calls()).toEqual([['insert', '"checklist"']]);
  });
});

describe('a file that is closed to the person', () => {
  it('is said until the panel closes; checking works all the same', async () => {
    await open({
      createReport: { reply: { ok: false, code: 'read-only', message: 'Nothing was kept.' } },
      recheck: { reply: { ok: true, value: cleanView() } },
    });
    await panel.button('Create transparency report').click();
    await expect.poll(() => panel.page.locator('.failure').textContent()).toContain('kept');
    await panel.button('Check again').click();
    await expect.poll(() => status().textContent()).toContain('Checked again');
    expect(await panel.page.locator('main').textContent()).toContain('view-only');
  });
});

describe('while something runs', () => {
  it('a second click is answered at once: one thing at a time', async () => {
    await open({ recheck: 'waits' });
    await panel.button('Check again').click();
    expect(await panel.page.getByText('One thing at a time').count()).toBe(0);
    await panel.button('Create transparency report').click({ force: true });
    expect(await panel.page.getByText('One thing at a time').count()).toBe(1);
  });

  it('every button that asks the server is off, keeps the focus, and asks nothing', async () => {
    await open({ recheck: 'waits' });
    await openCard('Some amounts are lump sums');
    await panel.button('Check again').press('Enter');
    expect(await status().textContent()).toBe('Checking the budget');
    const buttons = panel.page.locator('button[aria-disabled]');
    for (const button of await buttons.all()) expect(await button.isDisabled()).toBe(true);
    expect(await buttons.count()).toBeGreaterThan(4);
    expect(await panel.page.locator('main').getAttribute('aria-busy')).toBe('true');
    expect(await panel.page.locator('button[aria-busy="true"]').textContent()).toBe('Check again');
    expect(await focused()).toBe('Check again');
    await panel.page.keyboard.press('Enter');
    await panel.button('Create transparency report').click({ force: true });
    expect(await panel.calls()).toEqual([['recheck']]);
    await panel.settle({ reply: { ok: true, value: cleanView() } });
    await expect.poll(() => panel.button('Check again').isDisabled()).toBe(false);
  });

  it('a long wait is counted from ten seconds on, outside of what is read aloud', async () => {
    await open({ recheck: 'waits' });
    await panel.button('Check again').click();
    await panel.page.clock.runFor(9_000);
    expect(await panel.page.getByText('seconds so far').count()).toBe(0);
    await panel.page.clock.runFor(3_000);
    await expect
      .poll(() => panel.page.locator('.status').textContent())
      .toContain('12 seconds so far');
    expect(await status().textContent()).toBe('Checking the budget');
  });

  it('one can stop waiting; what comes later is not shown', async () => {
    await open({ recheck: 'waits' });
    await panel.button('Check again').click();
    await panel.button('Stop waiting').click();
    expect(await status().textContent()).toContain('Stopped waiting');
    await expect.poll(focused).toBe('7 findings');
    await panel.settle({ reply: { ok: true, value: cleanView() } });
    expect(await panel.page.getByRole('heading', { level: 1 }).textContent()).toBe('7 findings');
    expect(await panel.button('Check again').isDisabled()).toBe(false);
  });
});

describe('trouble of ours', () => {
  it.each([
    ['busy', 'Wait a minute'],
    ['no-such-sheet', 'Check again to see the tabs'],
    ['hidden-sheet', 'Unhide the tab'],
    ['read-only', 'Ask the owner'],
    ['bad-request', 'repeat what you did'],
    ['failed', 'Try again in a minute'],
  ])('%s is said with a next step', async (code, next) => {
    await open({ recheck: { reply: { ok: false, code, message: 'A sentence of the server.' } } });
    await panel.button('Check again').click();
    const card = panel.page.locator('.failure');
    await expect.poll(() => card.textContent()).toContain('A sentence of the server.');
    expect(await card.textContent()).toContain(next);
    await expect.poll(focused).toBe('That did not work');
  });

  it('can be tried again, which repeats the same call, and closed', async () => {
    await open({
      createReport: { reply: { ok: false, code: 'busy', message: 'Another person.' } },
    });
    await panel.button('Create transparency report').click();
    await panel.button('Try again').click();
    await expect.poll(() => panel.calls()).toEqual([['createReport'], ['createReport']]);
    await panel.button('Close this message').click();
    expect(await panel.page.locator('.failure').count()).toBe(0);
    await expect.poll(focused).toBe('7 findings');
  });
});

describe('trouble of the platform', () => {
  const german = 'Beim Lesen des Speichers ist ein Serverfehler aufgetreten. PERMISSION_DENIED.';
  const help = 'signed in to several Google accounts';

  it.each<[string, Answers | null]>([
    ['a failure in any language', { recheck: { failure: german } }],
    ['an answer that did not survive the way', { recheck: { raw: null } }],
    ['an answer that is no JSON', { recheck: { raw: '<html>' } }],
    ['an answer that is no reply of ours', { recheck: { raw: '5' } }],
    ['no Google at all', null],
  ])('%s gets the one help card, without the platform’s words', async (_, answers) => {
    await open(answers);
    await panel.button('Check again').click();
    const card = panel.page.locator('.failure');
    await expect.poll(() => card.textContent()).toContain(help);
    expect(await card.textContent()).not.toContain('Server');
    expect(await panel.page.getByRole('heading', { level: 1 }).textContent()).toBe('7 findings');
  });
});
