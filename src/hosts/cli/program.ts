import type { Report } from '../../core/report.js';
import { version } from '../../../package.json';

/** What reports say that they were made by. */
export const program: Report['program'] = { name: 'even-terms', version };
