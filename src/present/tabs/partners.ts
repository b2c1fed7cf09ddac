import { organisationKinds } from '../../core/partnership/partnership.js';
import { serialOfIso } from '../../core/workbook/calendar.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import type { SheetPlan } from '../sheet-plan.js';
import { formats, formPlan } from './form.js';
import { tabText } from './words.js';

/** The register of partners, to be filled in. */
export function partnersPlan(phrasebook: Phrasebook): SheetPlan {
  const say = (key: Parameters<typeof tabText>[1]) => tabText(phrasebook, key);
  const kindOf = (kind: string) => phrasebook.terms[`kind.${kind}`] ?? kind;
  return formPlan(
    'partners.title',
    [
      {
        head: 'partners.name',
        note: 'partners.nameNote',
        width: 200,
        example: say('partners.exampleName'),
      },
      {
        head: 'partners.aliases',
        note: 'partners.aliasesNote',
        width: 110,
        example: say('partners.exampleAliases'),
      },
      {
        head: 'partners.kind',
        note: 'partners.kindNote',
        width: 180,
        choices: organisationKinds.map(kindOf),
        example: kindOf('rlo'),
      },
      { head: 'partners.country', width: 100, example: say('partners.exampleCountry') },
      {
        head: 'partners.joinedOn',
        note: 'partners.joinedOnNote',
        width: 100,
        format: formats.day,
        example: serialOfIso('2026-01-15') ?? 0,
      },
      {
        head: 'partners.funding',
        note: 'partners.fundingNote',
        width: 110,
        choices: [
          say('choice.direct'),
          say('choice.sub-grant'),
          say('choice.contract'),
          say('choice.none'),
        ],
        example: say('choice.sub-grant'),
      },
      {
        head: 'partners.decisionRole',
        note: 'partners.decisionRoleNote',
        width: 120,
        choices: [
          say('choice.decides'),
          say('choice.co-decides'),
          say('choice.consulted'),
          say('choice.informed'),
        ],
        example: say('choice.co-decides'),
      },
      {
        head: 'partners.budgetAccess',
        note: 'partners.budgetAccessNote',
        width: 110,
        choices: [say('choice.full'), say('choice.own part'), say('choice.no access')],
        example: say('choice.full'),
      },
      { head: 'partners.languages', width: 140, example: say('partners.exampleLanguages') },
      { head: 'partners.brings', width: 200, example: say('partners.exampleBrings') },
      { head: 'partners.time', width: 140, example: say('partners.exampleTime') },
      {
        head: 'partners.naming',
        note: 'partners.namingNote',
        width: 150,
        example: say('partners.exampleNaming'),
      },
      { head: 'partners.email', note: 'partners.emailNote', width: 180 },
      { head: 'partners.notes', width: 200 },
    ],
    phrasebook,
  );
}
