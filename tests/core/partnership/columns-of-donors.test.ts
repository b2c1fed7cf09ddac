import { describe, expect, test } from 'vitest';
import { buildPartnership } from '../../../src/core/partnership/build-partnership.js';
import { partnershipIn } from '../../support/partnership-in.js';
import { calc, sheetOf, workbookOf } from '../../support/sheet-of.js';
import { read } from '../tables/corrected.js';

function budgetSplit(first: string, second: string) {
  return sheetOf('Budget', [
    ['Item', 'Quantity', 'Unit cost', 'Total (USD)', first, second],
    ...[900, 700, 60, 25].map((cost, place) => [
      ['Coordinator', 'Nurse', 'Clinic days', 'Kits'][place] ?? '',
      12,
      cost,
      calc(`=B${place + 2}*C${place + 2}`, 12 * cost),
      calc(`=D${place + 2}*60%`, 7.2 * cost),
      calc(`=D${place + 2}*40%`, 4.8 * cost),
    ]),
    [
      'Total',
      null,
      null,
      ...['D', 'E', 'F'].map((column, place) =>
        calc(`=SUM(${column}2:${column}5)`, [20220, 12132, 8088][place] ?? 0),
      ),
    ],
  ]);
}

const partners = sheetOf('Partners', [
  ['Organisation', 'Acronym', 'Kind', 'Country', 'Funding'],
  ['Plover Health', 'PH', 'Lead', 'Ghana', 'direct'],
  ['Curlew Care', 'CC', 'Local NGO', 'Ghana', 'sub-grant'],
  ['Kestrel Fund', 'KF', 'Donor', 'Norway', 'none'],
  ['Osprey Trust', 'OT', 'Donor', 'Ireland', 'none'],
]);

describe('columns of amounts headed by names', () => {
  test('of donors say where the money comes from, and the lines stay the lead’s', () => {
    const { budget } = partnershipIn(budgetSplit('Kestrel Fund', 'OT'), partners);
    expect(budget?.lines[0]?.parts.map(({ role, name }) => [role, name])).toEqual([
      ['source-amount', 'Kestrel Fund'],
      ['source-amount', 'OT'],
    ]);
    const spenders = budget?.byPartner.filter(({ total }) => total > 0);
    expect(spenders?.map(({ partner, total }) => [partner, total])).toEqual([
      ['Plover Health', 20220],
    ]);
  });

  test('of partners, or of a partner and a donor, are who has it', () => {
    for (const [first, second] of [
      ['Plover Health', 'Curlew Care'],
      ['Curlew Care', 'Kestrel Fund'],
    ] as const) {
      const { budget } = partnershipIn(budgetSplit(first, second), partners);
      const roles = budget?.lines[0]?.parts.map(({ role }) => role);
      expect(roles).toEqual(['organisation-amount', 'organisation-amount']);
    }
  });

  test('that people said are partners’ stay so', () => {
    const sheets = [budgetSplit('Kestrel Fund', 'Osprey Trust'), partners];
    const reading = read(sheets, {
      sheet: 'Budget',
      columns: [{ column: 'E', role: 'organisation-amount' }],
    });
    const { budget } = buildPartnership(workbookOf(...sheets), reading, '2026-11-21');
    expect(budget?.lines[0]?.parts[0]?.role).toBe('organisation-amount');
  });
});
