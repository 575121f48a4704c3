import type { Danger } from './danger.ts';
import { dangerOf } from './service-change.ts';

/** A file that differs between two commits. `mode` is git's, after the change. */
export type ChangedFile = { path: string; mode: string };

const LINK_MODES = new Set(['120000', '160000']);
const HEARD = /^content\/(?:services|guides|topics|pages|organizations|operator|wording)\//;

/** Tests that hold facts of the content change with it; everything else that checks or shows it does not. */
const PROGRAM = /^(?!content\/|docs\/|tests\/content\/)/;

/** A change to content and to what checks it at once: the second could hide the first. */
export function mixedChange(files: readonly ChangedFile[]): Danger[] {
  const content = files.find(({ path }) => path.startsWith('content/'));
  const program = files.filter(({ path }) => PROGRAM.test(path));
  const [first] = program;
  if (!content || !first) return [];
  const what =
    'Diese Änderung betrifft Inhalt und Programm zugleich. Bitte in zwei Pull Requests teilen: Sonst prüft sie sich selbst.';
  const told = { new: program.map(({ path }) => path).join(', ') };
  return [dangerOf({ path: first.path, name: 'Umfang' }, ['stop', 'CONTENT_AND_PROGRAM', what], told)];
}

/** Links in the content: what they lead to lies somewhere else, and is not what was read. */
export function linkedFiles(files: readonly ChangedFile[]): Danger[] {
  const what = 'Diese Datei ist ein Verweis auf eine andere. Im Inhalt stehen nur Textdateien.';
  return files
    .filter(({ path, mode }) => path.startsWith('content/') && LINK_MODES.has(mode))
    .map(({ path }) => dangerOf({ path, name: path }, ['stop', 'LINKED_FILE', what]));
}

/** Content that no rule reads, one line a folder: the lexicon, the map, figures. Somebody should know that it changed. */
export function otherFiles(files: readonly ChangedFile[]): Danger[] {
  const what = 'Dateien, die dieser Bericht nicht deutet, sind anders. Bitte selbst lesen.';
  const others = files
    .map(({ path }) => path)
    .filter((path) => path.startsWith('content/') && !HEARD.test(path));
  const folders = Map.groupBy(others, (path) => path.slice(0, path.lastIndexOf('/')));
  return [...folders].map(([folder, paths]) => {
    const names = paths.map((path) => path.slice(folder.length + 1)).join(', ');
    return dangerOf({ path: folder, name: folder }, ['know', 'OTHER_FILE', what], { new: names });
  });
}
