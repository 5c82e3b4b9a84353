import type { Feit } from '../../regelboek/feit.ts'
import { dagfeit, jaNee, keuzefeit } from './bouwstenen.ts'

/** What the doctors of both sides said, and how the worker was guided. */
export const begeleidingFeiten = [
  {
    ...keuzefeit(
      'belastbaarheidUwv',
      'Belastbaarheid volgens UWV',
      'UWV',
      'Wat vindt de verzekeringsarts van UWV van de belastbaarheid die de bedrijfsarts vaststelde?',
      [
        ['gelijk', 'volgt de bedrijfsarts', 'gelijk aan de bedrijfsarts', 'zelfde'],
        ['meer', 'ziet meer mogelijkheden dan de bedrijfsarts', 'hoger'],
        ['minder', 'ziet minder mogelijkheden dan de bedrijfsarts', 'lager'],
      ],
    ),
    aliassen: ['oordeel verzekeringsarts'],
  },
  dagfeit(
    'belastbaarVanafUwv',
    'Belastbaar vanaf volgens UWV',
    'UWV',
    'Vanaf welke dag is de werknemer volgens de verzekeringsarts van UWV belastbaar?',
  ),
  jaNee(
    'redenTotTwijfel',
    'Reden tot twijfel',
    'werkgever',
    'Had de werkgever reden om aan het advies van de bedrijfsarts te twijfelen?',
  ),
  jaNee(
    'urenbeperkingOnderbouwd',
    'Urenbeperking onderbouwd',
    'bedrijfsarts',
    'Is de urenbeperking medisch onderbouwd?',
  ),
  jaNee(
    'contactBehandelaars',
    'Contact met behandelaars',
    'bedrijfsarts',
    'Had de bedrijfsarts contact met de behandelaars waar dat nodig was?',
  ),
  jaNee(
    'contactRegelmatig',
    'Regelmatig contact',
    'bedrijfsarts',
    'Had de bedrijfsarts regelmatig contact met de werknemer?',
  ),
  jaNee(
    'interventieGeadviseerd',
    'Interventie geadviseerd',
    'bedrijfsarts',
    'Is een interventie geadviseerd (behandeling, training, mediation)?',
  ),
  jaNee('interventieUitgevoerd', 'Interventie uitgevoerd', 'werkgever', 'Is die interventie uitgevoerd of aangeboden?'),
  jaNee(
    'opbouwTeTraag',
    'Opbouw te traag',
    'arbeidsdeskundige',
    'Werd het werk trager opgebouwd dan medisch nodig was?',
  ),
  jaNee(
    'stilstandDoorbroken',
    'Stilstand doorbroken',
    'werkgever',
    'Deed de werkgever iets om de stilstand te doorbreken?',
  ),
  jaNee(
    'conflictAdviesGevolgd',
    'Advies bij conflict gevolgd',
    'werkgever',
    'Is het advies van de bedrijfsarts over het conflict gevolgd (gesprek, mediation)?',
  ),
  keuzefeit(
    'deskundigenoordeel',
    'Deskundigenoordeel',
    'UWV',
    'Wat zei UWV in een deskundigenoordeel over de inspanningen van de werkgever?',
    [
      ['nietGevraagd', 'geen deskundigenoordeel gevraagd', 'niet gevraagd', 'geen', 'nee'],
      ['gevraagd', 'gevraagd, nog geen antwoord', 'aangevraagd'],
      ['positief', 'voldoende inspanningen', 'voldoende'],
      ['negatief', 'onvoldoende inspanningen', 'onvoldoende'],
    ],
  ),
  jaNee(
    'oordeelOpgevolgd',
    'Oordeel opgevolgd',
    'werkgever',
    'Is daarna gedaan wat volgens het deskundigenoordeel ontbrak?',
  ),
] as const satisfies readonly Feit[]
