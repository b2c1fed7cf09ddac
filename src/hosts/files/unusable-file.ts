/** Why a file cannot be used; each has one plain sentence in `ui-cli.json`. */
export type FileTrouble =
  'not-found' | 'unreadable' | 'encrypted' | 'empty' | 'too-big' | 'not-a-spreadsheet';

export class UnusableFile extends Error {
  constructor(
    readonly trouble: FileTrouble,
    readonly file: string,
  ) {
    super(trouble);
  }
}
