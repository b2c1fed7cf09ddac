/** The part of Google's page objects that the sidebar touches. Absent where the page is opened elsewhere. */
declare const google: GooglePage | undefined;

interface GooglePage {
  readonly script: {
    readonly run: GoogleRun;
    readonly host?: { readonly editor?: { focus(): void } };
  };
}

interface GoogleRun {
  withSuccessHandler(handler: (answer: unknown) => void): GoogleRun;
  withFailureHandler(handler: (error: unknown) => void): GoogleRun;
  readonly [functionName: string]: (...args: readonly string[]) => void;
}
