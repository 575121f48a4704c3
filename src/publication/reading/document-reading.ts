import { getDocumentProxy } from 'unpdf';
import { linePassages, passage } from './passage.ts';
import type { Reading } from './site-file.ts';
import { emptyReading } from './site-file.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** Fields about the form of the file and the programs that made it, in the file's own list and in XMP. */
const HARMLESS =
  /^(?:pdfformatversion|language|encryptfiltername|creationdate|moddate|trapped|creator|producer|pdf:(?:producer|pdfversion)|xmp:(?:creatortool|createdate|modifydate|metadatadate)|dc:(?:format|language)|pdfuaid:(?:part|rev)|xmpmm:(?:document|instance)id)$/i;
/** What programs show as the name of the document. */
const NAMES = /^(?:title|subject|keywords|dc:(?:title|subject|description)|pdf:keywords)$/i;

async function pageText(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ' '}` : '')).join('');
}

async function pageLinks(page: Page): Promise<string[]> {
  const annotations = (await page.getAnnotations()) as {
    unsafeUrl?: string;
    url?: string;
    contentsObj?: { str: string };
  }[];
  const texts = annotations.flatMap(({ unsafeUrl, url, contentsObj }) => [unsafeUrl, url, contentsObj?.str]);
  return texts.flatMap((text) => text ?? []).filter((text) => text !== '');
}

/** @throws {Error} when a page holds only a picture of its words, which nobody can search or hear */
async function readPages(pdf: Pdf): Promise<{ text: string; links: string[] }[]> {
  const numbers = Array.from({ length: pdf.numPages }, (_none, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const page = await pdf.getPage(number);
      const [text, links] = await Promise.all([pageText(page), pageLinks(page)]);
      if (text.trim() === '') throw new Error(`Seite ${String(number)} enthält keinen lesbaren Text.`);
      return { text, links };
    }),
  );
}

/** Name and text of each field that says something about people, places or content. */
function textFields(fields: Iterable<[string, unknown]>): [string, string][] {
  return [...fields].flatMap(([name, value]): [string, string][] => {
    const text = [value]
      .flat()
      .filter((each) => typeof each === 'string')
      .join(', ');
    return text === '' || HARMLESS.test(name) ? [] : [[name, text]];
  });
}

type Chapter = { title: string; items: Chapter[] };

/** A document without chapters has no outline, whatever the types say. */
function chapterTitles(chapters: readonly Chapter[] | null): string[] {
  return (chapters ?? []).flatMap(({ title, items }) => [title, ...chapterTitles(items)]);
}

/** Parts that a flyer does not need: attached files, code, earlier versions, data of a camera. */
async function hiddenParts(pdf: Pdf, bytes: Buffer): Promise<string[]> {
  const attachments = [...((await pdf.getAttachments())?.values() ?? [])];
  const raw = bytes.toString('latin1');
  const versions = raw.split('%%EOF').length - 1;
  const isLinearised = raw.slice(0, 1024).includes('/Linearized');
  return [
    ...attachments.map(({ filename }) => `angehängte Datei ${filename}`),
    ...((await pdf.hasJSActions()) ? ['Programmcode'] : []),
    ...(versions > (isLinearised ? 2 : 1) ? ['eine frühere Fassung'] : []),
    ...(raw.includes('Exif\0\0') ? ['Angaben einer Kamera'] : []),
  ];
}

/**
 * Reads a PDF: its words, links and comments, and what it says about itself.
 * @throws {Error} when it cannot be opened, or holds pictures of words
 */
export async function readDocument(bytes: Buffer): Promise<Reading> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const [{ info, metadata }, pages] = await Promise.all([pdf.getMetadata(), readPages(pdf)]);
  // Without XMP there is no metadata, whatever the types say.
  const described = (metadata as Iterable<[string, unknown]> | null) ?? [];
  const { Custom = {} } = info as { Custom?: object };
  const fields = [info, Custom].flatMap((each) => textFields(Object.entries(each)));
  fields.push(...textFields(described));
  const chapters = chapterTitles(await pdf.getOutline());
  const spoken = [...chapters, ...pages.flatMap(({ links }) => links), ...fields.map(([, value]) => value)];
  return {
    ...emptyReading(),
    passages: [
      ...pages.flatMap(({ text }) => linePassages(text)),
      ...spoken.map((text) => passage(text, [text])),
    ],
    addresses: pages.flatMap(({ links }) => links).filter((link) => /^(?:\/|[a-z]+:)/.test(link)),
    titles: fields.filter(([name]) => NAMES.test(name)).map(([, value]) => value),
    metadata: [
      ...fields.filter(([name]) => !NAMES.test(name)).map(([name, value]) => `${name} ${value}`),
      ...(await hiddenParts(pdf, bytes)),
    ],
  };
}
