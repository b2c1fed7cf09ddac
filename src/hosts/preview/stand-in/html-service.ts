import { mismatch, textAt } from './arguments.js';
import { enumOf } from './enums.js';
import { expose, type Held, type Methods, type ServiceClass } from './exposure.js';
import { Refusal } from './refusal.js';

/** A page as a script holds it; changes to it are seen by whoever shows it later. */
export interface HeldHtml extends Held {
  content: string;
  title: string;
}

const pageMembers = {
  getContent: ({ content }) => content,
  setContent: (self, ...args) => {
    self.content = textAt('HtmlOutput.setContent', args, 0);
    return expose(htmlOutputClass, self);
  },
  append: (self, ...args) => {
    self.content += textAt('HtmlOutput.append', args, 0);
    return expose(htmlOutputClass, self);
  },
  appendUntrusted: (self, ...args) => {
    self.content += escaped(textAt('HtmlOutput.appendUntrusted', args, 0));
    return expose(htmlOutputClass, self);
  },
  clear: (self) => {
    self.content = '';
    return expose(htmlOutputClass, self);
  },
  getTitle: ({ title }) => title,
  setTitle: (self, ...args) => {
    self.title = textAt('HtmlOutput.setTitle', args, 0);
    return expose(htmlOutputClass, self);
  },
  setWidth: (self, ...args) => sized(self, 'setWidth', args),
  setHeight: (self, ...args) => sized(self, 'setHeight', args),
} satisfies Methods<GoogleAppsScript.HTML.HtmlOutput, HeldHtml>;

const htmlOutputClass: ServiceClass<HeldHtml> = {
  name: 'HtmlOutput',
  fullName: 'HtmlOutput',
  reads: pageMembers,
};

const serviceMembers = {
  createHtmlOutput: ({ execution }, ...args) => {
    const content = args.length === 0 ? '' : textAt('HtmlService.createHtmlOutput', args, 0);
    return expose(htmlOutputClass, { execution, content, title: '' });
  },
  createHtmlOutputFromFile: ({ execution }, ...args) => {
    const name = textAt('HtmlService.createHtmlOutputFromFile', args, 0);
    const files = new Map(Object.entries(execution.options.html));
    const content = files.get(name.replace(/\.html$/, ''));
    if (content === undefined) throw new Refusal(`No HTML file named ${name} was found.`);
    return expose(htmlOutputClass, { execution, content, title: '' });
  },
} satisfies Methods<GoogleAppsScript.HTML.HtmlService, Held>;

export const htmlServiceClass: ServiceClass<Held> = {
  name: 'HtmlService',
  fullName: 'HtmlService',
  reads: serviceMembers,
  constants: {
    SandboxMode: enumOf('SandboxMode'),
    XFrameOptionsMode: enumOf('XFrameOptionsMode'),
  },
};

/** A sidebar is 300 pixels wide whatever it asks for; dialogs are sized by the preview's page. */
function sized(self: HeldHtml, member: string, args: readonly unknown[]): object {
  if (typeof args[0] !== 'number') throw mismatch(`HtmlOutput.${member}`, args);
  return expose(htmlOutputClass, self);
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
