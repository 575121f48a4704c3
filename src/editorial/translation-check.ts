import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { translationSchema } from '#domain/translation.ts';
import type { ContentFile } from './content-tree.ts';
import { readEntry } from './entry-file.ts';
import type { Fault, Finding } from './finding.ts';
import { TOP, fault } from './finding.ts';
import { itemsBelow } from './folder-walk.ts';
import { checkSchema } from './schema-check.ts';

const WORDED = ['services', 'guides', 'topics', 'pages'];
const LANGUAGE_FILE = /^[a-z]{2,3}(-[a-z]+)?\.mdx$/;

const LANGUAGES = new Intl.DisplayNames(['de'], { type: 'language', fallback: 'none' });

/** Whether a tag names a language (ISO 639); `de-simple` is German in simple words. */
export function isLanguage(tag: string): boolean {
  return /^[a-z]{2,3}$/.test(tag) && LANGUAGES.of(tag) !== undefined;
}

const STRANGER: Fault = {
  code: 'FILE_UNEXPECTED',
  message:
    'Diese Datei gehört nicht hierher. In einem Ordner stehen nur index.mdx und Übersetzungen wie en.mdx.',
};
const NO_LANGUAGE: Fault = {
  code: 'LANGUAGE_UNKNOWN',
  message:
    'Diese Sprache gibt es nicht. Richtig ist zum Beispiel en.mdx oder ar.mdx; Deutsch steht in index.mdx.',
};

/** Translations of a tree, and what has to be mended in them. */
export type Translations = { files: ContentFile[]; findings: Finding[] };

function readTranslation(root: string, path: string): Translations {
  const file = relative(dirname(root), path);
  const [collection = '', slug = '', name = '', ...deeper] = relative(root, path).split(sep);
  if (name === '' || deeper.length > 0 || !LANGUAGE_FILE.test(name))
    return { files: [], findings: [fault(file, TOP, STRANGER)] };
  const language = basename(name, '.mdx');
  const [tag = ''] = language.split('-');
  const entry = readEntry(path, file);
  const unknown = isLanguage(tag) && language !== 'de' ? [] : [fault(file, TOP, NO_LANGUAGE)];
  return {
    files: [{ collection, slug, language, file: entry }],
    findings: [...unknown, ...checkSchema(entry, translationSchema).findings],
  };
}

function isExpected(folder: string, parent: string, name: string): boolean {
  if (parent === folder) return name === 'README.md' || name.startsWith('.');
  return name === 'index.mdx' && dirname(parent) === folder;
}

/** Reads the files beside each `index.mdx`: translations hold words only, and nothing else may lie there. */
export function readTranslations(root: string): Translations {
  const read = WORDED.flatMap((collection) => {
    const folder = join(root, collection);
    if (!existsSync(folder)) return [];
    return itemsBelow(folder)
      .filter((item) => item.isFile() && !isExpected(folder, item.parentPath, item.name))
      .map((item) => readTranslation(root, join(item.parentPath, item.name)));
  });
  return { files: read.flatMap(({ files }) => files), findings: read.flatMap(({ findings }) => findings) };
}
