// The part of the core that reads sheets. The build makes a script of its own of it, `Reading.js`, and lets the
// rest call these functions there, so that no script of the add-on grows too large.
export { buildPartnership } from '../../core/partnership/build-partnership.js';
export { findTables } from '../../core/tables/find-tables.js';
export { allLexicons } from '../../core/tables/words/index.js';
export { words } from '../../core/tables/words/match.js';
