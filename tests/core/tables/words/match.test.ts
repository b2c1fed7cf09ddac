import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { allLexicons } from '../../../../src/core/tables/words/index.js';
import type { Term } from '../../../../src/core/tables/words/lexicon.js';
import { createMatcher } from '../../../../src/core/tables/words/match.js';

const matcher = createMatcher(allLexicons());

describe('headers of a budget', () => {
  test.each([
    ['Budget line', 'description'],
    ['Line item', 'description'],
    ['Libellé', 'description'],
    ['Descripción del gasto', 'description'],
    ['Rubrica', 'description'],
    ['البند', 'description'],
    ['Unit', 'unit'],
    ["Type d'unité", 'unit'],
    ['Unidad de medida', 'unit'],
    ['الوحدة', 'unit'],
    ['Units', 'quantity'],
    ['# of units', 'quantity'],
    ['Qty.', 'quantity'],
    ['Nbre', 'quantity'],
    ['Cant.', 'quantity'],
    ['Qtd', 'quantity'],
    ['عدد الوحدات', 'quantity'],
    ['Number of months', 'duration'],
    ['Nombre de mois', 'duration'],
    ['N.º de meses', 'duration'],
    ['الفترة (بالشهر)', 'duration'],
    ['Unit cost (USD)', 'unit-cost'],
    ['Unit rate', 'unit-cost'],
    ['P.U.', 'unit-cost'],
    ['V. unit.', 'unit-cost'],
    ['Coût unitaire', 'unit-cost'],
    ['Preço unitário', 'unit-cost'],
    ['تكلفة الوحدة', 'unit-cost'],
    ['Cost per spot (Ushs)', 'unit-cost'],
    ['Coût par élève', 'unit-cost'],
    ['Costo por taller', 'unit-cost'],
    ['Spots per day', 'quantity'],
    ['Salary per month', 'unit-cost'],
    ['Concedente (R$)', 'source-amount'],
    ['linecode', 'code'],
    ['UnitCost', 'unit-cost'],
    ['CoûtUnitaire', 'unit-cost'],
    ['totalamount', 'amount'],
    ['Coste mes', 'unit-cost'],
    ['% charged', 'percent'],
    ['Charged to CERF', 'percent'],
    ['% d’affectation au projet', 'percent'],
    ['% de afectação', 'percent'],
    ['نسبة التغطية', 'percent'],
    ['Total', 'amount'],
    ['Total cost in EUR', 'amount'],
    ['Montant demandé', 'amount'],
    ['Importe', 'amount'],
    ['Montante', 'amount'],
    ['Valor a pagar', 'amount'],
    ['الإجمالي', 'amount'],
    ['Year 3', 'period-amount'],
    ['2027', 'period-amount'],
    ['Q4', 'period-amount'],
    ['Jan-26', 'period-amount'],
    ['Année 2', 'period-amount'],
    ['السنة الأولى', 'period-amount'],
    ['Matching funds', 'source-amount'],
    ['Cofinancement', 'source-amount'],
    ['Contrapartida', 'source-amount'],
    ['Partner 2', 'organisation-amount'],
    ['Chef de file', 'organisation-amount'],
    ['Implementing partner', 'organisation'],
    ['Observations', 'notes'],
    ['ملاحظات', 'notes'],
    ['Actual', 'ignore'],
    ['% of total', 'ignore'],
  ])('%s: %s', (header, role) => {
    expect(matcher.matchHeader(header, 'budget')[0]?.role).toBe(role);
  });
});

describe('headers of the register and of a timeline', () => {
  test.each([
    ['Working languages', 'partners', 'languages'],
    ['Joined on', 'partners', 'joined-on'],
    ['Rôle dans les décisions', 'partners', 'decision-role'],
    ['Correo electrónico', 'partners', 'email'],
    ['اسم المنظمة', 'partners', 'name'],
    ['الاطلاع على الموازنة', 'partners', 'budget-access'],
    ['Also called', 'partners', 'aliases'],
    ['Appelée aussi', 'partners', 'aliases'],
    ['También llamada', 'partners', 'aliases'],
    ['Outro nome', 'partners', 'aliases'],
    ['تعرف أيضا باسم', 'partners', 'aliases'],
    ['How it receives money', 'partners', 'funding'],
    ["Reçoit l'argent par", 'partners', 'funding'],
    ['Cómo recibe el dinero', 'partners', 'funding'],
    ['Como recebe fundos', 'partners', 'funding'],
    ['طريقة استلام الأموال', 'partners', 'funding'],
    ['Seat', 'partners', 'country'],
    ['Task name', 'timeline', 'what'],
    ['Carried out by', 'timeline', 'who'],
    ['Réalisé par', 'timeline', 'who'],
    ['Realizado por', 'timeline', 'who'],
    ['Levado a cabo por', 'timeline', 'who'],
    ['من ينفذ', 'timeline', 'who'],
    ['Person responsible', 'timeline', 'who'],
    ['Date set by', 'timeline', 'set-by'],
    ['Date fixed by', 'timeline', 'set-by'],
    ['Échéance fixée par', 'timeline', 'set-by'],
    ['Plazo fijado por', 'timeline', 'set-by'],
    ['Data marcada por', 'timeline', 'set-by'],
    ['الجهة التي حددت التاريخ', 'timeline', 'set-by'],
    ['Asked on', 'timeline', 'asked-on'],
    ['Date de début', 'timeline', 'starts'],
    ['Fecha límite', 'timeline', 'due'],
    ['الموعد النهائي', 'timeline', 'due'],
    ['Concluído em', 'timeline', 'done-on'],
  ] as const)('%s of a %s table: %s', (header, kind, role) => {
    expect(matcher.matchHeader(header, kind)[0]?.role).toBe(role);
  });
});

describe('how strongly a header speaks', () => {
  const strength = (header: string, role: string) =>
    matcher.matchHeader(header, 'budget').find((match) => match.role === role)?.strength ?? 0;

  it('is surest of the very words, then of plurals, of words among others, of a slip', () => {
    const steps = ['Quantity', 'Quantitys', 'Quantity of things', 'Qunatity of things'];
    const strengths = steps.map((step) => strength(step, 'quantity'));
    expect(strengths[0]).toBe(1);
    expect([...strengths].sort((one, other) => other - one)).toEqual(strengths);
    expect(new Set(strengths).size).toBe(steps.length);
    expect(Math.min(...strengths)).toBeGreaterThan(0);
  });

  it('hears the longer phrase, not the words inside it', () => {
    const roles = matcher.matchHeader('Unit cost', 'budget').map(({ role }) => role);
    expect(roles).toEqual(['unit-cost']);
  });

  it('says both where a header says both', () => {
    const roles = matcher.matchHeader('Quantity (months)', 'budget').map(({ role }) => role);
    expect(roles.sort()).toEqual(['duration', 'quantity']);
  });

  it('is silent on words that it does not know', () => {
    expect(matcher.matchHeader('Rainbow', 'budget')).toEqual([]);
    expect(matcher.matchHeader('Rainbowline', 'budget')).toEqual([]);
    expect(matcher.matchHeader('', 'budget')).toEqual([]);
  });
});

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

it('gives the same answer however often it is asked, also past its memory', () => {
  const before = matcher.matchHeader('Unit cost', 'budget');
  for (let at = 0; at < 10_100; at++) matcher.matchHeader(`line ${at}`, 'budget');
  expect(matcher.matchHeader('Unit cost', 'budget')).toEqual(before);
});

it('never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 250 }), (text) => {
      matcher.matchHeader(text, 'budget');
      matcher.findTerms(text);
      matcher.isTerm(text, 'vague');
      matcher.organisationKinds(text);
      matcher.eventKinds(text);
    }),
  );
});
