import type { SidebarView } from './sidebar-view.js';

/** The element by whose id the panel's page finds its first result. */
export const firstResultId = 'first-result';

/**
 * The first result as what is appended to the built panel, so that it shows without a call to the server.
 *
 * @returns Inert markup: no text of the view can end the script element or start a scriptlet.
 */
export function firstResult(view: SidebarView): string {
  return `<script type="application/json" id="${firstResultId}">${inertJson(view)}</script>`;
}

/** JSON in which nothing looks like markup: `<`, `>`, `&` and the two line separators are escaped. */
function inertJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
