const ZIN =
  'Een deel van Poortwachter is niet geladen. De termijnen in cellen werken; voor de andere functies en dit venster is verbinding nodig.'

/** Says in the pane that a part could not be loaded, with a button that tries again. */
export const showHapering = (paneel: HTMLElement, retry: () => void): void => {
  const zin = document.createElement('p')
  zin.className = 'opstart'
  zin.setAttribute('role', 'alert')
  zin.textContent = ZIN
  const knop = document.createElement('button')
  knop.type = 'button'
  knop.className = 'knop'
  knop.textContent = 'Probeer opnieuw'
  knop.addEventListener('click', retry, { once: true })
  paneel.replaceChildren(zin, knop)
}
