import { z } from 'zod';

/** The stable name of an entry: its folder under `content/`. Never renamed once published. */
export const slugSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'Ein Kurzname besteht aus Kleinbuchstaben, Ziffern und Bindestrichen, zum Beispiel „kis-leipzig“.',
  );

/** The number that makes an entry's address; it says nothing about its subject. */
export const entryNumberSchema = z
  .int('Die Nummer ist eine ganze Zahl, zum Beispiel 16.')
  .positive('Die Nummer ist größer als null.')
  .describe('Die feste Nummer der Adresse. Sie wird nie geändert und nie neu vergeben.');
