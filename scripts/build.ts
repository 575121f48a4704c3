import { resolve } from 'node:path';
import { buildSite } from '#publication/build-site.ts';

try {
  await buildSite({ outDir: resolve(process.env['OUT_DIR'] ?? 'dist') });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
