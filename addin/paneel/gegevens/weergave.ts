import { element } from '../dom/element.ts'
import type { Paneelcontext, Sectie } from '../sectie.ts'
import { createImportbord } from './importbord.ts'
import { createKolommenbord } from './kolommenbord.ts'
import { createKwaliteitsbord } from './kwaliteitsbord.ts'
import { createNetwerkbord } from './netwerkbord.ts'
import { createPrivacybord } from './privacybord.ts'

/** The data itself: what was understood, what is wrong with it, what should not be there, and what left the computer. */
export const createGegevens = (context: Paneelcontext): Sectie => {
  const aangeleverd = createImportbord(context)
  const kolommen = createKolommenbord(context)
  const kwaliteit = createKwaliteitsbord(context)
  const privacy = createPrivacybord(context)
  const netwerk = createNetwerkbord(context)
  return {
    inhoud: element('div', {}, aangeleverd.inhoud, kolommen.inhoud, kwaliteit.inhoud, privacy.inhoud, netwerk.inhoud),
    update: () => {
      aangeleverd.update()
      kolommen.update()
      kwaliteit.update()
      netwerk.update()
    },
  }
}
