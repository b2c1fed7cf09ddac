import type { Term } from '../tables/words/lexicon.js';
import { fold } from '../tables/words/fold.js';
import { words } from '../tables/words/match.js';
import { remembering } from '../workbook/remember.js';
import type { CostClass, Line } from './partnership.js';
import { boughtTerms, isPostOfField } from './posts.js';

/** What a line says of itself, as far as its kind of cost goes. */
export interface CostText {
  readonly description: string | undefined;
  readonly category: string | undefined;
  /** Headings above the line, outermost first. */
  readonly section: readonly string[];
  readonly unit: string | undefined;
}

const eventTerms = boughtTerms.filter((term) => term !== 'equipment');

/**
 * What a line pays for. Its own words come first, then its category, then its headings from the innermost out;
 * a rate on a subtotal that no word explains is indirect; what nothing tells of is direct. Rules.md, "Core".
 */
export function costClassOf(text: CostText, isRateOnSum: boolean): CostClass {
  const own = ownClass(mainWords(text.description ?? ''), isStaff(text));
  const above = [text.category ?? '', ...[...text.section].reverse()].map(headingClass);
  const heading = above.find((one) => one !== undefined);
  if (own === 'direct' || own === undefined) {
    if (heading === 'indirect' || heading === 'contingency' || heading === 'tax') return heading;
    if (own === undefined && heading !== undefined) return heading;
  }
  return own ?? (isRateOnSum ? 'indirect' : 'direct');
}

/** What else a line may well be: its own words and the headings above it say different things of core and direct. */
export function otherClassOf(text: CostText, costClass: CostClass): 'core' | 'direct' | undefined {
  const own = ownClass(mainWords(text.description ?? ''), isStaff(text));
  const above = [text.category ?? '', ...text.section];
  if (costClass === 'direct' && own === 'direct') {
    return above.some((heading) => headingClass(heading) === 'core') ? 'core' : undefined;
  }
  if (costClass !== 'core') return undefined;
  const isOfProject = above.some(
    (heading) => has(heading, 'direct-costs') || isStaffHeading(heading),
  );
  return own === undefined || isOfProject ? 'direct' : undefined;
}

/** Pays a person or people for work: a post, a salary, a fee for a role. */
export function isStaff(text: CostText): boolean {
  const description = mainWords(text.description ?? '');
  if (has(description, 'stipend', 'volunteer', 'in-kind')) return false;
  if (words().isTerm(description, 'pooled-staff') || isPostOfField(description)) return true;
  if (has(description, ...boughtTerms, 'materials')) return false;
  if (has(description, 'staff-care')) return false;
  if (has(description, 'insurance') && !has(description, 'role')) return false;
  if (has(description, 'contingency', 'indirect', 'sub-grant')) return false;
  if (has(description, 'staff', 'role') || words().isTerm(description, 'pooled-staff')) return true;
  if (isPersonsFee(description, text.unit)) return true;
  if (has(description, 'tax', 'core')) return false;
  return [text.category ?? '', ...text.section].some(isStaffHeading);
}

/** Pay for people's time, whatever it is called: staff, fees, and stipends, incentives, bonuses. */
export function paysForTime(line: Pick<Line, 'description' | 'isStaff' | 'classSaid'>): boolean {
  if (line.classSaid === 'rlo-time') return true;
  if (line.classSaid === 'rlo-expenses') return false;
  if (line.isStaff) return true;
  const description = mainWords(line.description ?? '');
  return has(description, 'stipend') && !isBought(description);
}

/**
 * What stands before a dash, bracket, colon or comma, if it tells anything: "Finance manager – accounting and training"
 * is a finance manager, "Fatima, trainer" a trainer.
 */
const mainWords = remembering((text) => {
  const description = withoutNames(text).replace(/\bMEAL\b/g, 'M&E');
  const head = description.split(/\s[-–—]\s|[:;,(]/)[0] ?? '';
  const isTelling = words()
    .findTerms(head)
    .some(({ term }) => tellingTerms.has(term));
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
  const isThing = isBought(description);
  if (has(description, 'contingency') && !isThing) return 'contingency';
  if (has(description, 'tax') && !isThing && !isStaffLine) return 'tax';
  if (has(description, 'indirect')) return 'indirect';
  if (isHandedOn(description)) return 'passed-on';
  if (
    has(description, 'core') &&
    !isHire(description) &&
    (isPostOfField(description) || !has(description, ...eventTerms))
  ) {
    return namesEquipmentFirst(description) ? 'direct' : 'core';
  }
  if (isThing) return 'direct';
  if (isStaffLine) return 'direct';
  if (has(description, 'sub-grant')) return 'passed-on';
  return has(description, 'materials', 'stipend') ? 'direct' : undefined;
}

/** "Rent of a tractor", "Alquiler de salón": what is hired for the work, not the premises of the organisation. */
function isHire(description: string): boolean {
  const text = ` ${fold(description)} `;
  return hired.test(text) && !premises.test(text);
}

const hired =
  / (?:rent|rental|hire|aluguel|aluguer|alquiler|arriendo|renta|arrendamento|location|ايجار|استئجار) (?:of|for|de|del|da|do|dos|das|d|des|du|para|la|el|a|قاع\p{L}*|سيار\p{L}*|مركب\p{L}*) /u;
const premises =
  / (?:offices?|premises|building|headquarters|hq|branch|house|compound|space|oficinas?|sede|sedes|local|locales|escritorios?|edificio|instalacoes|bureaux?|siege|locaux|local|antenne|مكتب|مقر|مكاتب) /u;

/** "Sub-grant to Rights Forum" is a sub-grant, whatever else is in the name of who gets it. */
function isHandedOn(description: string): boolean {
  if (granted.test(fold(description)) && words().organisationKinds(description).length > 0)
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
  return has(description, ...boughtTerms) && !isPostOfField(description);
}

/** "Laptop for the accountant" is a laptop, "internet and phone" is what an office needs. */
function namesEquipmentFirst(description: string): boolean {
  const telling = words()
    .findTerms(description)
    .find(({ term }) => term === 'equipment' || term === 'core');
  return telling?.term === 'equipment';
}

/** What a heading says of all its lines; one that names several kinds of cost says nothing. */
function headingClass(heading: string): CostClass | undefined {
  if (has(heading, 'direct-costs', 'staff', ...boughtTerms)) return undefined;
  if (has(heading, 'contingency')) return 'contingency';
  if (has(heading, 'tax')) return 'tax';
  if (has(heading, 'indirect')) return 'indirect';
  if (has(heading, 'sub-grant')) return 'passed-on';
  return has(heading, 'core') ? 'core' : undefined;
}

function isStaffHeading(heading: string): boolean {
  const isStaffs = has(heading, 'staff') || words().isTerm(heading, 'pooled-staff');
  return isStaffs && !has(heading, ...boughtTerms, 'materials', 'core');
}

/** A trainer's fee or a fee by the day, not school fees. */
function isPersonsFee(description: string, unit: string | undefined): boolean {
  const fees = words()
    .findTerms(description)
    .filter(({ term }) => term === 'fee');
  if (fees.length === 0) return false;
  return fees.some((fee) => fee.words !== 'fee') || has(unit ?? '', 'time-unit');
}

function has(text: string, ...terms: readonly Term[]): boolean {
  return (
    text !== '' &&
    words()
      .findTerms(text)
      .some(({ term }) => terms.includes(term))
  );
}
