import { readCorrection } from '../../core/tables/read-corrections.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import type { SidebarView } from '../../present/sidebar-view.js';
import { jsonIn } from './marks.js';
import { menuText } from './language.js';
import { underLock } from './lock.js';
import { done, trouble } from './replies.js';
import type { Reply } from './server-calls.js';
import { checkForSidebar } from './show-sidebar.js';
import { keepCorrection } from './write-corrections.js';

const longestRequest = 20_000;

/**
 * Keeps what a person said of the reading in the file, one person at a time, and checks again in its light.
 *
 * @param request A `Correction` as JSON, from the sidebar: not to be trusted.
 */
export function correctReading(request: unknown, phrasebook: Phrasebook): Reply<SidebarView> {
  const isText = typeof request === 'string' && request.length <= longestRequest;
  const correction = isText ? readCorrection(jsonIn(request)) : undefined;
  if (correction === undefined) return trouble('bad-request', menuText(phrasebook, 'badRequest'));
  const reply = underLock(phrasebook, () => {
    const kept = keepCorrection(SpreadsheetApp.getActiveSpreadsheet(), correction);
    if (kept === 'no-such-sheet') {
      const sheet = correction.what === 'organisation' ? '' : correction.sheet;
      return trouble('no-such-sheet', menuText(phrasebook, 'noSuchSheet', { sheet }));
    }
    if (kept === 'no-such-place') return trouble('bad-request', menuText(phrasebook, 'placeGone'));
    if (kept === 'too-much') return trouble('bad-request', menuText(phrasebook, 'tooManySaid'));
    return done(undefined);
  });
  return reply.ok ? done(checkForSidebar(phrasebook)) : reply;
}
