import { serialOfIso } from '../../core/workbook/calendar.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import type { SheetPlan } from '../sheet-plan.js';
import { formats, formPlan } from './form.js';
import { tabText } from './words.js';

const kinds = [
  'call',
  'proposal',
  'revision',
  'document-request',
  'decision',
  'agreement',
  'disbursement',
  'activity',
  'report',
  'meeting',
  'review',
  'learning',
  'exit',
] as const;

/**
 * The timeline, to be filled in.
 * @param organisations who can be chosen, from the register; [] while nobody is named
 */
export function timelinePlan(organisations: readonly string[], phrasebook: Phrasebook): SheetPlan {
  const say = (key: Parameters<typeof tabText>[1]) => tabText(phrasebook, key);
  const kindOf = (kind: string) => phrasebook.terms[`event.${kind}`] ?? kind;
  const day = (iso: string) => ({ format: formats.day, example: serialOfIso(iso) ?? 0 });
  return formPlan(
    'timeline.title',
    [
      {
        head: 'timeline.what',
        note: 'timeline.whatNote',
        width: 260,
        example: say('timeline.exampleWhat'),
      },
      {
        head: 'timeline.kind',
        width: 150,
        choices: kinds.map(kindOf),
        example: kindOf('report'),
      },
      {
        head: 'timeline.who',
        note: 'timeline.whoNote',
        width: 180,
        choices: organisations,
        example: say('timeline.exampleWho'),
      },
      {
        head: 'timeline.setBy',
        note: 'timeline.setByNote',
        width: 110,
        choices: [say('choice.donor'), say('choice.lead'), say('choice.together')],
        example: say('choice.together'),
      },
      {
        head: 'timeline.askedOn',
        note: 'timeline.askedOnNote',
        width: 95,
        ...day('2026-03-02'),
      },
      { head: 'timeline.starts', width: 95, format: formats.day },
      { head: 'timeline.due', width: 95, ...day('2026-04-15') },
      { head: 'timeline.doneOn', width: 95, format: formats.day },
      {
        head: 'timeline.hours',
        note: 'timeline.hoursNote',
        width: 75,
        isFigure: true,
        example: 12,
      },
      {
        head: 'timeline.amount',
        note: 'timeline.amountNote',
        width: 95,
        format: formats.money,
        isFigure: true,
      },
      { head: 'timeline.notes', width: 240 },
    ],
    phrasebook,
  );
}
