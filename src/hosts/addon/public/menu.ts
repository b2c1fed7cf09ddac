import { askDonor } from '../ask-donor.js';
import {
  budgetForm,
  checklistForm,
  partnersForm,
  settingsForm,
  timelineForm,
  trial,
} from '../forms.js';
import { addMenu } from '../menu.js';
import { organisationPages } from '../organisation-pages.js';
import { done } from '../replies.js';
import { reportFromMenu } from '../report-tab.js';
import { showHelp } from '../show-help.js';
import { checkForSidebar, showSidebar } from '../show-sidebar.js';
import { fromMenu } from '../tell.js';

/** Runs when somebody opens a spreadsheet, at times before the add-on may see anything of it. */
export function onOpen(): void {
  addMenu();
}

/** Runs right after installing, when the spreadsheet is already open. */
export function onInstall(): void {
  addMenu();
}

/** Menu: checks the spreadsheet and shows what was found in the sidebar. */
export function checkBudget(): void {
  fromMenu((phrasebook) => {
    showSidebar(checkForSidebar(phrasebook), phrasebook);
    return done(undefined);
  });
}

/** Menu: writes the transparency report tab. */
export function createTransparencyReport(): void {
  fromMenu(reportFromMenu);
}

/** Menu: opens the checklist, or makes one. */
export function openChecklist(): void {
  fromMenu(checklistForm);
}

/** Menu: opens the tab of partners to fill in, or makes one. */
export function insertPartnersTab(): void {
  fromMenu(partnersForm);
}

/** Menu: opens the timeline to fill in, or makes one. */
export function insertTimelineTab(): void {
  fromMenu(timelineForm);
}

/** Menu: makes a budget to fill in. */
export function insertBudgetTemplate(): void {
  fromMenu(budgetForm);
}

/** Menu: makes a small project to try. */
export function insertExample(): void {
  fromMenu(trial);
}

/** Menu: opens what partners settled for this file, or makes the tab for it. */
export function openSettings(): void {
  fromMenu(settingsForm);
}

/** Menu: writes a letter to the donor, for partners to change and send. */
export function askTheDonor(): void {
  fromMenu(askDonor);
}

/** Menu: writes a page for each organisation. */
export function insertOrganisationPages(): void {
  fromMenu(organisationPages);
}

/** Menu: opens a short help. */
export function openHelp(): void {
  fromMenu((phrasebook) => {
    showHelp(phrasebook);
    return done(undefined);
  });
}
