import type texts from '../../messages/en/ui-sidebar.json';
import type { SidebarView } from '../../present/sidebar-view.js';

/** Keys of the page's own texts: those that begin with `page.`, without it. */
type PageText = {
  [Key in keyof typeof texts]: Key extends `page.${infer Short}` ? Short : never;
}[keyof typeof texts];

export type SayText = (key: PageText, facts?: Readonly<Record<string, string>>) => string;

/** The page's texts in the view's language; `{placeholders}` are filled with what is already in words. */
export function textsOf({ texts }: SidebarView): SayText {
  return (key, facts = {}) =>
    (texts[key] ?? key).replace(
      /\{(\w+)\}/g,
      (placeholder, name: string) => facts[name] ?? placeholder,
    );
}
