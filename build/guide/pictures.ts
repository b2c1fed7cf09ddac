import { execFileSync } from 'node:child_process';
import type { Locator } from 'playwright-core';
import { byMouse } from './hands.js';
import { button, check, choose, fold, goTo, openMenu } from './moves.js';
import type { Size, Stage } from './stage.js';

/** What of the window a picture shows. */
export type Frame =
  | { readonly kind: 'window' }
  /** So many pixels of the window from its top. */
  | { readonly kind: 'top'; readonly height: number }
  | { readonly kind: 'grid' }
  | { readonly kind: 'panel' }
  /** One thing, with a little room around it. */
  | { readonly kind: 'thing'; readonly thing: Locator };

export interface Picture {
  /** Its file, without the folder. */
  readonly file: string;
  /** Where it is kept, if not among the guide's. */
  readonly folder?: string;
  /** The language of the person in front; English where none is said. */
  readonly language?: string;
  /** The window; a small laptop's where none is said. */
  readonly size?: Size;
  /** Brings the window to the state that is shown. */
  readonly reach: (stage: Stage) => Promise<Frame>;
}

export const pictureFolder = 'docs/guide/pictures';

const panel: Frame = { kind: 'panel' };
const grid: Frame = { kind: 'grid' };

/** A cost under the total: nobody but a person can say whether it belongs to the budget. */
export const unsure = [
  'Our small project,,,,',
  'Description,Unit,Quantity,Unit price,Amount',
  'Teacher,month,12,300,3600',
  'Rent,month,12,200,2400',
  'School kits,kit,100,12,1200',
  'Total,,,,7200',
  ',,,,',
  ',,,,',
  'Audit,,,,300',
].join('\n');

async function openFinding(stage: Stage, words: string): Promise<Locator> {
  await check(stage, byMouse);
  await goTo(stage, byMouse, 'findings');
  await fold(stage, words).click();
  return stage.panel.locator('details[open].trouble');
}

const lumpSums = 'what they are made of';

/** What the built command line writes about the example; it ends with 1, for there is something to fix. */
function htmlReport(): string {
  const command = ['dist/cli/even-terms.js', 'check', 'dist/examples/joint-project.xlsx'];
  const options = ['--format', 'html', '--fail-on', 'never'];
  return execFileSync(process.execPath, [...command, ...options], { encoding: 'utf8' });
}

/** Every picture of the guide and of the README. */
export const pictures: readonly Picture[] = [
  {
    file: 'preview.png',
    folder: 'docs',
    size: { width: 1366, height: 768 },
    reach: async (stage) => {
      const card = await openFinding(stage, lumpSums);
      await card.getByRole('button', { name: 'Show in sheet' }).first().click();
      await stage.page.waitForTimeout(1200);
      await card.evaluate((at) => at.scrollIntoView());
      return { kind: 'window' };
    },
  },
  {
    file: 'menu.png',
    reach: async (stage) => {
      await openMenu(stage, byMouse, 'check');
      return { kind: 'top', height: 400 };
    },
  },
  {
    file: 'first-result.png',
    reach: async (stage) => {
      await check(stage, byMouse);
      return panel;
    },
  },
  {
    file: 'finding.png',
    reach: async (stage) => {
      await openFinding(stage, lumpSums);
      return panel;
    },
  },
  {
    file: 'first-run.png',
    reach: async (stage) => {
      await stage.open('notes.csv', Buffer.from('Notes of the meeting\n'));
      await check(stage, byMouse);
      return panel;
    },
  },
  {
    file: 'question.png',
    reach: async (stage) => {
      await stage.open('small-project.csv', Buffer.from(unsure));
      await check(stage, byMouse);
      return panel;
    },
  },
  {
    file: 'correct.png',
    reach: async (stage) => {
      await check(stage, byMouse);
      await goTo(stage, byMouse, 'reading');
      await fold(stage, stage.say('sidebar', 'page.correct')).click();
      await fold(stage, stage.say('sidebar', 'page.columns')).click();
      await fold(stage, stage.say('sidebar', 'page.correct')).evaluate((at) => at.scrollIntoView());
      return panel;
    },
  },
  {
    file: 'figures.png',
    size: { width: 1280, height: 2000 },
    reach: async (stage) => {
      await check(stage, byMouse);
      return { kind: 'thing', thing: stage.panel.locator('#part-glance') };
    },
  },
  {
    file: 'explain.png',
    reach: async (stage) => {
      const card = await openFinding(stage, lumpSums);
      await card.locator('details.explain > summary').first().click();
      await card
        .getByLabel(stage.say('sidebar', 'page.explainReason'))
        .fill('The price comes from a framework contract that all partners have seen.');
      await card.getByLabel(stage.say('sidebar', 'page.explainBy')).fill('All partners, 3 May');
      await button(stage, 'explainKeep').evaluate((at) => at.scrollIntoView({ block: 'end' }));
      return panel;
    },
  },
  {
    file: 'checklist-panel.png',
    reach: async (stage) => {
      await check(stage, byMouse);
      await goTo(stage, byMouse, 'checklist');
      await stage.panel.locator('#part-checklist .folded > summary').nth(2).click();
      await stage.panel.locator('#part-checklist').evaluate((at) => at.scrollIntoView());
      return panel;
    },
  },
  {
    file: 'checklist-tab.png',
    reach: async (stage) => {
      await choose(stage, byMouse, 'checklist');
      return grid;
    },
  },
  {
    file: 'sharing.png',
    reach: async (stage) => {
      await check(stage, byMouse);
      await goTo(stage, byMouse, 'sharing');
      await stage.panel.locator('#part-sharing input').nth(1).check();
      await stage.panel.locator('#part-sharing').evaluate((at) => at.scrollIntoView());
      return panel;
    },
  },
  {
    file: 'report.png',
    reach: async (stage) => {
      await choose(stage, byMouse, 'report');
      return grid;
    },
  },
  {
    file: 'organisation-page.png',
    reach: async (stage) => {
      await choose(stage, byMouse, 'insertPages');
      return grid;
    },
  },
  {
    file: 'letter.png',
    reach: async (stage) => {
      await choose(stage, byMouse, 'askDonor');
      return grid;
    },
  },
  {
    file: 'settings.png',
    reach: async (stage) => {
      await choose(stage, byMouse, 'settings');
      return grid;
    },
  },
  {
    file: 'arabic.png',
    language: 'ar',
    reach: async (stage) => {
      await check(stage, byMouse);
      await goTo(stage, byMouse, 'findings');
      return { kind: 'window' };
    },
  },
  {
    file: 'html-report.png',
    size: { width: 1000, height: 620 },
    reach: async ({ page }) => {
      await page.setContent(htmlReport());
      return { kind: 'window' };
    },
  },
  {
    file: 'try-as.png',
    reach: () => Promise.resolve({ kind: 'top', height: 110 }),
  },
];
