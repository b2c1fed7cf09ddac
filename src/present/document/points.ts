import type { Report } from '../../core/report.js';
import { meetingPoints, pointText } from '../meeting-points.js';
import { whyNoPoints } from '../nothing-found.js';
import type { Block } from './document.js';
import type { DocumentWords } from './words.js';

/** At most five points for the next partners' meeting. */
export function pointBlocks(report: Report, { say, speaker }: DocumentWords): readonly Block[] {
  const entries = meetingPoints(report).map((point) => pointText(point, speaker));
  return entries.length === 0
    ? [{ kind: 'note', text: say(whyNoPoints(report)) }]
    : [{ kind: 'list', title: null, isNumbered: true, entries }];
}
