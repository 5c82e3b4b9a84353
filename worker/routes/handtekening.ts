import type { Handler } from 'hono'
import { ondertekeningen } from '@poortwachter/wet/keuring'
import { KORT, respondJson } from '../http/antwoord.ts'
import { Probleem } from '../http/probleem.ts'
import { requireVersie } from '../http/versie.ts'
import type { Handtekening } from '../schema/handtekening.ts'
import type { Voorzieningen } from '../voorzieningen.ts'

/** The publisher's signature over an edition. Never one over other bytes than `GET` of that edition answers. */
export const handtekeningRoute =
  ({ bundel, eerdere, opslag }: Voorzieningen): Handler =>
  async (c) => {
    const versie = requireVersie(c)
    const uitgave = await opslag.readUitgave(versie)
    const meegeleverd = [bundel, ...eerdere].find((editie) => editie.versie === versie)
    if (!uitgave && !meegeleverd) throw new Probleem('onbekende-versie')
    if (!uitgave || (meegeleverd && uitgave.sha256 !== meegeleverd.sha256)) {
      throw new Probleem('niet-ondertekend', {
        uitleg: 'Deze regelversie is meegeleverd met de dienst en in deze vorm nog niet uitgegeven.',
      })
    }
    const handtekening: Handtekening = {
      schema: 'handtekening/v1',
      versie,
      sha256: uitgave.sha256,
      algoritme: 'Ed25519',
      voorvoegsel: ondertekeningen.regelversie,
      sleutel: uitgave.sleutel,
      handtekening: uitgave.handtekening,
      op: uitgave.tijdstip,
    }
    return respondJson(c, handtekening, KORT)
  }
