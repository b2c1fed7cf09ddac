import { mismatch, textAt, yesNoAt } from './arguments.js';
import { changeCell, placesIn } from './cells.js';
import type { StoredChoice } from './cell-store.js';
import { expose, heldBy, type Held, type Methods, type ServiceClass } from './exposure.js';
import { gap } from './not-emulated.js';
import { again, noteCells, type HeldRange } from './range-finding.js';
import { each, rowsOf, topLeft } from './range-values.js';
import { Refusal } from './refusal.js';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Lists to choose from, the one kind of validation that is played. Google takes 500 words at most. */
interface HeldChoice extends Held {
  /** Without words until the script gives some. */
  readonly choice: StoredChoice;
}

const BUILDER = 'SpreadsheetApp.DataValidationBuilder';
const MOST_WORDS = 500;

const builderMembers = {
  requireValueInList: (self, ...args) => {
    const [words, showsArrow = true] = args;
    const isList = Array.isArray(words) && words.every((word) => typeof word === 'string');
    if (!isList || typeof showsArrow !== 'boolean' || args.length > 2)
      throw mismatch(`${BUILDER}.requireValueInList`, args);
    if (words.length === 0 || words.length > MOST_WORDS)
      throw new Refusal(`The list must have between 1 and ${MOST_WORDS} items.`);
    return changed(self, { words: [...(words as readonly string[])], showsArrow });
  },
  setAllowInvalid: (self, ...args) =>
    changed(self, { takesOthers: yesNoAt(`${BUILDER}.setAllowInvalid`, args, 0) }),
  setHelpText: (self, ...args) =>
    changed(self, { help: textAt(`${BUILDER}.setHelpText`, args, 0) }),
  build: (self) => {
    const { execution, choice } = self;
    if (choice.words.length === 0)
      throw new Refusal('A data validation rule must have criteria before it is built.');
    if (!choice.takesOthers) throw gap('data validation that refuses other values', execution);
    return expose(ruleClass, self);
  },
} satisfies Methods<GoogleAppsScript.Spreadsheet.DataValidationBuilder, HeldChoice>;

const builderClass: ServiceClass<HeldChoice> = {
  name: 'DataValidationBuilder',
  fullName: BUILDER,
  reads: builderMembers,
};

const ruleClass: ServiceClass<HeldChoice> = {
  name: 'DataValidation',
  fullName: 'SpreadsheetApp.DataValidation',
  reads: {
    getAllowInvalid: ({ choice }) => choice.takesOthers,
    getCriteriaType: ({ execution }) => execution.enumValue('DataValidationCriteria', IN_LIST),
    getCriteriaValues: ({ choice }) => [[...choice.words], choice.showsArrow],
    getHelpText: ({ choice }) => choice.help ?? null,
  } satisfies Methods<Rule, HeldChoice>,
};

const IN_LIST = 'VALUE_IN_LIST';

/** `SpreadsheetApp.newDataValidation()`: other values are taken, with a warning, until a script says otherwise. */
export function newDataValidation({ execution }: Held): object {
  const choice = { words: [], showsArrow: true, takesOthers: true, help: undefined };
  return expose(builderClass, { execution, choice });
}

export const rangeChoices = {
  reads: {
    getDataValidation: (self) => shown(self, topLeft(self)?.choice),
    getDataValidations: (self) => each(self, (cell) => shown(self, cell?.choice)),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Range, HeldRange>,
  writes: {
    setDataValidation: (self, ...args) => {
      const choice = choiceIn(args[0], 'setDataValidation', args);
      return write(self, () => choice);
    },
    setDataValidations: (self, ...args) => {
      const rows = rowsOf(self, 'setDataValidations', args);
      return write(self, (row, column) =>
        choiceIn(rows[row]?.[column], 'setDataValidations', args),
      );
    },
    clearDataValidations: (self) => write(self, () => undefined),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Range, HeldRange>,
};

function changed(self: HeldChoice, change: Partial<HeldChoice['choice']>): object {
  return expose(builderClass, { ...self, choice: { ...self.choice, ...change } });
}

function shown({ execution }: HeldRange, choice: StoredChoice | undefined): object | null {
  return choice === undefined ? null : expose(ruleClass, { execution, choice });
}

function choiceIn(
  value: unknown,
  member: string,
  args: readonly unknown[],
): StoredChoice | undefined {
  if (value === null) return undefined;
  const choice = heldBy<HeldChoice>(value, 'DataValidation')?.choice;
  if (choice === undefined) throw mismatch(`SpreadsheetApp.Range.${member}`, args);
  return choice;
}

function write(
  self: HeldRange,
  choiceFor: (row: number, column: number) => StoredChoice | undefined,
): object {
  const { sheet, area } = self;
  for (const { row, column } of placesIn(area)) {
    changeCell(sheet, row, column, { choice: choiceFor(row - area.top, column - area.left) });
  }
  noteCells(self);
  return again(self);
}
