import type { SidebarView } from '../../present/sidebar-view.js';

/** The view that the server put into the page; `undefined` where the page was served without one. */
export function readFirstResult(): SidebarView | undefined {
  try {
    return JSON.parse(document.getElementById('first-result')?.textContent ?? '') as SidebarView;
  } catch {
    return undefined;
  }
}
