import type { SidebarView } from './sidebar-view.js';

/** Stands in the built `sidebar.html` where the first result goes, inside a script of type application/json. */
export const firstResultSlot = '%FIRST_RESULT%';

/**
 * Puts the first result into the built page, so that it shows without a call to the server.
 *
 * @param page The built `sidebar.html`.
 * @returns The page to hand to the browser; no text of the view can end the script element or start a scriptlet.
 */
export function fillSidebarPage(page: string, view: SidebarView): string {
  return page.replace(firstResultSlot, () => inertJson(view));
}

/** JSON in which nothing looks like markup: `<`, `>`, `&` and the two line separators are escaped. */
function inertJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
