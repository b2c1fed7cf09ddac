import { oncePer } from '../workbook/once-per.js';
import type {
  ItemAnswers,
  Organisation,
  OrganisationKind,
  Partnership,
  PartnerMoney,
} from './partnership.js';

const localKinds: readonly (OrganisationKind | undefined)[] = [
  'local-ngo',
  'rlo',
  'community-group',
];

/** Local partners are local NGOs, refugee-led organisations and community groups. */
export function isLocal({ kind }: Pick<Organisation, 'kind'>): boolean {
  return localKinds.includes(kind);
}

/** The organisation that holds the grant: the one called lead, else the only INGO; `undefined` where unclear. */
export function leadOf({
  organisations,
}: Pick<Partnership, 'organisations'>): Organisation | undefined {
  return leadAmong(organisations);
}

const leadAmong = oncePer((organisations: readonly Organisation[]): Organisation | undefined => {
  const leads = organisations.filter(({ kind }) => kind === 'lead');
  if (leads.length > 0) return leads.length === 1 ? leads[0] : undefined;
  const ingos = organisations.filter(({ kind }) => kind === 'ingo');
  return ingos.length === 1 ? ingos[0] : undefined;
});

/** Items of the checklist that somebody filled in; [] where nobody did. */
export function answeredItems({ answers }: Pick<Partnership, 'answers'>): readonly ItemAnswers[] {
  return answers?.items ?? [];
}

/** The organisation of that name, as `organisations` has it. */
export function organisationOf(
  { organisations }: Partnership,
  name: string,
): Organisation | undefined {
  return byName(organisations).get(name);
}

const byName = oncePer(
  (organisations: readonly Organisation[]): ReadonlyMap<string, Organisation> =>
    new Map(organisations.map((one) => [one.name, one])),
);

/** One organisation's money; `undefined` where the budget gives it none. */
export function moneyOf({ budget }: Partnership, name: string): PartnerMoney | undefined {
  return budget && moneyByName(budget.byPartner).get(name);
}

/** The money of the organisation that leads; `undefined` where nobody does, or without a budget. */
export function leadMoney(partnership: Partnership): PartnerMoney | undefined {
  const lead = leadOf(partnership);
  return lead && moneyOf(partnership, lead.name);
}

/** All that rests with an organisation; 0 where the budget gives it nothing. */
export function totalHeldBy(partnership: Partnership, name: string): number {
  return moneyOf(partnership, name)?.total ?? 0;
}

const moneyByName = oncePer(
  (byPartner: readonly PartnerMoney[]): ReadonlyMap<string, PartnerMoney> =>
    new Map(byPartner.map((one) => [one.partner, one])),
);

/** The money of each organisation, donors too; [] without a budget. */
export function holdings({ budget }: Partnership): readonly PartnerMoney[] {
  return budget?.byPartner ?? [];
}

/** Organisations that spend or receive: all but donors. */
export function spenders(partnership: Partnership): readonly PartnerMoney[] {
  return holdings(partnership).filter(
    ({ partner }) => organisationOf(partnership, partner)?.kind !== 'donor',
  );
}

/** True where somebody has said of at least one organisation that it is a local partner. */
export function knowsLocalPartners({ organisations }: Partnership): boolean {
  return organisations.some(isLocal);
}

/** Local NGOs, refugee-led organisations and community groups, as people called them. */
export function localPartners({ organisations }: Partnership): readonly Organisation[] {
  return organisations.filter(isLocal);
}

/** Organisations of the register, all but donors. */
export function registeredPartners({ organisations }: Partnership): readonly Organisation[] {
  return organisations.filter(({ inRegister, kind }) => inRegister && kind !== 'donor');
}

/** Local partners that get money as a sum passed on, so that nobody sees what it is for. */
export function receiversOfSums(partnership: Partnership): readonly string[] {
  return localPartners(partnership)
    .map(({ name }) => name)
    .filter((name) => {
      const money = moneyOf(partnership, name);
      return money !== undefined && money.direct > money.time + money.expenses;
    });
}
