import type { Facts } from '../../core/facts.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { menuText } from './language.js';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a run can be at, as keys of the menu's texts. */
export type Step =
  | 'stepReading'
  | 'stepHiddenRows'
  | 'stepJudging'
  | 'stepLookingAgain'
  | 'stepWriting'
  | 'stepCharts';

export type Outcome = 'stepDone' | 'stepStopped';

/** Tells whoever waits what a run is at. */
export interface Progress {
  /** To be called as often as one likes: it costs a service call only where there is something to say. */
  readonly at: (step: Step, facts?: Facts) => void;
  /** Puts how it ended in place of what was said last, if anything was. */
  readonly end: (outcome: Outcome) => void;
}

/** Work that is done sooner is not spoken of, in milliseconds. */
const quietFor = 2000;
/** A step is named at once, but how far it is no more often than that. */
const repeatedAfter = 2000;
/** Seconds that a remark stays: one of a run that Google cut off has to go by itself. */
const stays = 30;
const staysAtEnd = 4;

/** Remarks in a corner of the open spreadsheet, from now on. */
export function progressIn(spreadsheet: GoogleSpreadsheet, phrasebook: Phrasebook): Progress {
  const began = Date.now();
  let said: { readonly step: Step; readonly when: number } | undefined;
  const say = (key: Step | Outcome, facts: Facts, seconds: number) => {
    try {
      spreadsheet.toast(menuText(phrasebook, key, facts), menuText(phrasebook, 'name'), seconds);
    } catch {
      // The work itself goes on, spoken of or not.
    }
  };
  return {
    at: (step, facts = {}) => {
      const when = Date.now();
      const isSaid = said?.step === step && when - said.when < repeatedAfter;
      if (when - began < quietFor || isSaid) return;
      said = { step, when };
      say(step, facts, stays);
    },
    end: (outcome) => {
      if (said !== undefined) say(outcome, {}, staysAtEnd);
      said = undefined;
    },
  };
}
