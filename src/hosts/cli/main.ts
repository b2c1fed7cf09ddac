import { type Command, CommanderError } from 'commander';
import { version } from '../../../package.json';
import { checkCommand } from './check-command.js';
import type { RawCheckOptions } from './check-options.js';
import type { ExitCode } from './exit-code.js';
import { explainCommand, type RawExplainOptions } from './explain-command.js';
import { complaintOf, helpfulProgram } from './help.js';
import type { Io } from './io.js';
import { phrasebookFrom } from './language.js';
import { previewCommand, type RawPreviewOptions } from './preview-command.js';
import { UsageProblem } from './usage-problem.js';
import { type Words, wordsIn } from './words.js';

/** Runs the command line with the arguments after the program's name; gives its exit code. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  const words = wordsIn(phrasebookFrom(argv));
  const program = buildProgram(io, words, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return report(error, words, io);
  }
}

function buildProgram(io: Io, words: Words, done: (code: ExitCode) => void): Command {
  const program = helpfulProgram('even-terms', version, words)
    .description(words('help.program'))
    .exitOverride()
    .configureOutput({ writeOut: io.print, writeErr: io.complain, outputError: () => undefined });
  const more = (value: string, others: readonly string[]): string[] => [...others, value];

  program
    .command('check')
    .description(words('help.check'))
    .argument('<files...>', words('help.check.files'))
    .option('--format <format>', words('help.format'), 'text')
    .option('--partners <file>', words('help.partners'))
    .option('--timeline <file>', words('help.timeline'))
    .option('--map <file>', words('help.map'))
    .option('--explanations <file>', words('help.explanations'))
    .option('--today <date>', words('help.today'))
    .option('--donor <profile>', words('help.donor'), 'generic')
    .option('--out <file>', words('help.out'))
    .option('--lang <language>', words('help.lang'), 'en')
    .option('--fail-on <severity>', words('help.failOn'), 'error')
    .option('--rule <change>', words('help.rule'), more, [])
    .option('--set <change>', words('help.set'), more, [])
    .action(async (files: string[], options: RawCheckOptions) => {
      done(await checkCommand(files, options, io));
    });

  program
    .command('preview')
    .description(words('help.preview'))
    .argument('[file]', words('help.preview.file'))
    .option('--port <number>', words('help.port'), '0')
    .option('--no-open', words('help.noOpen'))
    .option('--lang <language>', words('help.lang'), 'en')
    .action(async (file: string | undefined, options: RawPreviewOptions) => {
      done(await previewCommand(file, options, io));
    });

  program
    .command('explain')
    .description(words('help.explain'))
    .argument('<rule>', words('help.explain.rule'))
    .option('--lang <language>', words('help.lang'), 'en')
    .action((rule: string, options: RawExplainOptions) => {
      done(explainCommand(rule, options, io));
    });

  return program;
}

/** Help that was asked for ends well; everything else is one sentence and 2. */
function report(error: unknown, words: Words, io: Io): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (error.code === 'commander.help') return 2;
    io.complain(`${complaintOf(error, words)}\n`);
    return 2;
  }
  if (error instanceof UsageProblem) {
    io.complain(`${words(error.key, error.facts)}\n`);
    return 2;
  }
  throw error;
}
