import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { translationSchema } from '#domain/translation.ts';
import { readEntry } from './entry-file.ts';
import type { Finding } from './finding.ts';
import { checkSchema } from './schema-check.ts';

const WORDED = ['services', 'guides', 'topics', 'pages'];
const LANGUAGE_FILE = /^[a-z]{2,3}(-[a-z]+)?\.mdx$/;

function checkFile(root: string, path: string, name: string): Finding[] {
  const file = relative(dirname(root), path);
  if (!LANGUAGE_FILE.test(name)) {
    const message =
      'Diese Datei gehört nicht hierher. In einem Ordner stehen nur index.mdx und Übersetzungen wie en.mdx.';
    return [{ file, line: 1, message }];
  }
  return checkSchema(readEntry(path, file), translationSchema).findings;
}

/** Checks the files beside each `index.mdx`: translations hold words only, and nothing else may lie there. */
export function checkTranslations(root: string): Finding[] {
  return WORDED.flatMap((collection) => {
    const folder = join(root, collection);
    if (!existsSync(folder)) return [];
    const items = readdirSync(folder, { recursive: true, withFileTypes: true });
    return items
      .filter((item) => item.isFile() && item.parentPath !== folder && item.name !== 'index.mdx')
      .flatMap((item) => checkFile(root, join(item.parentPath, item.name), item.name));
  });
}
