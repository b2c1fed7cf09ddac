import fc from 'fast-check';

/** Properties are tried on the same cases everywhere, so that a run tells of the code alone; `SOAK=1` tries new ones. */
if (process.env['SOAK'] !== '1') fc.configureGlobal({ seed: 20_261_122 });
