/** What is missing, and what the user or an administrator can do about it. */
export const HAPERING = {
  deel: 'Een deel van Poortwachter is niet geladen. De termijnen in cellen werken; voor de andere functies en dit venster is verbinding nodig.',
  alles:
    'Poortwachter is niet geladen: zijn bestanden kwamen niet door. Controleer de verbinding, of vraag uw beheerder of dit adres bereikbaar is: ',
  office:
    'Excel kan Poortwachter niet starten, omdat een bestand van Microsoft niet is geladen. Controleer de verbinding, of vraag uw beheerder dit adres toe te staan: https://appsforoffice.microsoft.com',
} as const

/** Says in the pane what could not be loaded, with a button that tries again. */
export const showHapering = (paneel: HTMLElement, tekst: string, retry: () => void): void => {
  const zin = document.createElement('p')
  zin.className = 'opstart'
  zin.setAttribute('role', 'alert')
  zin.textContent = tekst
  const knop = document.createElement('button')
  knop.type = 'button'
  knop.className = 'knop'
  knop.textContent = 'Probeer opnieuw'
  knop.addEventListener('click', retry, { once: true })
  paneel.replaceChildren(zin, knop)
}
