import fc from 'fast-check';

// The same cases on every run, so that a failure can be run again. Others: FAST_CHECK_SEED=12345 npm test unit
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 2009) });
