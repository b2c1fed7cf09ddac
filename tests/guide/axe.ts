import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface AxeWindow {
  readonly axe?: {
    run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

/**
 * What axe-core finds wrong in the page and in the frames that are shown in it. The grid's own bars and canvas are made
 * by its library: they are not ours to judge here.
 */
export async function violationsIn(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) found.push(...(await violationsOf(frame)));
  return found;
}

async function violationsOf(frame: Frame): Promise<readonly string[]> {
  const isThere = await frame.evaluate(() => 'axe' in window);
  if (!isThere) await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const exclude = ['#grid', '[class^="univer-"]', '[data-sonner-toaster]', 'iframe'];
    const here = exclude.filter((selector) => document.querySelector(selector) !== null);
    const result = await (window as unknown as AxeWindow).axe?.run({ exclude: here });
    return (result?.violations ?? []).flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html}`),
    );
  });
}
