import type { Register } from '@poortwachter/wet'
import { wettekst } from '../dom/wettekst.ts'
import { opschrift } from '../../taal/zin.ts'
import type { Tekst } from '../../taal/zin.ts'
import { VASTGEZETTE_REGELVERSIE } from '../../regels/vastgezet.ts'
import { editiehash } from '../../rekenbewijs/vingerafdruk.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { werkknop } from '../dom/knop.ts'
import { uitklapkop } from '../dom/uitklapkop.ts'
import type { Paneelcontext, Sectie } from '../sectie.ts'
import { createGevolgenbord } from './gevolgenbord.ts'
import { bronverschilRegels, regelstandRegels, wijzigingRegels } from './model.ts'
import type { Verschilregel } from './model.ts'

const difference = ({ onderwerp, lezingen, gekozen, waarom }: Verschilregel): HTMLElement =>
  element(
    'details',
    {},
    uitklapkop({ 'data-sleutel': onderwerp, lang: 'nl' }, onderwerp),
    element('ul', { lang: 'nl' }, ...lezingen.map((lezing) => element('li', {}, lezing))),
    element('p', {}, element('strong', {}, opschrift`Gebruikt:`, ' ', wettekst(gekozen), '. '), wettekst(waarom)),
  )

const pairs = (regels: readonly (readonly [Tekst, Tekst])[]): HTMLElement =>
  element('dl', {}, ...regels.flatMap(([kop, tekst]) => [element('dt', {}, kop), element('dd', {}, tekst)]))

const changes = (register: Register): HTMLElement =>
  element(
    'dl',
    { class: 'gestapeld' },
    ...wijzigingRegels(register).flatMap(({ versie, wat, delen }, i, alle) => [
      versie !== alle[i - 1]?.versie && element('dt', {}, opschrift`Regelversie ${versie}`),
      element('dd', {}, wettekst(wat), ...delen.flatMap(([kop, tekst]) => [' ', kop, ' ', wettekst(tekst), '.'])),
    ]),
  )

/** Which rules are in use and why, what changed, where sources differ, and what another edition would change. */
export const createRegels = (context: Paneelcontext): Sectie => {
  const { omgeving, meld } = context
  const { beheer, regels, werkmap } = omgeving
  const stand = element('div', {})
  const meldingen = element('div', {})
  const vingerafdruk = element('div', {})
  const naslag = element('div', {})
  const gevolgen = createGevolgenbord(context)
  const hashes = new Map<string, string>()
  let getoond: object | undefined

  const pin = async (versie: string | undefined): Promise<Tekst> => {
    const bezwaar = await beheer.pin(versie)
    await werkmap.writeInstelling(VASTGEZETTE_REGELVERSIE, versie)
    if (bezwaar !== undefined) return bezwaar
    return versie === undefined
      ? opschrift`Deze werkmap rekent weer met de nieuwste regels.`
      : opschrift`Deze werkmap rekent voortaan met regelversie ${versie}.`
  }
  const losknop = werkknop(opschrift`Laat los`, () => pin(undefined), meld)
  const knoppen = element(
    'div',
    { class: 'knoppen' },
    werkknop(opschrift`Zet deze versie vast`, () => pin(regels.huidig().regelboek.versie), meld),
    losknop,
    werkknop(
      opschrift`Vraag om nieuwe regels`,
      async () => {
        await beheer.refresh({ nuMeteen: true })
        update()
        const { waarschuwing, meldingen: gemeld } = beheer.stand()
        return (
          waarschuwing ??
          gemeld[0] ??
          opschrift`Gevraagd. In gebruik is regelversie ${regels.huidig().regelboek.versie}.`
        )
      },
      meld,
    ),
  )
  const showHash = async (): Promise<void> => {
    const { regelboek } = regels.huidig()
    if (hashes.has(regelboek.versie)) return
    hashes.set(regelboek.versie, await editiehash(regelboek))
    update()
  }
  const update = (): void => {
    const register = regels.huidig()
    const nu = beheer.stand()
    losknop.toggleAttribute('hidden', nu.vastgezet === undefined)
    replaceKinderen(stand, pairs(regelstandRegels(register, nu)))
    const hash = hashes.get(register.regelboek.versie)
    replaceKinderen(
      vingerafdruk,
      pairs([[opschrift`Vingerafdruk (SHA-256)`, hash ?? opschrift`wordt berekend…`]]),
      element(
        'p',
        { class: 'bijschrift' },
        opschrift`Wie dezelfde vingerafdruk heeft, rekent met precies dezelfde regels.`,
      ),
    )
    replaceKinderen(
      meldingen,
      nu.waarschuwing !== undefined && element('p', { class: 'opmerking' }, nu.waarschuwing),
      nu.meldingen.length > 0 &&
        element(
          'div',
          { class: 'opmerking' },
          element('p', {}, opschrift`Geweigerd of mislukt:`),
          element('ul', {}, ...nu.meldingen.map((tekst) => element('li', {}, tekst))),
        ),
    )
    if (getoond !== register.regelboek) {
      getoond = register.regelboek
      const verschillen = bronverschilRegels(register)
      replaceKinderen(
        naslag,
        element('h2', {}, opschrift`Wijzigingen`),
        element(
          'details',
          {},
          uitklapkop({ 'data-sleutel': 'wijzigingen' }, opschrift`Wat er per regelversie veranderde`),
          changes(register),
        ),
        verschillen.length > 0 && element('h2', {}, opschrift`Waar bronnen verschillen`),
        ...verschillen.map(difference),
      )
    }
    gevolgen.update()
    void showHash()
  }
  return {
    inhoud: element(
      'div',
      {},
      stand,
      meldingen,
      knoppen,
      element(
        'details',
        {},
        uitklapkop({ 'data-sleutel': 'vingerafdruk' }, opschrift`Vingerafdruk van deze regels`),
        vingerafdruk,
      ),
      gevolgen.inhoud,
      naslag,
    ),
    update,
  }
}
