import { arbeidsongeschiktheid, dag } from '@poortwachter/wet'
import { hoeveelheidTekst } from '@poortwachter/wet/verwoording'
import { getalcel, tekstcel } from './cel/antwoord.ts'
import { uitkomstcel } from './cel/uitkomstcel.ts'
import { bedragParameter, keuzeParameter } from './kern/bedragparameters.ts'
import { functie } from './kern/functie.ts'
import { grondkaart } from './kern/grondkaart.ts'
import { dagParameter, optioneel, regelversieParameter } from './kern/parameters.ts'

/** Degree of disability, class, or benefit percentage from two wages. */
export const wiaKlasseFunctie = functie({
  id: 'WIAKLASSE',
  doc: {
    nl: 'De mate van arbeidsongeschiktheid uit twee lonen, de klasse of het uitkeringspercentage dat daarbij hoort.',
    en: 'The degree of disability from two wages, the class, or the benefit percentage that goes with it.',
  },
  parameters: {
    maatmanloon: bedragParameter({
      nl: 'Loon van een gezonde werknemer met dezelfde functie, per uur of over dezelfde tijd als restloon.',
      en: 'Wage of a healthy worker in the same job, per hour or over the same time as restloon.',
    }),
    restloon: bedragParameter({
      nl: 'Loon dat de werknemer nog kan verdienen.',
      en: 'Wage the worker can still earn.',
    }),
    wat: optioneel(
      keuzeParameter(
        'WIAWAT',
        [
          { waarde: 'percentage', uitleg: 'de mate van arbeidsongeschiktheid (standaard)' },
          { waarde: 'klasse', uitleg: 'de klasse, zoals 55-65' },
          { waarde: 'uitkering', uitleg: 'het percentage van het minimumloon in de WGA-vervolguitkering' },
        ],
        {
          nl: '"percentage" (standaard), "klasse" of "uitkering".',
          en: '"percentage" (default), "klasse" or "uitkering".',
        },
      ),
    ),
    peildatum: optioneel(
      dagParameter({
        nl: 'De dag waarvan de klassen gelden. Leeg: de dag waarop de regels zijn nagekeken.',
        en: 'The day whose classes apply. Empty: the day on which the rules were checked.',
      }),
    ),
    regelversie: regelversieParameter,
  },
  resultaat: 'waarde',
  voorbeelden: [
    { formule: '=PW.WIAKLASSE(3000;1200)', uitkomst: '60,00%' },
    { formule: '=PW.WIAKLASSE(3000;1200;"klasse")', uitkomst: '55-65' },
  ],
  bereken: (
    register,
    { maatmanloon, restloon, wat = 'percentage', peildatum = dag(register.regelboek.gecontroleerdOp) },
  ) =>
    uitkomstcel(register, arbeidsongeschiktheid(register, { maatmanloon, restloon, peildatum }), (waarde, grond) => {
      const klasse = `${waarde.klasse.van}-${waarde.klasse.tot ?? 100}`
      const kaart = grondkaart(register, grond, {
        Percentage: hoeveelheidTekst(waarde.percentage, 'procent'),
        Klasse: klasse,
        Vervolguitkering: `${hoeveelheidTekst(waarde.uitkering, 'procent')} van het minimumloon, of van het maandloon als dat lager is`,
      })
      if (wat === 'klasse') return tekstcel(klasse, kaart)
      return getalcel((wat === 'uitkering' ? waarde.uitkering : waarde.percentage) / 100, 'procent', kaart)
    }),
})
