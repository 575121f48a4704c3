import { serviceFacts } from '#domain/service-facts.ts';
import type { FactFault, FactRule, ServiceEntry } from './service-rule.ts';
import { repeated } from './service-rule.ts';
import { isLanguage } from './translation-check.ts';

type List = { path: string[]; values: readonly string[] };

function listsOf({ value }: ServiceEntry): List[] {
  return [
    { path: ['topics'], values: value.topics },
    { path: ['channels'], values: value.channels },
    { path: ['fallbacks'], values: value.fallbacks },
    { path: ['eligibility', 'groups'], values: value.eligibility.groups },
    { path: ['eligibility', 'areas'], values: value.eligibility.areas },
    { path: ['languages', 'spoken'], values: value.languages?.spoken ?? [] },
  ];
}

const twice: FactRule = (entry) =>
  listsOf(entry).flatMap(({ path, values }) =>
    repeated(values).map(({ value, index }): FactFault => ({
      path: [...path, index],
      code: 'VALUE_DUPLICATE',
      message: `„${value}“ steht hier zweimal. Bitte eines löschen.`,
    })),
  );

const unknownLanguage: FactRule = ({ value }) =>
  (value.languages?.spoken ?? []).flatMap((tag, index): FactFault[] =>
    isLanguage(tag)
      ? []
      : [
          {
            path: ['languages', 'spoken', index],
            code: 'LANGUAGE_UNKNOWN',
            message: `Die Sprache „${tag}“ gibt es nicht. Kürzel nach ISO 639 sind zum Beispiel de, ar, uk (Ukrainisch), fa.`,
          },
        ],
  );

const ownFallback: FactRule = ({ slug, value }) =>
  value.fallbacks.flatMap((name, index): FactFault[] =>
    name === slug
      ? [
          {
            path: ['fallbacks', index],
            code: 'FALLBACK_SELF',
            message:
              'Das Angebot verweist auf sich selbst. Bitte ein anderes nennen, das dann erreichbar ist.',
          },
        ]
      : [],
  );

/** A person may not be named; a role stays right when the person leaves. */
const PERSON = /^(?:Frau|Herr|Dr\.|Prof\.)|@|^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u;

const confirmedByPerson: FactRule = ({ value }) =>
  serviceFacts(value).flatMap(({ fact, path }): FactFault[] =>
    fact.state === 'confirmed' && PERSON.test(fact.confirmedBy)
      ? [
          {
            path: [...path, 'confirmedBy'],
            code: 'CONFIRMED_BY_PERSON',
            message: 'Hier steht die Rolle, nie ein Name, zum Beispiel „Leitung“ oder „Sekretariat“.',
          },
        ]
      : [],
  );

/** Rules about lists and about who vouches. */
export const LIST_RULES: readonly FactRule[] = [twice, unknownLanguage, ownFallback, confirmedByPerson];
