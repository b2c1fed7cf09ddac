import { describe, expect, test } from 'vitest';
import { classesOf, type CostText } from '../../../src/core/partnership/classify.js';
import type { CostClass } from '../../../src/core/partnership/partnership.js';

describe('what a line pays for', () => {
  const cases: readonly (readonly [CostClass, string, Partial<CostText>?])[] = [
    ['core', 'Office rent'],
    ['core', 'Finance officer'],
    ['core', 'Finance manager - accounting and training'],
    ['core', 'Annual audit'],
    ['core', 'Registration of the non-profit organization'],
    ['core', 'Immatriculations de l’OSBL'],
    ['core', 'Internet and phone'],
    ['core', 'Executive director'],
    ['core', 'Country director'],
    ['core', 'Board meetings'],
    ['direct', 'Laptop for the accountant'],
    ['direct', 'Rent of a tractor'],
    ['direct', 'Alquiler de salón'],
    ['direct', 'Aluguel de trator'],
    ['core', 'Aluguel'],
    ['core', 'Alquiler de sede'],
    ['core', 'Programme finance officer'],
    ['core', 'Insurance of the office'],
    ['direct', 'Staff insurance'],
    ['direct', 'Motorbike insurance'],
    ['direct', 'Assurance maladie'],
    ['direct', 'Seguro médico del personal'],
    ['direct', 'Seguro das viaturas'],
    ['direct', 'تأمين صحي للموظفين'],
    ['passed-on', 'Sub-grant to Kasaro Rights Forum'],
    ['direct', 'Project manager'],
    ['direct', 'Field officers'],
    ['direct', 'Vehicle rental for outreach'],
    ['direct', 'Rent of a hall for the workshop'],
    ['direct', 'Finance training for women'],
    ['direct', 'Rice, 25 kg bags'],
    ['indirect', 'Overhead 7%'],
    ['indirect', 'Indirect cost recovery'],
    ['indirect', 'Programme support costs'],
    ['indirect', 'Administrative costs'],
    ['indirect', 'Travel', { section: ['Overhead'] }],
    ['passed-on', 'Grants to refugee-led organisations'],
    ['contingency', 'Reserve for what comes', { section: ['Contingency'] }],
    ['tax', 'At 16 of a hundred', { section: ['VAT'] }],
    ['contingency', 'Contingency 5%'],
    ['tax', 'VAT'],
    ['direct', 'Staff costs incl. taxes', { section: ['Personnel'] }],
    ['passed-on', 'Sub-grants to local partners'],
    ['direct', 'Monitoring visits to sub-grantees'],
    ['direct', 'Training of sub-recipients'],
    ['passed-on', 'Amal Network', { section: ['F. Transfers and grants to counterparts'] }],
    ['core', 'Field office Goma', { section: ['Office running costs'] }],
    ['direct', 'Blankets', { section: ['G. General operating and other direct costs'] }],
    ['indirect', 'Frais de siège'],
    ['core', 'Loyer du bureau'],
    ['core', 'Alquiler de oficina'],
    ['core', 'Arriendo de la oficina'],
    ['direct', 'Rent guarantees, a month for each family'],
    ['direct', 'Garantías de alquiler', { unit: 'hogar' }],
    ['indirect', 'Costos indirectos'],
    ['core', 'إيجار المكتب'],
    ['indirect', 'التكاليف غير المباشرة'],
  ];
  for (const [expected, description, more] of cases) {
    test(`${description}${more?.section ? ` under ${more.section.join()}` : ''}: ${expected}`, () =>
      expect(classesOf(text(description, more), false).costClass).toBe(expected));
  }

  test('a rate on a subtotal that no word explains is indirect', () => {
    expect(classesOf(text('Levy of the house'), true).costClass).toBe('indirect');
  });

  test('a rate on salaries stays with the salaries', () => {
    expect(classesOf(text('Fringe benefits of staff'), true).costClass).toBe('direct');
  });
});

describe('what pays people for work', () => {
  const cases: readonly (readonly [boolean, string, Partial<CostText>?])[] = [
    [true, 'Project coordinator'],
    [true, 'Salaries'],
    [true, 'Finance officer'],
    [true, 'Trainer fee'],
    [true, 'Consultancy fee'],
    [true, 'Fatima, outreach', { section: ['1. Human resources'] }],
    [true, 'Chargé de projet'],
    [true, 'Programme manager'],
    [true, 'Training coordinator'],
    [true, 'Responsable de formation'],
    [true, 'منسقة تدريب'],
    [true, 'Support staff'],
    [true, 'Distribution team'],
    [true, 'Salaries of workshop staff'],
    [true, 'Équipe mobile de santé'],
    [false, 'Meals for the distribution team'],
    [false, 'Team T-shirts'],
    [false, 'سفر المنسق'],
    [false, 'Trainers’ meals'],
    [false, 'Workshop with trainers'],
    [false, 'Training of trainers'],
    [false, 'Insurance of staff'],
    [false, 'Seguro médico del personal'],
    [false, 'Airtime for mobilisers'],
    [true, 'Salaries (travel apart)'],
    [true, 'Project team', { section: ['Costs'] }],
    [true, 'Équipe projet'],
    [true, 'Labor'],
    [true, 'Direct labor'],
    [true, 'Finance controller'],
    [true, 'Amina', { section: ['Team'] }],
    [true, '"Coordinator"'],
    [false, 'Prize of the winning team'],
    [false, 'Prix équipe gagnante : 4 places'],
    [false, 'Labor für Boden und Wasser'],
    [false, 'Stand at the fair "Medica 2027"'],
    [false, 'Gemeinschaftsstand „Medica“'],
    [false, 'Stand « Médica »'],
    [false, 'Staff development and wellbeing 3%', { section: ['Personnel'] }],
    [false, 'Staff wellbeing', { section: ['Personnel'] }],
    [false, 'Solar charge controller'],
    [false, 'Travel – coordinator'],
    [false, 'School fees'],
    [false, 'Staff training'],
    [false, 'Travel of the coordinator'],
    [false, 'Laptop for the coordinator'],
    [false, 'Incentives for hygiene promoters'],
    [false, 'Blankets'],
    [false, 'Office rent', { section: ['Staff and office'] }],
  ];
  for (const [expected, description, more] of cases) {
    test(`${description}: ${expected ? 'yes' : 'no'}`, () =>
      expect(classesOf(text(description, more), false).isStaff).toBe(expected));
  }
});

function text(description: string, more: Partial<CostText> = {}): CostText {
  return { description, category: undefined, section: [], unit: undefined, ...more };
}

describe('what a line may be as well', () => {
  const cases: readonly (readonly [string, string, string | undefined, string])[] = [
    ['Finance officer', 'Core and indirect costs', undefined, 'words and heading agree'],
    ['Finance officer', 'A. Project staff', 'direct', 'it stands among the project’s posts'],
    ['Office rent', 'Direct costs', 'direct', 'the heading says direct'],
    ['Generator', 'Office running costs', 'core', 'a thing bought under office costs'],
    ['Field office Goma', 'Office running costs', 'direct', 'only the heading says core'],
    ['School kits', 'Activities', undefined, 'nothing speaks of core'],
    ['Overhead 7%', 'Direct costs', undefined, 'a rate is never direct'],
  ];
  for (const [description, heading, expected, why] of cases) {
    test(`${description} under “${heading}”: ${why}`, () => {
      const text = { description, category: undefined, section: [heading], unit: undefined };
      expect(classesOf(text, false).otherClass).toBe(expected);
    });
  }
});
