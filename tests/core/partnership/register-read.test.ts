import { describe, expect, test } from 'vitest';
import { partnershipIn } from '../../support/partnership-in.js';
import { type CellLike, sheetOf } from '../../support/sheet-of.js';

const head = ['Organisation', 'Kind', 'Country', 'Joined on', 'How funded', 'Email'];

function register(...rows: readonly (readonly CellLike[])[]) {
  return partnershipIn(sheetOf('Partners', rows)).organisations;
}

describe('the register of partners', () => {
  test('an organisation met twice is one, and each row adds what the other lacks', () => {
    const [harbour, ...others] = register(
      head,
      ['Harbour Relief (HR)', 'INGO', null, null, 'direct', 'a@harbour.example'],
      ['Sand Dune', 'local NGO', 'Jordan', '2026-02-01', 'sub-grant', null],
      ['Harbour relief (HR)', 'Lead', 'Norway', '2026-01-15', null, 'b@harbour.example'],
    );
    expect(others).toHaveLength(1);
    expect(harbour).toMatchObject({
      name: 'Harbour Relief (HR)',
      kind: 'ingo',
      country: 'Norway',
      joinedOn: '2026-01-15',
      funding: 'direct',
      emails: ['a@harbour.example', 'b@harbour.example'],
      aliases: ['HR'],
    });
    expect(harbour?.cells).toHaveLength(2);
  });

  test('what a first row leaves open a later one tells', () => {
    const [dune] = register(
      head,
      ['Sand Dune', null, 'Jordan', '2026-02-01', null, null],
      ['Harbour Relief', 'Lead', 'Norway', '2026-01-15', 'direct', null],
      ['Sand Dune', 'local NGO', null, null, 'sub-grant', null],
    );
    expect(dune).toMatchObject({ kind: 'local-ngo', funding: 'sub-grant', country: 'Jordan' });
  });

  test('rows without a name in letters are nobody', () => {
    const names = register(
      head,
      ['Harbour Relief', 'Lead', 'Norway'],
      ['–', 'RLO', 'Uganda'],
      ['Hope Network', 'RLO', 'Uganda'],
    ).map(({ name }) => name);
    expect(names).toEqual(['Harbour Relief', 'Hope Network']);
  });

  test('a column that no heading explains is told by what it holds', () => {
    const kinds = register(
      ['Organisation', 'Country', 'Group 7', 'Email'],
      ['Harbour Relief', 'Norway', 'Lead', 'a@harbour.example'],
      ['Sand Dune', 'Jordan', 'Local NGO', 'b@dune.example'],
      ['Hope Network', 'Uganda', 'Refugee-led organisation', 'c@hope.example'],
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['lead', 'local-ngo', 'rlo']);
  });

  test('other names stand in brackets or in their own column', () => {
    const [first] = register(
      ['Organisation', 'Also known as', 'Kind', 'Country'],
      ['Hope Network (HN)', 'Hope; Hope Net', 'RLO', 'Uganda'],
      ['Sand Dune', null, 'Local NGO', 'Jordan'],
    );
    expect(first?.aliases).toEqual(expect.arrayContaining(['HN', 'Hope', 'Hope Net']));
  });
});
