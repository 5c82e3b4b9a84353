import type { Bord } from './sleutellijst.ts'

/** A part of the pane that is not always there to be seen. */
interface Uitgesteld<T> {
  /** Holds its place until it is made. */
  readonly plaats: Node
  /** Shows it with this content; undefined hides it. */
  show(inhoud: T | undefined): void
}

/**
 * Puts off making a part until there is something to show in it, so that a pane that opens is not kept waiting by what
 * nobody sees. Its place must stand in an element before it is first shown.
 */
export const createUitgesteld = <T>(create: () => Bord<T>): Uitgesteld<T> => {
  const plaats = document.createComment('')
  let bord: Bord<T> | undefined
  return {
    plaats,
    show: (inhoud) => {
      if (inhoud !== undefined) {
        if (!bord) plaats.replaceWith((bord = create()).inhoud)
        bord.update(inhoud)
      }
      bord?.inhoud.toggleAttribute('hidden', inhoud === undefined)
    },
  }
}
