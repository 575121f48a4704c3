/** Words of the page about reading without being noticed, around what editors write. */
export const deSafety = {
  browsers: {
    title: 'Schritte für Ihren Browser',
    lead: 'Klappen Sie Ihren Browser auf. Menüs ändern sich; vergleichen Sie in Ruhe.',
    privateWindow: 'Privates Fenster öffnen',
    closeTab: 'Schließen',
    deleteOne: 'Einen einzelnen Eintrag löschen',
    unknown: 'Dazu fand sich keine verlässliche Quelle.',
    version: '{version}. Geprüft am {date}. Quellen:',
    noVersion: 'Die Quellen nennen keine Fassung. Geprüft am {date}. Quellen:',
  },
} as const;
