import type { Detector } from './leak.ts';
import { ownPath } from './own-address.ts';
import { attribute } from '#publication/reading/markup-tree.ts';

/** A word as it stands in addresses and names of files. */
function spellingsOf(word: string): string[] {
  const latin = word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
  return [word, latin, word.normalize('NFD').replaceAll(/\p{M}/gu, '')];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function told(text: string, words: readonly string[]): string[] {
  const lower = decoded(text).normalize('NFKC').toLowerCase();
  return words.filter((word) => spellingsOf(word).some((each) => lower.includes(each)));
}

/** A telling word in what browsers keep as the name of a page. */
export const titles: Detector = {
  kind: 'telling-title',
  cure: 'Titel merkt sich der Browser. Bitte ruhig sagen, was die Seite gibt; die Wörter stehen in content/wording/telling-words.yaml.',
  find: ({ file, known }) =>
    file.titles.flatMap((title) =>
      told(title, known.tellingWords).map((word) => `Der Titel „${title}“ enthält „${word}“.`),
    ),
};

/** A telling word in an address of ours. */
export const addresses: Detector = {
  kind: 'telling-address',
  cure: 'Adressen merkt sich der Browser. Adressen macht nur src/domain/permalink.ts; Einträge haben dort eine Nummer.',
  find: ({ file, host, known }) =>
    file.addresses.flatMap((address) => {
      const path = ownPath(address, host);
      return told(path ?? '', known.tellingWords).map(
        (word) => `Die Adresse „${path ?? ''}“ enthält „${word}“.`,
      );
    }),
};

/** A telling word in the name of a file, or in the name under which a download is kept. */
export const fileNames: Detector = {
  kind: 'telling-file-name',
  cure: 'Dateinamen stehen in Adressen und im Ordner „Downloads“. Bitte die Datei neutral benennen.',
  find: ({ file, known }) => {
    const kept = file.elements.flatMap((element) => attribute(element, 'download') ?? []);
    return [file.name, ...kept].flatMap((name) =>
      told(name, known.tellingWords).map((word) => `Der Dateiname „${name}“ enthält „${word}“.`),
    );
  },
};
