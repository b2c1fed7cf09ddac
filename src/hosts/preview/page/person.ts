import type { Opening, Person } from '../protocol.js';
import type { Role } from '../stand-in/stand-in.js';
import { element } from './page.js';
import type { Words } from './words.js';

const roles: readonly Role[] = ['owner', 'editor', 'commenter', 'viewer'];

/** Lets people try the add-on in another language, in another role, or with several accounts. */
export function drawPerson(
  { person, languages }: Opening,
  words: Words,
  become: (person: Person) => void,
): void {
  const language = element('language') as HTMLSelectElement;
  const role = element('role') as HTMLSelectElement;
  const accounts = element('accounts') as HTMLInputElement;
  language.replaceChildren(
    ...languages.map(({ locale, name }) => {
      const option = new Option(name, locale, false, locale === person.locale);
      option.lang = locale;
      return option;
    }),
  );
  role.replaceChildren(
    ...roles.map((one) => new Option(words(`role.${one}`), one, false, one === person.role)),
  );
  accounts.checked = person.severalAccounts;
  const changed = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLElement) sessionStorage.setItem(focusKey, currentTarget.id);
    const chosen = roles.find((one) => one === role.value) ?? 'owner';
    become({ locale: language.value, role: chosen, severalAccounts: accounts.checked });
  };
  for (const control of [language, role, accounts]) control.addEventListener('change', changed);
}

const focusKey = 'even-terms-preview-focus';

/** Gives the focus back to the control after which the page was loaded anew. */
export function returnFocus(): void {
  const id = sessionStorage.getItem(focusKey);
  sessionStorage.removeItem(focusKey);
  if (id !== null) document.getElementById(id)?.focus();
}
