import { firstResultId } from '../../present/sidebar-page.js';
import type { SidebarView } from '../../present/sidebar-view.js';

/** The view that the server appended to the page; `undefined` where the page was served without one. */
export function readFirstResult(): SidebarView | undefined {
  try {
    return JSON.parse(document.getElementById(firstResultId)?.textContent ?? '') as SidebarView;
  } catch {
    return undefined;
  }
}
