import { fold } from '../../tables/words/fold.js';
import { words } from '../../tables/words/match.js';
import type { CellRef } from '../../workbook/workbook.js';
import { cellsOfEvent } from '../../partnership/events.js';
import { leadOf, localPartners } from '../../partnership/partners.js';
import type { Partnership } from '../../partnership/partnership.js';
import { defineRule } from '../rule.js';

/** Where one organisation holds the grant for all, somebody should be working on the way out of that. */
export const singleGrantHolder = defineRule({
  meta: {
    id: 'agreement/single-grant-holder',
    items: ['1.2.a', '2.2.b'],
    severity: 'info',
    source: 'AA element 1, pillar 2; AA element 2, pillar 2',
    settings: {},
    messages: ['one-holder'],
    unjudged: ['funding-not-said'],
  },

  appliesTo: (partnership) =>
    leadOf(partnership) !== undefined && localPartners(partnership).length > 0,

  cannotJudge: (partnership) =>
    placesOfSteps(partnership).length > 0 ||
    localPartners(partnership).every(({ funding }) => funding !== undefined)
      ? undefined
      : { reason: 'funding-not-said', facts: {} },

  check: (partnership) => {
    const lead = leadOf(partnership);
    const locals = localPartners(partnership);
    if (lead === undefined || placesOfSteps(partnership).length > 0) return [];
    return [
      {
        message: 'one-holder',
        at: [lead, ...locals].flatMap(({ cells }) => cells.slice(0, 1)),
        facts: { lead: lead.name, partners: { list: locals.map(({ name }) => name) } },
      },
    ];
  },

  evidence: (partnership) => {
    const at = placesOfSteps(partnership);
    return at.length === 0 ? [] : [{ at, facts: { count: at.length } }];
  },
});

/** Local partners that the donor funds directly, and dates on the way there. */
function placesOfSteps(partnership: Partnership): readonly CellRef[] {
  const funded = localPartners(partnership).filter(({ funding }) => funding === 'direct');
  const steps = (partnership.timeline?.events ?? []).filter(({ what }) => isStep(what));
  return [
    ...funded.flatMap(({ cells }) => cells.slice(0, 1)),
    ...steps.flatMap((step) => cellsOfEvent(step, 'what')),
  ];
}

/** "Direct funding", or the two words apart: "funding the Circle directly". */
function isStep(what: string): boolean {
  const topics = words().findTopics(what);
  if (topics.some(({ topic }) => topic === 'direct-funding')) return true;
  const text = ` ${fold(what)} `;
  return funding.test(text) && directly.test(text);
}

/** Folded; a fund and what is financial are none. */
const funding =
  / (?:to fund|funding|funded|financing|financer|financement|financiar|financiacion|financiamiento|financiamento|financiad[oa]s?|تمويل|[يت]مول) /u;
const directly = / (?:directly|directement|directamente|diretamente|مباشر|مباشره) /u;
