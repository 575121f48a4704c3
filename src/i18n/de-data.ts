/** Words for what other programs read, and for the box that partners put on their pages. */
export const deData = {
  form: {
    association: 'Verein',
    city: 'Stadt',
    state: 'Freistaat',
    federal: 'Bund',
    hospital: 'Klinik',
    welfare: 'Wohlfahrtsverband',
    foundation: 'Stiftung',
    company: 'Unternehmen',
  },
  feed: {
    title: '{site}: geprüfte Einträge',
    description:
      'Wann welcher Eintrag zuletzt mit seinen Quellen verglichen oder vom Dienst bestätigt wurde.',
    checked: 'Zuletzt mit den Quellen verglichen am {date}.',
    confirmed: 'Vom Dienst bestätigt am {date}.',
  },
  widget: {
    plain: 'Mit klaren Worten',
    quiet: 'Leise: verrät auf den ersten Blick nichts',
    heading: 'Hilfe bei Gewalt',
    quietHeading: 'Wichtige Nummern',
    emergency: 'Notruf',
    helpline: 'Hilfetelefon für Frauen',
    quietHelpline: 'Telefon',
    intake: 'Schutz und Aufnahme in Leipzig',
    quietIntake: 'Leipzig',
    link: 'Mehr Hilfe in Leipzig',
    quietLink: 'Weitere Nummern',
    checked: 'Nummern geprüft am {date}',
  },
  files: {
    title: 'Die Dateien',
    services: 'alle Angebote als JSON nach dem Standard HSDS {hsds}',
    table: 'alle Angebote als Tabelle (CSV)',
    places: 'die öffentlichen Orte der Karte als GeoJSON',
    changes: 'wann welcher Eintrag zuletzt geprüft wurde, zum Abonnieren (JSON Feed)',
  },
} as const;
