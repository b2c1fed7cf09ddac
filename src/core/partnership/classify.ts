import type { Term } from '../tables/words/lexicon.js';
import { fold } from '../tables/words/fold.js';
import { words } from '../tables/words/match.js';
import { remembering } from '../workbook/remember.js';
import type { CostClass, Line } from './partnership.js';
import { boughtTerms, isPostOfField, isTeam } from './posts.js';

/** What a line says of itself, as far as its kind of cost goes. */
export interface CostText {
  readonly description: string | undefined;
  readonly category: string | undefined;
  /** Headings above the line, outermost first. */
  readonly section: readonly string[];
  readonly unit: string | undefined;
}

const eventTerms = boughtTerms.filter((term) => term !== 'equipment');

/** What the words of a line and its headings make of it. */
export type Classes = Pick<Line, 'costClass' | 'otherClass' | 'isStaff'>;

/** What a line pays for, what else that may be, and whether it pays people. */
export function classesOf(text: CostText, isRateOnSum: boolean): Classes {
  const isStaffLine = isStaff(text);
  const said = ownClass(mainWords(text.description ?? ''), isStaffLine);
  const own = said === 'core' && isForHouseholds(text) ? 'direct' : said;
  const costClass = costClassOf(own, text, isRateOnSum);
  return { costClass, otherClass: otherClassOf(own, text, costClass), isStaff: isStaffLine };
}

/**
 * Its own words come first, then its category, then its headings from the innermost out; a rate on a subtotal that no
 * word explains is indirect; what nothing tells of is direct. Rules.md, "Core".
 */
function costClassOf(
  own: CostClass | undefined,
  { category = '', section }: CostText,
  isRateOnSum: boolean,
): CostClass {
  if (own === 'direct' || own === undefined) {
    const above = [category, ...[...section].reverse()].map((one) => headingSaying(one).costClass);
    const heading = above.find((one) => one !== undefined);
    if (heading === 'indirect' || heading === 'contingency' || heading === 'tax') return heading;
    if (own === undefined && heading !== undefined) return heading;
  }
  return own ?? (isRateOnSum ? 'indirect' : 'direct');
}

/** What else a line may well be: its own words and the headings above it say different things of core and direct. */
function otherClassOf(
  own: CostClass | undefined,
  { category = '', section }: CostText,
  costClass: CostClass,
): Classes['otherClass'] {
  if (costClass === 'direct' && own === 'direct') {
    const isUnderCore = [category, ...section].some(
      (one) => headingSaying(one).costClass === 'core',
    );
    return isUnderCore ? 'core' : undefined;
  }
  if (costClass !== 'core') return undefined;
  const isOfProject = [category, ...section].some((one) => headingSaying(one).isOfProject);
  return own === undefined || isOfProject ? 'direct' : undefined;
}

/** Pays a person or people for work: a post, a salary, a fee for a role. */
function isStaff(text: CostText): boolean {
  const { category = '', section, unit } = text;
  const description = mainWords(text.description ?? '');
  const said = words().termsIn(description);
  if (says(said, unpaidTerms)) return false;
  if (words().isTerm(description, 'pooled-staff') || isTeam(description)) return true;
  if (salaries.test(description)) return true;
  if (isPostOfField(description)) return true;
  if (says(said, boughtTerms) || said.includes('materials')) return false;
  if (said.includes('staff-care') || said.includes('connectivity')) return false;
  if (said.includes('insurance') && (!said.includes('role') || isInsured(description)))
    return false;
  if (says(said, noPostTerms)) return false;
  if (said.includes('staff') || said.includes('role')) return true;
  if (said.includes('fee') && isPersonsFee(description, unit)) return true;
  if (said.includes('tax') || said.includes('core')) return false;
  return [category, ...section].some((heading) => headingSaying(heading).isStaff);
}

/** "Salaries of workshop staff": pay, whatever it is that people work at; in en, fr, es, pt, ar. */
const salaries =
  /^(?:salaries|wages) (?:of|for) |^salaires d(?:e|es|u) |^(?:sueldos|salarios) (?:de|del) |^(?:salários|vencimentos) d(?:e|o|os|a|as) |^(?:رواتب|أجور) /i;

const unpaidTerms: readonly Term[] = ['stipend', 'volunteer', 'in-kind'];
const noPostTerms: readonly Term[] = ['contingency', 'indirect', 'sub-grant'];

/** Pay for people's time, whatever it is called: staff, fees, and stipends, incentives, bonuses. */
export function paysForTime(line: Pick<Line, 'description' | 'isStaff' | 'classSaid'>): boolean {
  if (line.classSaid === 'rlo-time') return true;
  if (line.classSaid === 'rlo-expenses') return false;
  if (line.isStaff) return true;
  const description = mainWords(line.description ?? '');
  return words().hasTerm(description, 'stipend') && !isBought(description);
}

/**
 * What stands before a dash, bracket, colon or comma, if it tells anything: "Finance manager – accounting and training"
 * is a finance manager, "Fatima, trainer" a trainer.
 */
const mainWords = remembering((text) => {
  const description = withoutNames(text).replace(/\bMEAL\b/g, 'M&E');
  const head = description.split(/\s[-–—]\s|[:;,(]/)[0] ?? '';
  const isTelling = words()
    .termsIn(head)
    .some((term) => tellingTerms.has(term));
  return isTelling ? head : description;
});

/** What stands in quotes is what something is called: a stand at the "Medica" fair pays no doctor. */
function withoutNames(description: string): string {
  const rest = description.replace(/"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»/g, ' ');
  return /\p{L}/u.test(rest) ? rest.trim() : description;
}

const tellingTerms: ReadonlySet<Term> = new Set<Term>([
  ...boughtTerms,
  'staff',
  'role',
  'core',
  'indirect',
  'contingency',
  'tax',
  'sub-grant',
  'materials',
  'stipend',
]);

/** What a line's own words say; `undefined` where they leave it open. */
function ownClass(description: string, isStaffLine: boolean): CostClass | undefined {
  const said = words().termsIn(description);
  const isThing = isBought(description);
  if (said.includes('contingency') && !isThing) return 'contingency';
  if (said.includes('tax') && !isThing && !isStaffLine) return 'tax';
  if (said.includes('indirect')) return 'indirect';
  if (isHandedOn(description)) return 'passed-on';
  if (
    said.includes('core') &&
    !isHire(description) &&
    !(said.includes('insurance') && isInsured(description)) &&
    (isPostOfField(description) || isOfficeRent(description) || !says(said, eventTerms))
  ) {
    return namesEquipmentFirst(description) ? 'direct' : 'core';
  }
  if (isThing) return 'direct';
  if (isStaffLine) return 'direct';
  if (said.includes('sub-grant')) return 'passed-on';
  return said.includes('materials') || said.includes('stipend') ? 'direct' : undefined;
}

/** "Rent of a tractor", "Alquiler de salón": what is hired for the work, not the premises of the organisation. */
function isHire(description: string): boolean {
  const text = ` ${fold(description)} `;
  return hired.test(text) && !premises.test(text);
}

/** Rent that families are helped with is no rent of the organisation's own. */
function isForHouseholds({ description = '', unit = '' }: CostText): boolean {
  return households.test(` ${fold(`${description} ${unit}`)} `);
}

const households =
  / (?:famil(?:y|ies|les?|ias?)|familles?|households?|tenants?|menages?|hogar(?:es)?|inquilinos?|agregados?|(?:ال|لل|و)?(?:اسره|اسر|عائل\p{L}*)) /u;

/** "Oficina" is an office in Spanish and a workshop in Portuguese; the word for rent tells which. */
function isOfficeRent(description: string): boolean {
  return officeRent.test(` ${fold(description)} `);
}

const officeRent = / (?:arriendo|alquiler|arrendamiento|renta) (?:de|del) (?:la |las )?oficinas? /;

const hired =
  / (?:rent|rental|hire|aluguel|aluguer|alquiler|arriendo|renta|arrendamento|location|ايجار|استئجار) (?:of|for|de|del|da|do|dos|das|d|des|du|para|la|el|a|قاع\p{L}*|سيار\p{L}*|مركب\p{L}*) /u;
const premises =
  / (?:offices?|premises|building|headquarters|hq|branch|house|compound|space|oficinas?|sede|sedes|local|locales|escritorios?|edificio|instalacoes|bureaux?|siege|locaux|local|antenne|مكتب|مقر|مكاتب) /u;

/** "Staff insurance", "Assurance des motos": posts and vehicles of the project, whose insurance is a cost of theirs. */
function isInsured(description: string): boolean {
  return insured.test(` ${fold(description)} `);
}

const insured =
  / (?:staff|personnel|employees?|workers?|team|volunteers?|health|medical|accidents?|life|social|travel|vehicles?|cars?|motor(?:bikes?|cycles?)|boats?|equipe|salaries?|employes?|benevoles?|volontaires?|sante|maladie|vie|sociale|voyages?|vehicules?|voitures?|motos?|personal|emplead[oa]s|voluntari[oa]s|salud|medico|accidentes?|vida|viajes?|vehiculos?|camionetas?|pessoal|equipa|funcionari[oa]s|saude|acidentes?|viagens?|viagem|veiculos?|viaturas?|صحي|طبي|حياه|حوادث|اجتماعي|سفر|(?:ل|لل)?(?:موظف|عامل|متطوع|فريق|مركب|سيار)\p{L}*) /u;

/** "Sub-grant to Rights Forum" is a sub-grant, whatever else is in the name of who gets it. */
function isHandedOn(description: string): boolean {
  if (words().organisationKinds(description).length > 0 && granted.test(fold(description)))
    return true;
  const telling = words()
    .findTerms(description)
    .find(({ term }) => term === 'sub-grant' || boughtTerms.includes(term) || term === 'role');
  return telling?.term === 'sub-grant' && receiving.test(` ${fold(description)} `);
}

/** "Grants to refugee-led groups", folded. */
const granted =
  /^(?:small )?(?:grants? to|subventions? (?:a|aux)|subvencion(?:es)? a|subvenc(?:ao|oes) a) /;

/** Words between a sub-grant and who gets it or what for, folded. */
const receiving = / (to|for|a|au|aux|pour|para|por|al|ao|aos|as|الي|ل) | ل\p{L}/u;

/** Names a thing or an event, and no post whose field it is. */
function isBought(description: string): boolean {
  return says(words().termsIn(description), boughtTerms) && !isPostOfField(description);
}

/** "Laptop for the accountant" is a laptop, "internet and phone" is what an office needs. */
function namesEquipmentFirst(description: string): boolean {
  const telling = words()
    .findTerms(description)
    .find(({ term }) => term === 'equipment' || term === 'core');
  return telling?.term === 'equipment';
}

/** What a heading says of all its lines. */
interface HeadingSaying {
  /** `undefined` for a heading that names several kinds of cost, or none. */
  readonly costClass: CostClass | undefined;
  readonly isStaff: boolean;
  /** Its lines are costs of the project itself. */
  readonly isOfProject: boolean;
}

const headingSaying = remembering((heading): HeadingSaying => {
  const said = words().termsIn(heading);
  const isStaffs = said.includes('staff') || words().isTerm(heading, 'pooled-staff');
  const isOther = says(said, boughtTerms) || said.includes('materials') || said.includes('core');
  return {
    costClass: headingClass(said),
    isStaff: isStaffs && !isOther,
    isOfProject: said.includes('direct-costs') || (isStaffs && !isOther),
  };
});

function headingClass(said: readonly Term[]): CostClass | undefined {
  if (said.includes('direct-costs') || said.includes('staff') || says(said, boughtTerms))
    return undefined;
  if (said.includes('contingency')) return 'contingency';
  if (said.includes('tax')) return 'tax';
  if (said.includes('indirect')) return 'indirect';
  if (said.includes('sub-grant')) return 'passed-on';
  return said.includes('core') ? 'core' : undefined;
}

/** A trainer's fee or a fee by the day, not school fees. */
function isPersonsFee(description: string, unit: string | undefined): boolean {
  const fees = words()
    .findTerms(description)
    .filter(({ term }) => term === 'fee');
  return fees.some((fee) => fee.words !== 'fee') || words().hasTerm(unit ?? '', 'time-unit');
}

/** Whether one of some terms is among those that a text speaks of. */
function says(said: readonly Term[], terms: readonly Term[]): boolean {
  return said.some((term) => terms.includes(term));
}
