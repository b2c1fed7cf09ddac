import { Command, type CommanderError } from 'commander';
import type { Words } from './words.js';

/** A program whose help is all in the person's language, what the library brings of its own too. */
export function helpfulProgram(name: string, version: string, words: Words): Command {
  return new Command(name)
    .version(version, '-V, --version', words('help.version'))
    .helpOption('-h, --help', words('help.help'))
    .helpCommand('help [command]', words('help.command'))
    .configureHelp({
      styleTitle: (title) => words(titles[title] ?? title),
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === 'string'
          ? words('help.default', { text: description, value: defaultValue })
          : description,
    });
}

/** The library's own headings, and our texts for them. */
const titles: Readonly<Record<string, string>> = {
  'Usage:': 'help.title.usage',
  'Arguments:': 'help.title.arguments',
  'Options:': 'help.title.options',
  'Commands:': 'help.title.commands',
};

const problems: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'usage.unknownOption',
  'commander.unknownCommand': 'usage.unknownCommand',
  'commander.missingArgument': 'usage.missingArgument',
  'commander.optionMissingArgument': 'usage.missingValue',
  'commander.excessArguments': 'usage.tooMany',
};

/** What is wrong with the arguments, in a sentence: the library says it in English only. */
export function complaintOf({ code, message }: CommanderError, words: Words): string {
  const [, value = ''] = /'([^']*)'/.exec(message) ?? [];
  return words(problems[code] ?? 'usage.other', { value, problem: message });
}
