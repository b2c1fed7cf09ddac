import type { Locator, Page } from 'playwright-core';

/** How a person works: by mouse, or by keyboard alone. */
export interface Hands {
  /** A button, a link, a summary or a menu. */
  press(target: Locator): Promise<void>;
  /** One entry of a menu that stands open. */
  pressEntry(target: Locator): Promise<void>;
  /** One of several tabs, of which only the chosen one is reached by Tab. */
  pressTab(target: Locator): Promise<void>;
  /** One of several ways, of which only the chosen one is reached by Tab. */
  tick(target: Locator): Promise<void>;
  /** A choice of a list, by its value. */
  select(target: Locator, value: string): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
}

/** Points and clicks. */
export const byMouse: Hands = {
  press: (target) => target.click(),
  pressEntry: (target) => target.click(),
  pressTab: (target) => target.click(),
  tick: (target) => target.check(),
  select: async (target, value) => {
    await target.selectOption(value);
  },
  write: (target, text) => target.fill(text),
};

/** More keys than this to reach something is as good as out of reach. */
const mostKeys = 80;

/** Goes everywhere by keys: F6 between the parts of the page, Tab within them, arrows within a group. */
export function byKeyboard(page: Page): Hands {
  const reach = async (target: Locator, key: string): Promise<void> => {
    for (let count = 0; count < mostKeys; count += 1) {
      if (await hasFocus(target)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`Not reached by ${key}: ${String(target)}`);
  };
  const goTo = async (target: Locator): Promise<void> => {
    await target.waitFor();
    await goToRegion(page, await regionOf(target));
    await reach(target, (await isBehindFocus(target)) ? 'Shift+Tab' : 'Tab');
  };
  const goInGroup = async (target: Locator, group: Locator): Promise<void> => {
    await goTo(group.first());
    await reach(target, 'ArrowDown');
  };
  return {
    press: async (target) => {
      await goTo(target);
      await page.keyboard.press('Enter');
    },
    pressEntry: async (target) => {
      await reach(target, 'ArrowDown');
      await page.keyboard.press('Enter');
    },
    pressTab: async (target) => {
      await goTo(target.locator('xpath=..').locator('[role="tab"][aria-selected="true"]'));
      const isTurned = await target.evaluate((tab) => tab.ownerDocument.dir === 'rtl');
      await reach(target, isTurned ? 'ArrowLeft' : 'ArrowRight');
    },
    tick: async (target) => {
      await goInGroup(target, target.locator('xpath=ancestor::fieldset').locator(':checked'));
    },
    select: async (target, value) => {
      await goTo(target);
      if (!(await isDrawnByPage(target))) return turnTo(page, target, value);
      await openChoices(page, target);
      await page.keyboard.press('Home');
      await reachChoice(page, target, value);
      await page.keyboard.press('Enter');
    },
    write: async (target, text) => {
      await goTo(target);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
  };
}

/** Lists that the page draws are opened first; others turn over their choices while they stay shut. */
function isDrawnByPage(target: Locator): Promise<boolean> {
  return target.evaluate(
    (select) => getComputedStyle(select).getPropertyValue('appearance') === 'base-select',
  );
}

/** Each choice that is passed is made, and may load the page anew: the way is taken that passes fewest. */
async function turnTo(page: Page, target: Locator, value: string): Promise<void> {
  const values = await target
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const fromStart = values.indexOf(value);
  if (fromStart < 0) throw new Error(`Not among the choices: ${value}`);
  const fromEnd = values.length - 1 - fromStart;
  const isNearEnd = fromEnd < fromStart;
  await page.keyboard.press(isNearEnd ? 'End' : 'Home');
  for (let count = 0; count < Math.min(fromStart, fromEnd); count += 1) {
    await page.keyboard.press(isNearEnd ? 'ArrowUp' : 'ArrowDown');
  }
}

async function openChoices(page: Page, target: Locator): Promise<void> {
  await page.keyboard.press('Space');
  await target.locator('option:focus').waitFor();
}

async function reachChoice(page: Page, target: Locator, value: string): Promise<void> {
  const reached = () =>
    target.evaluate(({ ownerDocument }) => {
      const { activeElement } = ownerDocument;
      return activeElement !== null && 'value' in activeElement ? activeElement.value : undefined;
    });
  for (let count = 0; count < mostKeys; count += 1) {
    if ((await reached()) === value) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`Not among the choices: ${value}`);
}

/** Which part of the page something stands in, by the selector of that part. */
function regionOf(target: Locator): Promise<string> {
  return target.evaluate((element) => {
    const outer = element.ownerDocument.defaultView?.frameElement ?? element;
    const region = ['header', '#sidebar', 'dialog', '#sheet'].find((one) => outer.closest(one));
    return region ?? 'body';
  });
}

async function goToRegion(page: Page, region: string): Promise<void> {
  for (let count = 0; count < 4; count += 1) {
    const isThere = await page.evaluate(
      (selector) => document.activeElement?.closest(selector) !== null,
      region,
    );
    if (isThere || region === 'dialog') return;
    await page.keyboard.press('F6');
    await page.waitForTimeout(30);
  }
  throw new Error(`Not reached by F6: ${region}`);
}

/** Whether the keyboard is there, in its own document and in the page around it. */
function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { activeElement, defaultView } = element.ownerDocument;
    const frame = defaultView?.frameElement;
    const isInFrame = !frame || frame.ownerDocument.activeElement === frame;
    return activeElement === element && isInFrame;
  });
}

function isBehindFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { activeElement, body } = element.ownerDocument;
    if (activeElement === null || activeElement === body) return false;
    const place = activeElement.compareDocumentPosition(element);
    return (place & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  });
}
