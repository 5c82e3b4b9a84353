import { landstaal, opschrift } from '../../taal/zin.ts'
import type { Netwerkregel } from '../../regels/netwerklogboek.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { buildTabel } from '../dom/tabel.ts'
import type { Paneelcontext } from '../sectie.ts'

const timeText = (tijd: number): string =>
  new Date(tijd).toLocaleTimeString(landstaal(), { timeZone: 'Europe/Amsterdam' })

/** An address that is broken off after a slash or before a hyphen, where it has to be broken off. */
const addressOf = (adres: string): HTMLElement =>
  element(
    'span',
    { class: 'adres onder' },
    ...adres.split(/(?<=[^/:]\/)|(?=-)/).flatMap((deel, i) => (i === 0 ? [deel] : [element('wbr'), deel])),
  )

/** The log in rows: when, what was asked, and what came back; the address has a line of its own. */
const netwerkrijen = (regels: readonly Netwerkregel[]): readonly (readonly (string | Node)[])[] =>
  regels.map(({ tijd, methode, adres, status }) => [
    timeText(tijd),
    element(
      'span',
      {},
      status === undefined ? opschrift`${methode}, geen antwoord` : opschrift`${methode}, antwoord ${status}`,
      addressOf(adres),
    ),
  ])

/** Every request of this session, for the user to see that nothing of the workbook was in it. */
export const createNetwerkbord = ({ omgeving }: Paneelcontext): { readonly inhoud: HTMLElement; update(): void } => {
  const plaats = element('div', {})
  const update = (): void => {
    const { regels } = omgeving.netwerk
    replaceKinderen(
      plaats,
      regels.length === 0
        ? element('p', { class: 'leeg' }, opschrift`Deze sessie is er niets opgevraagd.`)
        : buildTabel(
            opschrift`Verzoeken in deze sessie`,
            [opschrift`Tijd`, opschrift`Verzoek, antwoord en adres`],
            netwerkrijen(regels),
          ),
    )
  }
  const inhoud = element(
    'div',
    {},
    element('h2', {}, opschrift`Netwerk`),
    element(
      'p',
      {},
      opschrift`De invoegtoepassing vraagt alleen regels en haar eigen bestanden op: een adres zonder inhoud. Er wordt niets uit de werkmap verstuurd. Dit zijn alle verzoeken.`,
    ),
    plaats,
  )
  return { inhoud, update }
}
