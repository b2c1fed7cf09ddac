import { mismatch, textAt } from './arguments.js';
import { enumNameOf, enumOf } from './enums.js';
import type { Execution } from './execution.js';
import { expose, heldBy, type Held, type Methods, type ServiceClass } from './exposure.js';
import type { HeldHtml } from './html-service.js';
import { menuClass } from './menu.js';
import { releaseLocks } from './world.js';

const BUTTONS: Readonly<Record<string, string>> = {
  OK: 'OK',
  OK_CANCEL: 'OK',
  YES_NO: 'YES',
  YES_NO_CANCEL: 'YES',
};

const uiMembers = {
  createAddonMenu: ({ execution }) =>
    expose(menuClass, { execution, label: undefined, entries: [] }),
  createMenu: ({ execution }, ...args) => {
    const label = textAt('Ui.createMenu', args, 0);
    return expose(menuClass, { execution, label, entries: [] });
  },
  showSidebar: ({ execution }, ...args) => {
    execution.world.ui.sidebar = pageOf('Ui.showSidebar', args);
  },
  showModalDialog: ({ execution }, ...args) => {
    const { html } = pageOf('Ui.showModalDialog', args);
    execution.world.ui.dialog = { html, title: textAt('Ui.showModalDialog', args, 1) };
  },
  showModelessDialog: ({ execution }, ...args) => {
    const { html } = pageOf('Ui.showModelessDialog', args);
    execution.world.ui.dialog = { html, title: textAt('Ui.showModelessDialog', args, 1) };
  },
  alert: ({ execution }, ...args) => {
    const { question, buttons } = questionOf('Ui.alert', args);
    const answer = ask(execution, question);
    return execution.enumValue('Button', answer?.button ?? BUTTONS[buttons] ?? 'OK');
  },
  prompt: ({ execution }, ...args) => {
    const { question, buttons } = questionOf('Ui.prompt', args);
    const answer = ask(execution, question);
    const button = answer?.button ?? BUTTONS[buttons] ?? 'OK';
    return expose(promptResponseClass, { execution, button, text: answer?.text ?? '' });
  },
} satisfies Methods<GoogleAppsScript.Base.Ui, Held>;

export const uiClass: ServiceClass<Held> = {
  name: 'Ui',
  fullName: 'Ui',
  reads: uiMembers,
  constants: { Button: enumOf('Button'), ButtonSet: enumOf('ButtonSet') },
};

interface HeldResponse extends Held {
  readonly button: string;
  readonly text: string;
}

const promptResponseClass: ServiceClass<HeldResponse> = {
  name: 'PromptResponse',
  fullName: 'PromptResponse',
  reads: {
    getResponseText: ({ text }) => text,
    getSelectedButton: ({ execution, button }) => execution.enumValue('Button', button),
  } satisfies Methods<GoogleAppsScript.Base.PromptResponse, HeldResponse>,
};

function pageOf(call: string, args: readonly unknown[]): { title: string; html: string } {
  const page = heldBy<HeldHtml>(args[0], 'HtmlOutput');
  if (page === undefined) throw mismatch(call, args);
  return { title: page.title, html: page.content };
}

/** `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. */
function questionOf(
  call: string,
  args: readonly unknown[],
): { readonly question: string; readonly buttons: string } {
  const buttons = enumNameOf(args[args.length - 1], 'ButtonSet');
  const texts = buttons === undefined ? args : args.slice(0, -1);
  const isCall = texts.length > 0 && texts.every((text) => typeof text === 'string');
  if (!isCall || texts.length > 2 || (texts.length === 2 && buttons === undefined)) {
    throw mismatch(call, args);
  }
  return { question: texts.join('\n'), buttons: buttons ?? 'OK' };
}

/** A run that waits for an answer is put aside, and its locks with it. */
function ask(execution: Execution, question: string) {
  const { world, options } = execution;
  releaseLocks(world, execution);
  world.ui.alerts.push(question);
  return options.answer?.(question);
}
