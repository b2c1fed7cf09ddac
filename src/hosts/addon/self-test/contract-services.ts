import { refusalOf } from './asking.js';
import type { Clause } from './contract.js';

const key = 'even-terms-self-test';

/** Sheets as a whole, metadata, locks, and where the script runs. */
export const fromServices: readonly Clause[] = [
  {
    behaviour: 9,
    says: 'a name may be given once, capitals or not',
    ask: (sheet, spreadsheet) => {
      const name = sheet.getName().toUpperCase();
      return refusalOf(() => spreadsheet.insertSheet(name)).split('"')[0];
    },
    answer: 'A sheet with the name ',
  },
  {
    behaviour: 10,
    says: 'who makes a tab may edit it',
    ask: (sheet) => sheet.getRange('A1').canEdit(),
    answer: true,
  },
  {
    behaviour: 11,
    says: 'a lock that is held is had again at once, and patience cannot be negative',
    ask: () => {
      const lock = LockService.getDocumentLock();
      const had = [lock.tryLock(1000), lock.tryLock(0), lock.hasLock()];
      lock.releaseLock();
      return [...had, lock.hasLock(), lock.tryLock(-1)];
    },
    answer: [true, true, true, false, false],
  },
  {
    behaviour: 17,
    says: 'metadata stays with its row when rows come in above',
    ask: (sheet) => {
      sheet.getRange('3:3').addDeveloperMetadata(key, 'x');
      sheet.insertRowsBefore(1, 2);
      const found = sheet.createDeveloperMetadataFinder().withKey(key).find();
      return found.map((mark) => [mark.getValue(), mark.getLocation().getRow()?.getRow() ?? 0]);
    },
    answer: [['x', 5]],
  },
  {
    behaviour: 17,
    says: 'metadata of a few cells is refused',
    ask: (sheet) => refusalOf(() => sheet.getRange('A1:B2').addDeveloperMetadata(key, 'x')),
    answer:
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer ' +
      'metadata may only be added to the top-level spreadsheet, an individual sheet, or an ' +
      'entire row or column.',
  },
  {
    behaviour: 0,
    says: 'a mark may have 10,000 characters',
    ask: (sheet) => refusalOf(() => sheet.addDeveloperMetadata(key, 'x'.repeat(10_000))),
    answer: 'nothing',
  },
  {
    behaviour: 22,
    says: 'hidden rows are read like others',
    ask: (sheet) => {
      sheet.getRange('A2').setValue('hidden');
      sheet.hideRows(2);
      return [sheet.getRange('A2').getValue() as unknown, sheet.isRowHiddenByUser(2)];
    },
    answer: ['hidden', true],
  },
  {
    behaviour: 22,
    says: 'not all rows can be frozen',
    ask: (sheet) => refusalOf(() => sheet.setFrozenRows(20)) !== 'nothing',
    answer: true,
  },
  {
    behaviour: 24,
    says: 'person, spreadsheet and script each have a language or a zone',
    ask: (_, spreadsheet) =>
      [
        Session.getActiveUserLocale(),
        spreadsheet.getSpreadsheetLocale(),
        spreadsheet.getSpreadsheetTimeZone(),
        Session.getScriptTimeZone(),
      ].every((text) => text !== ''),
    answer: true,
  },
];
