import { menuText, userPhrasebook } from './language.js';
import type * as publicFunctions from './public.js';
import { tryingAgain } from './trying-again.js';

type PublicName = keyof typeof publicFunctions;

/** Puts the menu up, for without it there is no way to anything. Runs before anybody has granted anything, so it touches the menu and the person's locale only. */
export function addMenu(): void {
  tryingAgain(() => menuOfAll().addToUi());
}

/** The menu with all that people can do, not yet put up. */
export function menuOfAll(): GoogleAppsScript.Base.Menu {
  const phrasebook = userPhrasebook();
  const say = (key: Parameters<typeof menuText>[1]) => menuText(phrasebook, key);
  const ui = SpreadsheetApp.getUi();
  const insert = ui
    .createMenu(say('insert'))
    .addItem(say('insertPartners'), 'insertPartnersTab' satisfies PublicName)
    .addItem(say('insertTimeline'), 'insertTimelineTab' satisfies PublicName)
    .addItem(say('insertBudget'), 'insertBudgetTemplate' satisfies PublicName)
    .addItem(say('insertPages'), 'insertOrganisationPages' satisfies PublicName)
    .addItem(say('insertTrial'), 'insertExample' satisfies PublicName);
  return ui
    .createAddonMenu()
    .addItem(say('check'), 'checkBudget' satisfies PublicName)
    .addItem(say('report'), 'createTransparencyReport' satisfies PublicName)
    .addItem(say('checklist'), 'openChecklist' satisfies PublicName)
    .addItem(say('askDonor'), 'askTheDonor' satisfies PublicName)
    .addSubMenu(insert)
    .addItem(say('settings'), 'openSettings' satisfies PublicName)
    .addItem(say('help'), 'openHelp' satisfies PublicName);
}
