import { menuText, userPhrasebook } from './language.js';
import type * as publicFunctions from './public.js';

type PublicName = keyof typeof publicFunctions;

/** Puts the menu up. Runs before anybody has granted anything, so it touches the menu and the person's locale only. */
export function addMenu(): void {
  const phrasebook = userPhrasebook();
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menuText(phrasebook, 'check'), 'checkBudget' satisfies PublicName)
    .addItem(menuText(phrasebook, 'report'), 'createTransparencyReport' satisfies PublicName)
    .addToUi();
}
