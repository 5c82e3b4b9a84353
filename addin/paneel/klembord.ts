/** Puts a text on the clipboard the old way, for frames in which a browser forbids the new one. */
const copySelected = (tekst: string): boolean => {
  const veld = document.createElement('textarea')
  veld.value = tekst
  veld.className = 'buiten-beeld'
  veld.setAttribute('aria-hidden', 'true')
  const terug = document.activeElement
  document.body.append(veld)
  veld.select()
  try {
    // Deprecated, and the only way left where the frame of Excel has no permission for the clipboard.
    // eslint-disable-next-line typescript/no-deprecated
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    veld.remove()
    if (terug instanceof HTMLElement) terug.focus()
  }
}

/** Copies a text; false when this Excel or browser does not let it. */
export const copyText = async (tekst: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(tekst)
    return true
  } catch {
    return copySelected(tekst)
  }
}
