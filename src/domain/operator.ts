import { z } from 'zod';
import { webAddressSchema } from './web-address.ts';

const blank = z.string().min(1, 'Bitte etwas eintragen oder „null“ stehen lassen.').nullable();

/** The origin of a version 3 onion service: 56 letters and digits of base 32 (Tor rend-spec-v3, section 6). */
const ONION = /^https?:\/\/(?:[a-z0-9-]+\.)*[a-z2-7]{56}\.onion$/;

/** What only the operator of the site knows. `null` is a blank, shown as such and refused in production. */
export const operatorSchema = z.strictObject({
  name: blank.describe('Wer die Website betreibt, mit Rechtsform.'),
  street: blank.describe('Straße und Hausnummer des Betreibers.'),
  town: blank.describe('Postleitzahl und Ort des Betreibers.'),
  email: blank.describe('E-Mail-Adresse für Impressum, Datenschutz und Hinweise.'),
  phone: blank.describe('Rufnummer des Betreibers, mit +49. Keine Beratungsnummer.'),
  representative: blank.describe('Wer den Betreiber vertritt.'),
  register: blank.describe('Registergericht und Registernummer, oder „kein Eintrag“.'),
  editor: blank.describe('Wer für den Inhalt verantwortlich ist (§ 18 Abs. 2 MStV).'),
  host: blank.describe('Wer den Server betreibt, mit Sitz.'),
  logs: blank.describe('Was der Server protokolliert und wie lange; am besten „nichts“.'),
  exit: webAddressSchema.describe(
    'Wohin „Seite verlassen“ führt: eine alltägliche Seite, die bei allen gleich aussieht.',
  ),
  licence: blank.describe(
    'Unter welcher Lizenz andere Daten und Texte weiterverwenden dürfen, mit ihrem Namen, zum Beispiel „CC BY 4.0“.',
  ),
  repository: blank.describe('Die Adresse, unter der die Quellen dieser Website liegen.'),
  onion: z
    .string()
    .regex(
      ONION,
      'Die Adresse besteht aus http:// oder https:// und 56 Zeichen mit .onion, ohne Pfad dahinter.',
    )
    .nullable()
    .default(null)
    .describe('Dieselbe Website im Tor-Netz, wenn es sie dort gibt. „null“ heißt: gibt es nicht.'),
});

export type Operator = z.infer<typeof operatorSchema>;
export type OperatorField = keyof Operator;

/** Fields that say something even when they are empty: nobody has to run an onion service. */
const OPTIONS: readonly OperatorField[] = ['onion'];

/** The fields that nobody has filled in yet. */
export function blanksOf(operator: Operator): OperatorField[] {
  const fields = Object.keys(operator) as OperatorField[];
  return fields.filter((field) => operator[field] === null && !OPTIONS.includes(field));
}
