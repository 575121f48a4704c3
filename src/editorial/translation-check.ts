import { translationSchema } from '#domain/translation.ts';
import type { ContentFiles } from './content-files.ts';
import { itemsBelow, pathIn } from './content-files.ts';
import type { ContentFile } from './content-tree.ts';
import { rememberedEntry } from './entry-memory.ts';
import type { Fault, Finding } from './finding.ts';
import { TOP, fault } from './finding.ts';
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

function readTranslation(files: ContentFiles, path: string): Translations {
  const file = pathIn(files.name, path);
  const [collection = '', slug = '', name = '', ...deeper] = path.split('/');
  if (name === '' || deeper.length > 0 || !LANGUAGE_FILE.test(name))
    return { files: [], findings: [fault(file, TOP, STRANGER)] };
  const language = name.replace(/\.mdx$/, '');
  const [tag = ''] = language.split('-');
  const entry = rememberedEntry(file, files.read(path));
  const unknown = isLanguage(tag) && language !== 'de' ? [] : [fault(file, TOP, NO_LANGUAGE)];
  return {
    files: [{ collection, slug, language, file: entry }],
    findings: [...unknown, ...checkSchema(entry, translationSchema).findings],
  };
}

function isExpected(path: string): boolean {
  const [, slug = '', name, ...deeper] = path.split('/');
  if (name === undefined) return slug === 'README.md' || slug.startsWith('.');
  return name === 'index.mdx' && deeper.length === 0;
}

/** Reads the files beside each `index.mdx`: translations hold words only, and nothing else may lie there. */
export function readTranslations(files: ContentFiles): Translations {
  const read = WORDED.flatMap((collection) =>
    itemsBelow(files, collection)
      .filter(({ kind, path }) => kind === 'file' && !isExpected(path))
      .map(({ path }) => readTranslation(files, path)),
  );
  return { files: read.flatMap((each) => each.files), findings: read.flatMap(({ findings }) => findings) };
}
