// Everything that Google may call, and nothing else: the build makes one top-level function of each export of these
// files, by who calls. A name may stand in one of them only.
export * from './public/menu.js';
export * from './public/sidebar.js';
export * from './public/cells.js';
