import { homedir, tmpdir } from 'node:os';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { SiteFile } from '#publication/reading/site-file.ts';
import type { Detector } from './leak.ts';

/** A map from built code to its source, or the hint at one. */
export const sourceMaps: Detector = {
  kind: 'source-map',
  cure: 'Quelltexte mit ihren Kommentaren gehören nicht auf die Website. Bitte „sourcemap“ ausschalten.',
  find: ({ file }) =>
    file.name.endsWith('.map') || /[#@]\s*sourceMappingURL=/.test(file.source)
      ? ['Ein Verzeichnis der Quelltexte, oder ein Verweis darauf.']
      : [],
};

const LEFTOVER =
  /(?:^|\/)(?:\.env[^/]*|\.git(?:\/|ignore$|modules$)|\.svn\/|\.DS_Store|Thumbs\.db|desktop\.ini|\.htpasswd|\.npmrc|package(?:-lock)?\.json|tsconfig[^/]*\.json|node_modules\/|\.astro\/|\.vscode\/|\.idea\/|#[^/]*#|\.#[^/]*)|(?:~|\.(?:bak|old|orig|rej|sw[a-p]|tmp|temp|log|part|crdownload|mdx?|astro|ts))$/i;

/** A file that an editor, a tool or a person left behind. */
export const leftoverFiles: Detector = {
  kind: 'leftover-file',
  cure: 'Die Datei gehört nicht auf die Website. Bitte löschen, am besten in public/.',
  find: ({ file }) => (LEFTOVER.test(file.name) ? ['Eine Datei, die jemand liegen ließ.'] : []),
};

const MACHINE_PATH =
  /(?<![\w.-])(?:\/home\/[\w.-]+|\/Users\/[\w.-]+|\/root\/\w|\/var\/folders\/|[A-Z]:\\{1,2}Users\\)|file:\/\/\/|\bnode_modules\//;

/** Folders of the machine that builds, where they are long enough to mean nothing else. */
const FOLDERS_HERE = [process.cwd(), homedir(), tmpdir()]
  .filter((folder) => folder.split(/[\\/]/).length > 2)
  .map((folder) => `${folder}/`);

/** A path on the machine that built the site. */
export const machinePaths: Detector = {
  kind: 'machine-path',
  cure: 'Der Pfad verrät, wer auf welchem Rechner gebaut hat. Bitte die Stelle löschen, aus der er kommt.',
  find: ({ file, texts }) => {
    // Pagefind's engine names the machines of Pagefind.
    if (file.format === 'engine') return [];
    const found = [file.source, ...file.metadata, ...texts].some(
      (text) => MACHINE_PATH.test(text) || FOLDERS_HERE.some((folder) => text.includes(folder)),
    );
    return found ? ['Ein Pfad auf dem Rechner, der gebaut hat.'] : [];
  },
};

/** A comment, which nobody sees and everybody can read. */
export const comments: Detector = {
  kind: 'comment',
  cure: 'Kommentare liest jeder, der die Seite öffnet. Bitte in der Vorlage als {/* … */} schreiben oder löschen.',
  find: ({ file }) => file.comments.map((text) => `Ein Kommentar: „${text.trim().slice(0, 40)}“.`),
};

function unpacked({ name, bytes }: SiteFile): Buffer | undefined {
  try {
    return name.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
  } catch {
    return undefined;
  }
}

/** A packed file that says something else than the one beside it. */
export const twins: Detector = {
  kind: 'twin',
  cure: 'Gepackte Dateien entstehen beim Bauen aus der ungepackten. Bitte neu bauen und danach nichts ändern.',
  find: ({ file, site }) => {
    if (file.format !== 'twin') return [];
    const original = site.get(file.name.replace(/\.(?:br|gz)$/, ''));
    if (!original) return ['Die ungepackte Datei daneben fehlt.'];
    return unpacked(file)?.equals(original.bytes)
      ? []
      : ['Die gepackte Datei sagt etwas anderes als die ungepackte.'];
  },
};

/** A file of which nobody has said how it is read. */
export const unknownFormats: Detector = {
  kind: 'unknown-format',
  cure: 'Was niemand lesen kann, kann niemand prüfen. Bitte die Datei weglassen oder ihr Format in src/publication/reading/ lesen lehren.',
  find: ({ file: { name, format } }) =>
    format === 'unknown' && !LEFTOVER.test(name) && !name.endsWith('.map')
      ? ['Das Format der Datei ist nicht bekannt.']
      : [],
};

/** A file that is not what its name says, is damaged, or locks its content away. */
export const unreadableFiles: Detector = {
  kind: 'unreadable',
  cure: 'Was sich nicht lesen lässt, kann niemand prüfen. Bitte die Datei neu erzeugen oder weglassen.',
  find: ({ file }) => (file.fault === undefined ? [] : [`Die Datei lässt sich nicht lesen: ${file.fault}`]),
};
