import { version } from '../../../package.json';

/** What reports say that they were made by. */
export const program = { name: 'even-terms', version };
