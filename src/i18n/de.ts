import { deCall } from './de-call.ts';
import { deData } from './de-data.ts';
import { deDirectory } from './de-directory.ts';
import { deFacts } from './de-facts.ts';
import { deHome } from './de-home.ts';
import { deNote } from './de-note.ts';
import { dePlan } from './de-plan.ts';
import { dePaper } from './de-paper.ts';
import { deOpening } from './de-opening.ts';
import { deSafety } from './de-safety.ts';
import { deTraces } from './de-traces.ts';
import { deSearch } from './de-search.ts';
import { deWayIn } from './de-way-in.ts';

/** The German words of the interface; larger groups stand in files of their own. */
export const de = {
  site: {
    name: 'Lotse Leipzig',
    direction: 'ltr',
    skip: 'Zum Inhalt',
    skipOut: 'Sofort weg von hier',
    exit: 'Seite verlassen',
    calls: 'Sofort anrufen',
    helpline: 'Hilfetelefon',
    menu: 'Bereiche',
    footer: 'Über diese Website',
    calm: 'Diese Website speichert nichts auf Ihrem Gerät und lädt nichts von anderen Servern.',
    notice: 'Hinweis',
    seen: 'Andere können diesen Besuch sehen. „Seite verlassen“ verbirgt die Seite, löscht aber nichts.',
    keys: 'Dreimal Umschalt (Shift) tut dasselbe.',
    seenMore: 'Was hilft',
    callNote:
      'Anrufe stehen in der Anrufliste des Telefons und können auf der Rechnung stehen. Das Hilfetelefon {number} steht nicht auf der Rechnung.',
    back: 'Zurück',
    waiting: 'Seite wird geladen …',
    loaded: 'Neue Seite: {title}',
    quiet: {
      address: 'Adresse dieser Seite',
      copy: 'Adresse kopieren',
      copied: 'Kopiert. Die Adresse steht jetzt in der Zwischenablage.',
      failed: 'Das ging nicht. Bitte markieren Sie die Adresse.',
      name: 'Leises Lesen',
      text: 'Eingeschaltet bekommt der Verlauf beim Weiterlesen keine neuen Zeilen. Ausgeschaltet steht dort jede Seite, und nach dem Verlassen kann „Zurück“ sie zeigen. Gilt für diesen Besuch.',
    },
  },
  /** Titles stand in the browser's list: calm and true, without a telling word. */
  titles: {
    home: 'Start',
    urgent: 'Erste Schritte',
    find: 'Wegweiser',
    directory: 'Alle Kontakte',
    service: 'Kontakt und Zeiten',
    topic: 'Kontakte nach Thema',
    knowledge: 'Zum Nachlesen',
    guide: 'Zum Nachlesen',
    map: 'Karte',
    search: 'Suche',
    everything: 'Alles auf einer Seite',
    network: 'Wer dahintersteht',
    contribute: 'Mitmachen',
    inclusion: 'Was hier steht',
    data: 'Offene Daten',
    safety: 'Sicher lesen',
    takeaway: 'Zum Mitnehmen',
    plan: 'Mein Plan',
    imprint: 'Impressum',
    privacy: 'Datenschutz',
    accessibility: 'Barrierefreiheit',
    missing: 'Nicht gefunden',
  },
  pages: {
    urgent: 'Sofort',
    find: 'Finden',
    directory: 'Alle Hilfen',
    knowledge: 'Wissen',
    map: 'Karte',
    search: 'Suche',
    everything: 'Alles auf einer Seite',
    network: 'Netzwerk',
    contribute: 'Mitmachen',
    inclusion: 'Aufnahme',
    data: 'Daten',
    safety: 'Sicher lesen',
    takeaway: 'Zum Mitnehmen',
    plan: 'Mein Plan',
    imprint: 'Impressum',
    privacy: 'Datenschutz',
    accessibility: 'Barrierefreiheit',
    home: 'Start',
  },
  guide: {
    steps: 'Die nächsten drei Schritte',
    services: 'Hier bekommen Sie Hilfe',
    legal: 'Dieser Text erklärt das Recht in einfachen Worten. Er ist keine Rechtsberatung.',
    sources: 'Quellen',
    checked: 'Zuletzt geprüft am {date}',
    overdue: 'Dieser Text sollte neu geprüft werden.',
    more: 'Mehr dazu',
  },
  topic: {
    topics: 'Themen',
    services: 'Angebote',
    guides: 'Zum Nachlesen',
  },
  figure: {
    table: 'Die Zahlen als Tabelle',
    year: 'Jahr',
    chart: '{title}: {points}. Einheit: {unit}.',
    source: 'Quelle',
  },
  network: {
    path: 'Der Weg eines Falls',
    pathText: 'Der Weg eines Falls in {count} Schritten: {steps}',
  },
  home: deHome,
  facts: deFacts,
  call: deCall,
  data: deData,
  directory: deDirectory,
  opening: deOpening,
  search: deSearch,
  note: deNote,
  plan: dePlan,
  paper: dePaper,
  safety: deSafety,
  traces: deTraces,
  wayIn: deWayIn,
} as const;
