/** Words of the safety plan, around what editors write. */
export const dePlan = {
  without:
    'Ohne JavaScript lässt sich der Plan hier nicht ausfüllen, weil ihn dann niemand leeren würde. Drucken Sie ihn und schreiben Sie mit der Hand.',
  name: 'Mein Plan',
  quietName: 'Liste',
  packing: 'Packliste',
  packingNote:
    'Vieles lässt sich später besorgen. Lassen Sie die Tasche bei jemandem, dem Sie vertrauen. Würde etwas fehlen und auffallen, nehmen Sie eine Kopie.',
  important: 'Besonders wichtig: beim Drucken zuerst',
  take: 'Drucken oder kopieren',
  quiet:
    'Ruhige Fassung: mit der Überschrift „{title}“, ohne Fragen und Namen der Stellen. Was Sie geschrieben haben, steht trotzdem darin.',
  beforePrint:
    'Vor dem Drucken: Das Papier kann jemand finden. Drucker und Computer können sich merken, was gedruckt wurde, zum Beispiel am Arbeitsplatz. Der Browser druckt vielleicht die Adresse dieser Seite an den Rand: Schalten Sie „Kopf- und Fußzeilen“ aus.',
  print: 'Plan drucken',
  beforeCopy:
    'Vor dem Kopieren: Andere Programme können die Zwischenablage lesen. Manche Geräte heben sie auf oder schicken sie an andere Geräte mit demselben Konto. Kopieren Sie danach etwas anderes.',
  copy: 'Plan kopieren',
  copied: 'Kopiert. Der Plan steht jetzt in der Zwischenablage.',
  failed: 'Das ging nicht. Drucken Sie den Plan, oder schreiben Sie ihn ab.',
  empty: 'Alles leeren',
  emptied: 'Der Plan ist leer.',
} as const;
