import { existsSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { missingHeaders, missingPages } from './leaks/absences.ts';
import { DETECTORS } from './leaks/detectors.ts';
import { isEditorCode } from './leaks/editor-code.ts';
import type { Known } from './leaks/known.ts';
import type { Detector, Leak, Sight } from './leaks/leak.ts';
import { nearTexts } from './leaks/nearness.ts';
import { siteHost } from './leaks/own-address.ts';
import { outputFiles } from './output.ts';
import { readSiteFile } from './reading/file-reading.ts';
import type { SiteFile } from './reading/site-file.ts';

/** What a scan found, and how much it looked at. */
export type Scan = { leaks: Leak[]; files: number; formats: string[] };

function readSite(directory: string): Promise<SiteFile[]> {
  const paths = existsSync(directory) ? outputFiles(directory) : [];
  return Promise.all(
    paths.map((path) => readSiteFile(relative(directory, path).split(sep).join('/'), readFileSync(path))),
  );
}

function textsIn({ passages }: SiteFile): string[] {
  return [...new Set(passages.flatMap(({ words, targets }) => [...words, ...targets]))];
}

function leaksIn(sight: Sight, detectors: readonly Detector[]): Leak[] {
  return detectors.flatMap(({ kind, cure, find }) =>
    [...new Set(find(sight))].map((what) => ({ file: sight.file.name, kind, what, cure })),
  );
}

/**
 * Looks for everything that may not be there in files that belong together.
 * @param files the files of one site
 * @param known what the content says: what is published, what is protected
 * @param detectors what to look for
 */
export function findLeaks(files: readonly SiteFile[], known: Known, detectors = DETECTORS): Leak[] {
  const site = new Map(files.map((file) => [file.name, file]));
  const host = siteHost(site);
  const found = files.flatMap((file) => {
    const near = nearTexts(file, known.houses);
    const leaks = leaksIn({ file, texts: textsIn(file), near, known, site, host }, detectors);
    return leaks.filter((leak) => !isEditorCode(leak));
  });
  return [...found, ...missingHeaders(site), ...missingPages(site, known)];
}

/**
 * Reads a built site and looks for everything in it that may not be there.
 * @param directory the built site
 * @param known what the content says: what is published, what is protected
 * @throws {Error} when there is no page to look at
 */
export async function scanSite(directory: string, known: Known): Promise<Scan> {
  const files = await readSite(directory);
  if (!files.some(({ format }) => format === 'page'))
    throw new Error(`In ${directory} liegt keine Seite. Bitte zuerst bauen: npm run build`);
  const formats = [...new Set(files.map(({ format }) => format))].sort();
  return { leaks: findLeaks(files, known), files: files.length, formats };
}
