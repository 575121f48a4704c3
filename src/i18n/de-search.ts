/** Words of the search. */
export const deSearch = {
  label: 'Suchen',
  placeholder: 'zum Beispiel: Beratung',
  hint: 'Was Sie tippen, bleibt auf diesem Gerät und steht in keiner Adresse. Ein Satz oder eine andere Sprache geht auch.',
  results: 'Suchergebnisse',
  waiting: 'Suche läuft …',
  found: '{count} Treffer',
  one: '1 Treffer',
  unsure:
    '{count} Treffer, die vielleicht passen. Darunter: Stellen, die immer weiterhelfen, und alle Themen.',
  none: 'Dazu haben wir nichts gefunden. Diese Stellen helfen immer weiter, und darunter stehen alle Themen:',
  narrowed:
    'Mit dieser Auswahl bleibt kein Treffer von {count}. Bitte nehmen Sie eine Auswahl zurück. Diese Stellen helfen immer weiter:',
  failed: 'Die Suche lässt sich nicht laden. Die Themen und die ganze Liste finden Sie unten.',
  without: 'Die Suche braucht JavaScript. Ohne finden Sie alles nach Themen geordnet.',
  ask: 'Fragen beantworten und finden, was passt',
  because: 'Gefunden wegen:',
  guide: 'Ratgeber',
  topic: 'Thema',
  page: 'Seite dieser Website',
  call: 'Anrufen: {number}',
} as const;
