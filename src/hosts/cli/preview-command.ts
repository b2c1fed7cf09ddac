import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { troubleOf } from './file-trouble.js';
import { UsageProblem } from './usage-problem.js';
import { words } from './words.js';

/** What the built preview offers; it is bundled apart, as most people never need it. */
interface PreviewServer {
  readonly servePreview: (options: {
    readonly file: string | undefined;
    readonly port: number;
    readonly open: boolean;
  }) => Promise<{ readonly url: string; readonly close: () => Promise<void> | void }>;
}

/** Beside `dist/cli`, where the built command line is. */
const builtServer = '../preview/server.js';

/**
 * `even-terms preview [FILE]`: serves the budget with the add-on beside it until people stop it.
 * @throws {UsageProblem} where the port is none, the preview is not built or the file cannot be used.
 */
export async function previewCommand(
  file: string | undefined,
  { port, open }: { readonly port: string; readonly open: boolean },
  io: Io,
): Promise<ExitCode> {
  const number = portNumber(port);
  const { servePreview } = await loadServer();
  const server = await servePreview({ file, port: number, open }).catch((error: unknown) => {
    const { key, facts } = troubleOf(error, file ?? '');
    throw new UsageProblem(key, facts);
  });
  io.print(`${words('preview.ready', { url: server.url })}\n`);
  await io.untilStopped();
  await server.close();
  return 0;
}

function portNumber(value: string): number {
  const isPort = /^\d{1,5}$/.test(value) && Number(value) <= 65535;
  if (!isPort) throw new UsageProblem('usage.port', { value });
  return Number(value);
}

async function loadServer(): Promise<PreviewServer> {
  try {
    return (await import(builtServer)) as PreviewServer;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UsageProblem('preview.missing', {});
  }
}
