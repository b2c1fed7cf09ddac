/** The parts of the result, each under its own tab. */
export type Part = 'glance' | 'findings' | 'checklist' | 'sharing' | 'reading';
