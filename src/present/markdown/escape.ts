import { plainText } from '../plain-text.js';

/**
 * A text as Markdown that shows it and does nothing else: no markup, no HTML, no table cell that ends early, and, as
 * sites turn these into links by themselves, no address and no mention of an account.
 */
export function inMarkdown(text: string): string {
  return plainText(text)
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/[\\`*_[\]<>|#~$]/g, '\\$&')
    .replace(/:\/\//g, `:${joiner}//`)
    .replace(/\bwww\./gi, (start) => `${start.slice(0, 3)}${joiner}.`)
    .replace(/@(?=\w)/g, `@${joiner}`);
}

/** The same where a line or a list's entry begins with it: it begins no list and underlines no heading there. */
export function lineInMarkdown(text: string): string {
  return inMarkdown(text)
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)(?=[.)](\s|$))/, '$1\\');
}

/** Has no width and joins what it stands between, but no site takes the two for one word. */
const joiner = '\u2060';
