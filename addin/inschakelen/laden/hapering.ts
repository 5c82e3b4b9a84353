import type { Tweetalig } from '../../functies/kern/parameter.ts'

// In both languages: what translates the pane may be the very thing that is missing.

const OPNIEUW: Tweetalig = { nl: 'Probeer opnieuw', en: 'Try again' }

/** The other functions and the pane are missing. */
export const EEN_DEEL: Tweetalig = {
  nl: 'Een deel van Poortwachter is niet geladen. De termijnen in cellen werken; voor de andere functies en dit venster is verbinding nodig.',
  en: 'Part of Poortwachter was not loaded. The terms in cells work; the other functions and this pane need a connection.',
}

/** Nothing of the program came from `adres`. */
export const allesVan = (adres: string): Tweetalig => ({
  nl: `Poortwachter is niet geladen: zijn bestanden kwamen niet door. Controleer de verbinding, of vraag uw beheerder of dit adres bereikbaar is: ${adres}`,
  en: `Poortwachter was not loaded: its files did not come through. Check the connection, or ask your administrator whether this address can be reached: ${adres}`,
})

/** Excel has not loaded what it starts add-ins with. */
export const OFFICE: Tweetalig = {
  nl: 'Excel kan Poortwachter niet starten, omdat een bestand van Microsoft niet is geladen. Controleer de verbinding, of vraag uw beheerder dit adres toe te staan: https://appsforoffice.microsoft.com',
  en: 'Excel cannot start Poortwachter, because a file of Microsoft was not loaded. Check the connection, or ask your administrator to allow this address: https://appsforoffice.microsoft.com',
}

/** The language of Office, or of the browser where Office does not say: it may not have been loaded. */
const readLanguage = (): 'nl' | 'en' => {
  let taal = navigator.language
  try {
    taal = Office.context.displayLanguage || taal
  } catch {
    // Office is not there, or not ready to be asked.
  }
  return taal.toLowerCase().startsWith('nl') ? 'nl' : 'en'
}

/** Says in the pane what is missing and what the user or an administrator can do about it, with a button that tries again. */
export const showHapering = (paneel: HTMLElement, wat: Tweetalig, retry: () => void): void => {
  const taal = readLanguage()
  document.documentElement.lang = taal
  const zin = document.createElement('p')
  zin.className = 'opstart'
  zin.setAttribute('role', 'alert')
  zin.textContent = wat[taal]
  const knop = document.createElement('button')
  knop.type = 'button'
  knop.className = 'knop'
  knop.textContent = OPNIEUW[taal]
  knop.addEventListener('click', retry, { once: true })
  paneel.replaceChildren(zin, knop)
}
