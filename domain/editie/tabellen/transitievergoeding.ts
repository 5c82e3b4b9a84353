import type { IsoDag } from '../../dag/datum.ts'
import type { Bron } from '../../regelboek/bron.ts'
import type { Bedragregel, Tabel } from '../../regelboek/tabel.ts'
import type { Ingang } from '../../regelboek/tijdlijn.ts'

/** A maximum as the law itself read in that year; `elders`: as UWV gives it for a year whose text was not read. */
const maximum = (vanaf: IsoDag, waarde: number, elders?: Bron): Ingang<Bedragregel> => ({
  vanaf,
  regel: {
    waarde,
    status: 'wet',
    zekerheid: 'gelezen',
    bronnen: [...(elders ? [elders] : []), { regeling: 'BW7', artikel: '673', lid: '2' }],
    gecontroleerdOp: '2026-11-28',
  },
})

export const maximumTransitievergoeding = {
  code: 'TVMAX',
  titel: 'Maximum transitievergoeding',
  eenheid: 'euro',
  betekenis: 'hoogste transitievergoeding, of twaalf maandlonen als dat meer is',
  daaltNooit: true,
  tijdlijn: {
    sleutel: 'eindeDienstverband',
    ingangen: [
      maximum('2020-01-01', 83_000, { regeling: 'UWV_TV', plaats: 'noot 24: Stcrt. 2019, 69523' }),
      maximum('2021-01-01', 84_000),
      maximum('2022-01-01', 86_000),
      maximum('2023-01-01', 89_000, { regeling: 'UWV_TV47' }),
      maximum('2024-01-01', 94_000),
      maximum('2025-01-01', 98_000),
      maximum('2026-01-01', 102_000),
      {
        vanaf: '2027-01-01',
        onbekend:
          'Het maximum van 2027 stond nog niet in een bron toen deze editie verscheen. Het wordt elk jaar aangepast aan de ' +
          'contractlonen, in hele duizenden euro (BW 7:673 lid 3).',
      },
    ],
  },
} satisfies Tabel

export const transitievergoedingPerJaar = {
  code: 'TVDEEL',
  titel: 'Dienstjaren per maandloon transitievergoeding',
  eenheid: 'jaren',
  betekenis: 'aantal dienstjaren dat een maandloon transitievergoeding oplevert',
  tijdlijn: {
    sleutel: 'eindeDienstverband',
    ingangen: [
      {
        vanaf: '2020-01-01',
        regel: {
          waarde: 3,
          status: 'wet',
          zekerheid: 'gelezen',
          bronnen: [{ regeling: 'BW7', artikel: '673' }, { regeling: 'BW7', artikel: '673e' }, { regeling: 'NMZ' }],
          gecontroleerdOp: '2026-11-28',
          toelichting:
            'De telling per maand en per dag komt uit een secundaire bron. Op 1-7-2026 compenseerde UWV de vergoeding na ' +
            'langdurige ziekte volgens de wet nog voor elke werkgever (BW 7:673e); een voorstel om dat te beperken loopt ' +
            '(zie PW.OPKOMST). Controleer het per geval bij UWV.',
        },
      },
    ],
  },
} satisfies Tabel
