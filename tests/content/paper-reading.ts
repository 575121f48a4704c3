import { getDocumentProxy } from 'unpdf';

/** An element of what is read aloud: its role and what is in it. */
export type Tag = { role: string; alt?: string; children: Tag[] };

/** A PDF as other programs see it. */
export type ReadPaper = {
  text: string;
  pages: number;
  /** In millimetres, rounded. */
  size: [number, number];
  isTagged: boolean;
  language: string;
  title: string;
  fields: string[];
  xmp: string;
  tags: Tag;
  links: number;
};

type Node = { role?: string; alt?: string; children?: Node[] };

const tagOf = ({ role = '', alt, children = [] }: Node): Tag => ({
  role,
  ...(alt !== undefined && { alt }),
  children: children.filter((child) => child.role !== undefined).map(tagOf),
});

const millimetres = (points: number): number => Math.round((points * 25.4) / 72);

/** Reads a paper with Mozilla's engine. */
export async function readPaper(bytes: Buffer): Promise<ReadPaper> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const page = await pdf.getPage(1);
  const [{ info, metadata }, marks, tree, { items }] = await Promise.all([
    ...[pdf.getMetadata(), pdf.getMarkInfo(), page.getStructTree(), page.getTextContent()],
  ] as const);
  const { Title, Language, ...rest } = info as Record<string, unknown>;
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  return {
    text: items.map((item) => ('str' in item ? item.str : '')).join('\n'),
    pages: pdf.numPages,
    size: [millimetres(right - left), millimetres(top - bottom)],
    isTagged: (marks as { Marked?: boolean } | null)?.Marked === true,
    language: String(Language),
    title: String(Title),
    fields: Object.keys(rest),
    xmp: [...((metadata as Iterable<[string, unknown]> | null) ?? [])].map(([name]) => name).join(' '),
    tags: tagOf(tree as Node),
    links: (await page.getAnnotations()).length,
  };
}

/** Every role in a tree, in the order in which it is read. */
export function rolesIn(tag: Tag): string[] {
  return [tag.role, ...tag.children.flatMap(rolesIn)];
}

/** What is said in place of pictures. */
export function altsIn(tag: Tag): string[] {
  return [...(tag.alt === undefined ? [] : [tag.alt]), ...tag.children.flatMap(altsIn)];
}
