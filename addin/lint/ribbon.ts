/** What a command needs besides the workbook. */
export interface Opdrachtomgeving {
  /** Excel serial number of today, where the user is. */
  readonly vandaag: number
}

/** Something the user can have done in the workbook, from the ribbon or from the pane. */
export interface Opdracht {
  /** Name by which the manifest calls it. */
  readonly naam: string
  readonly titel: string
  /** Does it in one batch and says in a Dutch sentence what was done. */
  run(context: Excel.RequestContext, omgeving: Opdrachtomgeving): Promise<string>
}

/** Runs a command; what Excel refuses becomes a sentence too, because a ribbon button can only be heard that way. */
export const runOpdracht = async (opdracht: Opdracht, omgeving: Opdrachtomgeving): Promise<string> => {
  try {
    return await Excel.run((context) => opdracht.run(context, omgeving))
  } catch (fout) {
    const reden = fout instanceof Error ? fout.message : String(fout)
    return `${opdracht.titel} is niet gelukt. Excel meldt: ${reden} Sluit een cel die u aan het bewerken bent en probeer het opnieuw.`
  }
}

/** A button answers in the pane, so the pane has to be in sight; where it cannot be opened the answer waits in it. */
const openTaakvenster = (): void => {
  void Office.addin.showAsTaskpane().catch(() => undefined)
}

/** Ties the buttons of the ribbon to the commands; `show` brings the sentence to the user. */
export const registreerOpdrachten = (
  opdrachten: readonly Opdracht[],
  omgeving: () => Opdrachtomgeving,
  show: (zin: string) => void | Promise<void>,
): void => {
  const run = async (opdracht: Opdracht, gebeurtenis: Office.AddinCommands.Event): Promise<void> => {
    try {
      await show(await runOpdracht(opdracht, omgeving()))
      openTaakvenster()
    } finally {
      gebeurtenis.completed()
    }
  }
  for (const opdracht of opdrachten) {
    Office.actions.associate(
      opdracht.naam,
      (gebeurtenis: Office.AddinCommands.Event) => void run(opdracht, gebeurtenis),
    )
  }
}
