import { describe, expect, it } from 'vitest';
import { underHeads } from '../../../src/core/tables/bare-lists.js';

const day = { serial: 46_000 };

describe('a list with heads stays as it is', () => {
  it.each([
    [
      'partners',
      [
        ['Organisation', 'Type'],
        ['Harbour Aid', 'INGO'],
      ],
    ],
    ['partners', [['Our partners'], ['Name', 'Kind'], ['Harbour Aid', 'INGO']]],
    [
      'partners',
      [
        ['Nom', 'Type d’organisation'],
        ['Harbour Aid', 'ONG internationale'],
      ],
    ],
    [
      'timeline',
      [
        ['Activity', 'Due'],
        ['Report', day],
      ],
    ],
  ] as const)('%s: %j', (kind, rows) => {
    expect(underHeads(rows, kind)).toBe(rows);
  });
});

describe('a list without heads gets them, by what its columns hold', () => {
  it.each([
    [
      'names and kinds',
      [
        ['Harbour Aid', 'lead'],
        ['Amal', 'refugee-led'],
      ],
      ['Name', 'Kind'],
    ],
    [
      'kinds first',
      [
        ['INGO', 'Harbour Aid'],
        ['RLO', 'Amal Network'],
      ],
      ['Kind', 'Name'],
    ],
    ['names alone', [['Harbour Aid'], ['Amal']], ['Name']],
  ])('partners: %s', (_, rows, heads) => {
    expect(underHeads(rows, 'partners')[0]).toEqual(heads);
  });

  it.each([
    [
      'what, who, who set it, and days',
      [
        ['Send the draft of the proposal', 'Amal', 'donor', day, day],
        ['Send the first report', 'Amal', 'donor', day, day],
      ],
      ['What', 'Who', 'Set by', undefined, undefined],
    ],
    [
      'words that say no kind',
      [
        ['Amal', 'Paint the school in the north', day],
        ['Hope', 'Plant trees along the road', day],
      ],
      ['Who', 'What', undefined],
    ],
    [
      'a kind alone',
      [
        ['Report', day],
        ['Meeting', day],
      ],
      ['What', undefined],
    ],
  ])('timeline: %s', (_, rows, heads) => {
    expect(underHeads(rows, 'timeline')[0]).toEqual(heads);
  });
});

it('a blank list is a blank list', () => {
  expect(underHeads([], 'partners')).toEqual([[]]);
});
