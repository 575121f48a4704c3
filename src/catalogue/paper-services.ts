import type { ContactRole } from '#domain/paper.ts';

/** Which service of this city plays which part on paper. */
export const PAPER_SERVICES: Record<ContactRole, string> = {
  emergency: 'polizei-notruf-110',
  ambulance: 'rettungsdienst-112',
  helpline: 'hilfetelefon-gewalt-gegen-frauen',
  menHelpline: 'hilfetelefon-gewalt-an-maennern',
  intake: 'sofortaufnahme-leipzig',
  children: 'kinder-und-jugendtelefon',
  victimSupport: 'opferhilfe-sachsen-leipzig',
  intervention: 'kis-leipzig',
  municipal: 'interventionsstelle-gesundheitsamt',
  doctor: 'aerztlicher-bereitschaftsdienst',
  police: 'polizeidirektion-leipzig',
};
