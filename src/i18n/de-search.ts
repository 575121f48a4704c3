/** Words of the search. */
export const deSearch = {
  label: 'Suchen',
  placeholder: 'zum Beispiel: Beratung',
  hint: 'Was Sie tippen, bleibt auf diesem Gerät und steht in keiner Adresse.',
  results: 'Suchergebnisse',
  waiting: 'Suche läuft …',
  found: '{count} Treffer',
  one: '1 Treffer',
  none: 'Dazu haben wir nichts gefunden. Diese Stellen helfen immer weiter:',
  failed: 'Die Suche lässt sich nicht laden. Die Themen und die ganze Liste finden Sie unten.',
  without: 'Die Suche braucht JavaScript. Ohne finden Sie alles nach Themen geordnet.',
  call: 'Anrufen: {number}',
} as const;
