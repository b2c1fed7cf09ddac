import { changing } from '../changing.js';
import { correctReading } from '../correct-reading.js';
import { explainFinding } from '../explain-finding.js';
import { insertForm } from '../insert-form.js';
import { userPhrasebook } from '../language.js';
import { answering, asJson, done } from '../replies.js';
import { makeReportTab } from '../report-tab.js';
import type { ServerCalls } from '../server-calls.js';
import { showPlace } from '../show-in-sheet.js';
import { checkForSidebar } from '../show-sidebar.js';
import { tryingAgain } from '../trying-again.js';

/** Sidebar: checks again. */
export function recheck(): ReturnType<ServerCalls['recheck']> {
  const phrasebook = userPhrasebook();
  return asJson(answering(phrasebook, () => done(checkForSidebar(phrasebook))));
}

/** Sidebar: jumps to the cells of a finding. */
export function showInSheet(place: unknown): ReturnType<ServerCalls['showInSheet']> {
  const phrasebook = userPhrasebook();
  return asJson(answering(phrasebook, () => tryingAgain(() => showPlace(place, phrasebook))));
}

/** Sidebar: keeps what a person says of the reading, and checks again. */
export function correct(correction: unknown): ReturnType<ServerCalls['correct']> {
  const phrasebook = userPhrasebook();
  return asJson(changing(phrasebook, () => correctReading(correction, phrasebook)));
}

/** Sidebar: keeps why a finding is left as it is, and checks again. */
export function explain(request: unknown): ReturnType<ServerCalls['explain']> {
  const phrasebook = userPhrasebook();
  return asJson(changing(phrasebook, () => explainFinding(request, phrasebook)));
}

/** Sidebar: makes a tab to fill in, or opens it. */
export function insert(form: unknown): ReturnType<ServerCalls['insert']> {
  const phrasebook = userPhrasebook();
  return asJson(changing(phrasebook, () => insertForm(form, phrasebook)));
}

/** Sidebar: writes the transparency report tab. */
export function createReport(): ReturnType<ServerCalls['createReport']> {
  const phrasebook = userPhrasebook();
  return asJson(changing(phrasebook, () => makeReportTab(phrasebook)));
}
