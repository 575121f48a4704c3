import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openSync } from 'fontkit';

/** How letters stand on paper; sizes in points. */
export type Style = {
  size: number;
  isBold?: boolean;
  colour?: string;
  align?: 'left' | 'center' | 'right';
  /** Distance from one line to the next, as a multiple of the size. */
  leading?: number;
};

/** Colours that stay apart on a printer without colours. */
export const INK = {
  text: '#000000',
  quiet: '#333333',
  line: '#8a8a8a',
  accent: '#0a5661',
  paper: '#ffffff',
};

/**
 * Atkinson Hyperlegible (SIL Open Font Licence 1.1), drawn for people who see badly: no digit looks like another one or
 * like a letter, on a bad copy neither.
 */
const FILES = '@expo-google-fonts/atkinson-hyperlegible';

const installed = createRequire(join(process.cwd(), 'package.json'));

const fontIn = (file: string): ReturnType<typeof openSync> => openSync(installed.resolve(`${FILES}/${file}`));

/** The two fonts of every paper, read once: reading them takes longer than drawing a sheet. */
export const FONTS = {
  regular: fontIn('400Regular/AtkinsonHyperlegible_400Regular.ttf'),
  bold: fontIn('700Bold/AtkinsonHyperlegible_700Bold.ttf'),
};

/** Points in a millimetre. */
export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}
