import type { ExitCode } from './exit-code.js';
import { troubleOf } from './file-trouble.js';
import type { Io } from './io.js';
import { chosenPhrasebook } from './language.js';
import { UsageProblem } from './usage-problem.js';
import { wordsIn } from './words.js';

/** What the built preview offers. */
interface PreviewServer {
  readonly servePreview: (options: {
    readonly file: string | undefined;
    readonly port: number;
    readonly open: boolean;
    readonly userLocale: string;
  }) => Promise<{ readonly url: string; readonly close: () => Promise<void> }>;
}

/** Options of `preview` as typed. */
export interface RawPreviewOptions {
  readonly port: string;
  readonly open: boolean;
  readonly lang: string;
}

/**
 * `even-terms preview [FILE]`: serves the budget with the add-on beside it until people stop it.
 * @throws {UsageProblem} where the port is none, the preview is not built or the file cannot be used.
 */
export async function previewCommand(
  file: string | undefined,
  { port, open, lang }: RawPreviewOptions,
  io: Io,
): Promise<ExitCode> {
  const number = portNumber(port);
  const phrasebook = chosenPhrasebook(lang);
  try {
    const { servePreview } = (await io.loadPreview()) as PreviewServer;
    const server = await servePreview({
      file,
      port: number,
      open,
      userLocale: phrasebook.language,
    });
    io.print(`${wordsIn(phrasebook)('preview.ready', { url: server.url })}\n`);
    await io.untilStopped();
    await server.close();
    return 0;
  } catch (error) {
    throw problemOf(error, file, port);
  }
}

function portNumber(value: string): number {
  const isPort = /^\d{1,5}$/.test(value) && Number(value) <= 65535;
  if (!isPort) throw new UsageProblem('usage.port', { value });
  return Number(value);
}

/** Without a file it is the example that is missing, which the build makes. */
function problemOf(error: unknown, file: string | undefined, port: string): UsageProblem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return new UsageProblem('preview.portTaken', { port });
  if (code === 'ERR_MODULE_NOT_FOUND' || code === 'ENOENT') {
    return new UsageProblem('preview.missing', {});
  }
  const { key, facts } = troubleOf(error, file ?? '');
  if (key === 'trouble.crashed') return new UsageProblem('preview.failed', facts);
  return file === undefined
    ? new UsageProblem('preview.missing', {})
    : new UsageProblem(key, facts);
}
