import { resolve } from 'node:path';
import { scanSite } from '#publication/leak-scan.ts';
import { knownFromContent } from '#publication/leaks/current-content.ts';
import { leakReport } from '#publication/leaks/report.ts';

const directory = resolve(process.argv[2] ?? process.env['OUT_DIR'] ?? 'dist');

try {
  const { leaks, files, formats } = await scanSite(directory, knownFromContent());
  const looked = `${String(files)} Dateien in ${String(formats.length)} Formaten durchsucht`;
  if (leaks.length > 0) console.error(leakReport(leaks));
  console.log(
    leaks.length > 0 ? `\n${looked}: ${String(leaks.length)} Lecks.` : `${looked}, nichts gefunden.`,
  );
  process.exitCode = leaks.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
