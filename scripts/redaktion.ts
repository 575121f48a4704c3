import { contentRoot } from '#editorial/content-tree.ts';
import { serveEditor } from '#editor/bridge.ts';

const port = Number(process.env['PORT'] ?? 4322);

try {
  await serveEditor(contentRoot(), port);
  console.log(`Redaktion: http://localhost:${String(port)}/redaktion/ (Beenden mit Strg+C)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
