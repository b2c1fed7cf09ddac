import { en } from '../../messages/en/index.js';
import { phrasebookIn, phrasebooks } from '../../messages/index.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { UsageProblem } from './usage-problem.js';

const option = '--lang';

/**
 * The texts in the language that `--lang` names.
 * @throws {UsageProblem} for one that we have no texts in.
 */
export function chosenPhrasebook(value: string): Phrasebook {
  const found = phrasebookIn(value);
  if (found !== undefined) return found;
  const choices = { list: phrasebooks.map(({ language }) => language) };
  throw new UsageProblem('usage.lang', { value, choices });
}

/** The language for help and complaints, found before the arguments are understood; English where none can be. */
export function phrasebookFrom(argv: readonly string[]): Phrasebook {
  const named = argv.flatMap((argument, place) => {
    if (argument.startsWith(`${option}=`)) return [argument.slice(option.length + 1)];
    return argument === option ? (argv[place + 1] ?? []) : [];
  });
  return phrasebookIn(named[named.length - 1] ?? '') ?? en;
}
