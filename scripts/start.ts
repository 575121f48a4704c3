import { resolve } from 'node:path';
import { buildSite } from '#publication/build-site.ts';
import { serveSite } from './serve.ts';

const outDir = resolve(process.env['OUT_DIR'] ?? 'dist');
const port = Number(process.env['PORT'] ?? 4321);

try {
  console.log('Building the site (about a minute) …');
  await buildSite({ outDir });
  await serveSite(outDir, port);
  console.log(`http://localhost:${String(port)}/`);
} catch (error) {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    isTaken
      ? `Port ${String(port)} is taken. Name another: PORT=4322 npm start`
      : error instanceof Error
        ? error.message
        : error,
  );
  process.exitCode = 1;
}
