import type { CellPlan, RowPlan, SheetPlan } from './sheet-plan.js';

const partners = `
Northlight Foundation | NLF | Donor | Norway | 2026-05-04 | None | Decides | Full | English
Harbour Relief International | HRI | Lead | Kenya | 2026-05-04 | Direct | Decides | Full | English
Tumaini Development Association | TDA | Local NGO | Kenya | 2026-05-11 | Sub-grant | Co-decides | Full | Swahili, English
New Roots Refugee Network | NRRN | RLO | Kenya | 2026-05-11 | Sub-grant | Co-decides | Full | Swahili, French
Bahari Refugee Women Union | BRWU | RLO | Kenya | 2026-05-18 | Sub-grant | {role} | Full | Swahili, Somali
`;

/** Who is who; what the smallest organisation has to say differs between the draft and the mended project. */
export function partnersTab(roleOfTheSmallest: string): SheetPlan {
  const text = partners.replace('{role}', roleOfTheSmallest);
  return {
    name: 'Partners',
    widths: [34, 14, 16, 14, 13, 13, 15, 15, 22],
    rows: [
      {
        look: 'head',
        cells: [
          'Name',
          'Short name',
          'Kind',
          'Country',
          'Joined on',
          'How funded',
          'Decision role',
          'Budget access',
          'Working languages',
        ],
      },
      ...tableRows(text).map((cells): RowPlan => ({ cells: cells.map(dated) })),
    ],
  };
}

/** What, kind, who, date set by, asked on, starts, due, hours: the same in the draft and in the mended project. */
const common = `
Call for proposals | call | Northlight Foundation | donor | | 2026-05-04 | |
Joint proposal | proposal | all partners | donor | 2026-05-04 | | 2026-07-31 | 160
Decision on the proposal | decision | Northlight Foundation | donor | | | 2026-08-28 |
Partnership agreement signed | agreement | all partners | together | 2026-09-14 | | 2026-11-13 |
First payment to all partners | disbursement | HRI | together | | | 2026-12-15 |
Evening classes | activity | NRRN | together | | 2027-01-11 | 2027-11-26 | 320
Coordination and field visits | activity | HRI | together | | 2027-01-18 | 2027-11-30 | 900
Community listening sessions | activity | BRWU | together | | 2027-02-01 | 2027-09-30 | 120
Teacher training | activity | TDA | together | | 2027-02-15 | 2027-10-29 | 640
Partners meet, first quarter | meeting | all partners | together | | | 2027-03-10 |
Partners meet, mid-year | meeting | all partners | together | | | 2027-06-02 |
Joint mid-term review | review | all partners | together | | | 2027-08-25 |
Joint learning and closing meeting | learning | all partners | together | | | 2027-11-17 |
Handover of classes to the district | exit | NRRN | together | | | 2027-12-10 |
`;

/** The project's calendar: what is common to draft and mended, with the given events, in order of date. */
export function timelineTab(events: string, names: Readonly<Record<string, string>>): SheetPlan {
  const inOrder = [...tableRows(common), ...tableRows(events)].sort((a, b) =>
    when(a) < when(b) ? -1 : 1,
  );
  return {
    name: 'Timeline',
    widths: [42, 18, 34, 13, 13, 13, 13, 9],
    rows: [
      {
        look: 'head',
        cells: ['What', 'Kind', 'Who', 'Date set by', 'Asked on', 'Starts', 'Due', 'Hours'],
      },
      ...inOrder.map((cells): RowPlan => ({
        cells: cells.map((cell) => dated(names[cell] ?? cell)),
      })),
    ],
  };
}

/** A row is placed by its start, or where it has none, by its deadline. */
function when([, , , , , starts, due]: readonly string[]): string {
  return starts === '' ? (due ?? '') : (starts ?? '');
}

function tableRows(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => row.split('|').map((cell) => cell.trim()));
}

function dated(cell: string): CellPlan {
  if (cell === '') return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return { date: cell };
  return /^\d+$/.test(cell) ? Number(cell) : cell;
}
