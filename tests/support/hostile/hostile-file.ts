/** How the command line ends with a file: with a report, or with one sentence, by its name in `ui-cli.json`. */
export type Ending =
  'report' | 'too-big' | 'encrypted' | 'empty' | 'unreadable' | 'not-a-spreadsheet' | 'no-tables';

export interface HostileFile {
  readonly what: string;
  /** Its name says what it claims to be. */
  readonly name: string;
  readonly make: () => Buffer;
  readonly ends: Ending;
}
