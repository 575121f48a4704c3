import { resolve } from 'node:path';
import { serveSite } from './serve.ts';

/** Serves what is built, for the tests in the browser. */
await serveSite(resolve(process.env['OUT_DIR'] ?? 'dist'), Number(process.env['PORT'] ?? 4321));
