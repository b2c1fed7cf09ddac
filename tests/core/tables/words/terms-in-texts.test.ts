import { describe, expect, it, test } from 'vitest';
import { allLexicons } from '../../../../src/core/tables/words/index.js';
import type { Term } from '../../../../src/core/tables/words/lexicon.js';
import { createMatcher } from '../../../../src/core/tables/words/match.js';

const matcher = createMatcher(allLexicons());

describe('terms in a text', () => {
  test.each<readonly [string, Term, boolean]>([
    ['تعليم يقوده اللاجئون', 'claim', true],
    ['Un lieu porté par les femmes réfugiées', 'claim', true],
    ['Espacios liderados por refugiadas', 'claim', true],
    ['Um projeto conduzido por pessoas refugiadas', 'claim', true],
    ['Gastos de las organizaciones socias', 'partner', true],
    ['Lump sum for transport', 'lump-sum', true],
    ['Forfait mensuel', 'lump-sum', true],
    ['مبلغ مقطوع', 'lump-sum', true],
    ['Staff meeting', 'lump-sum-unit', false],
    ['Finance Officer', 'core', true],
    ['Finance Officer', 'role', true],
    ['Transport allowance', 'travel', true],
    ['Transport allowance', 'stipend', false],
    ['Training materials', 'materials', true],
    ['Training materials', 'workshop', false],
    ['Sub-total A', 'subtotal', true],
    ['Sub-total A', 'total', false],
    ['Total direct costs', 'subtotal', true],
    ['Total direct costs', 'direct-costs', true],
    ['Indirect costs (7%)', 'indirect', true],
    ['Indirect costs (7%)', 'direct-costs', false],
    ['Frais de siège', 'indirect', true],
    ['Costos indirectos', 'indirect', true],
    ['Custos directos', 'direct-costs', true],
    ['التكاليف غير المباشرة', 'indirect', true],
    ['Volunteer stipends', 'volunteer', true],
    ['Rapport narratif final', 'narrative-report', true],
    ['Subvenciones a socios', 'sub-grant', true],
    ['Ajudas de custo', 'per-diem', true],
    ['Unidade', 'staff', false],
    ['Peer interviewers', 'role', true],
    ['Maçonnes', 'role', true],
    ['Coordinadores de zona', 'role', true],
    ['Entrevistadores', 'role', true],
    ['Facilitadores comunitários', 'role', true],
    ['مدربون ومدربات', 'role', true],
    ['Tool stores', 'role', false],
    ['Rides to the labour court', 'staff', false],
    ['Labour for the wells', 'staff', true],
    ['Conseil sur les salaires impayés', 'staff', false],
    ['Campaña por el salario mínimo', 'staff', false],
    ['Vítimas de salários em atraso', 'staff', false],
    ['حملة ضد عمالة الأطفال', 'staff', false],
    ['Partners cannot exceed 40%', 'cap', true],
    ['Les partenaires ne peuvent dépasser 40 %', 'cap', true],
    ['Las socias no pueden superar el 40 %', 'cap', true],
    ['As parceiras não devem exceder 40%', 'cap', true],
    ['لا يجوز أن تتجاوز رواتب الشركاء 40٪', 'cap', true],
  ])('%s speaks of %s: %s', (text, term, has) => {
    expect(matcher.hasTerm(text, term)).toBe(has);
  });

  it('can be asked in some languages only', () => {
    expect(matcher.hasTerm('Forfait', 'lump-sum', ['fr'])).toBe(true);
    expect(matcher.hasTerm('Forfait', 'lump-sum', ['en', 'ar'])).toBe(false);
  });
});

describe('texts that say nothing but a term', () => {
  test.each<readonly [string, Term, boolean]>([
    ['Miscellaneous', 'vague', true],
    ['Other costs', 'vague', true],
    ['Misc. & other expenses', 'vague', true],
    ['Divers', 'vague', true],
    ['Otros gastos', 'vague', true],
    ['متفرقات', 'vague', true],
    ['Other travel costs', 'vague', false],
    ['Miscellaneous stationery', 'vague', false],
    ['LS', 'lump-sum-unit', true],
    ['L/S', 'lump-sum-unit', true],
    ['ff', 'lump-sum-unit', true],
    ['Global Fund officer', 'lump-sum-unit', false],
    ['TBC', 'withheld', true],
    ['à confirmer', 'withheld', true],
    ['n/a', 'withheld', true],
    ['To be confirmed by Ana', 'withheld', false],
    ['Staff costs', 'pooled-staff', true],
    ['Staff salaries', 'pooled-staff', true],
    ['Salary of the driver', 'pooled-staff', false],
    ['Unité', 'meaningless-unit', true],
    ['piece', 'meaningless-unit', false],
    ['piece', 'thing-unit', true],
    ['person-months', 'time-unit', true],
    ['Montant total demandé', 'total', true],
    ['Total solicitado', 'total', true],
    ['Valor total solicitado', 'total', true],
    ['إجمالي المبلغ المطلوب', 'total', true],
    ['', 'vague', false],
    ['12', 'vague', false],
  ])('%s is only %s: %s', (text, term, is) => {
    expect(matcher.isTerm(text, term)).toBe(is);
  });
});

describe('kinds', () => {
  test.each([
    ['RLO', 'rlo'],
    ['Refugee-led organization', 'rlo'],
    ['منظمة يقودها لاجئون', 'rlo'],
    ['International NGO', 'ingo'],
    ['ONG locale', 'local-ngo'],
    ['Lead', 'lead'],
    ['Entidad líder', 'lead'],
    ['جهة قائدة', 'lead'],
  ])('%s is an organisation of kind %s', (text, kind) => {
    expect(matcher.organisationKinds(text)[0]).toBe(kind);
  });

  test.each([
    ['Submit full proposal', 'proposal'],
    ['Call for proposals', 'call'],
    ['Rapport narratif intermédiaire', 'report'],
    ['Firma del convenio', 'agreement'],
    ['Primeira tranche', 'disbursement'],
    ['اجتماع الشركاء', 'meeting'],
  ])('%s is an event of kind %s', (text, kind) => {
    expect(matcher.eventKinds(text)[0]).toBe(kind);
  });

  it('are none where no word says so', () => {
    expect([matcher.organisationKinds('Blue House'), matcher.eventKinds('Lunch')]).toEqual([
      [],
      [],
    ]);
  });
});

describe('what a text is about', () => {
  test.each([
    ['Safety course for drivers', ['safety-and-wellbeing']],
    ['Formation sécurité des équipes', ['safety-and-wellbeing']],
    ['Curso de seguridad para el personal', ['safety-and-wellbeing']],
    ['Treino de segurança', ['safety-and-wellbeing']],
    ['دورة أمنية للموظفين', ['safety-and-wellbeing']],
    ['Food security training', []],
    ['Cours de sécurité routière', []],
    ['Capacitación en seguridad alimentaria', []],
  ])('%s', (text, topics) => {
    const found = matcher.findTopics(text).map(({ topic }) => topic);
    expect([...new Set(found)]).toEqual(topics);
  });
});
