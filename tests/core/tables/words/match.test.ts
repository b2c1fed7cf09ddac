import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { allLexicons } from '../../../../src/core/tables/words/index.js';
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
