/** Why "afgeweken" does nothing in the cell of a step whose term the text does not let the parties depart from. */
export const NIET_AFWIJKBAAR =
  '"afgeweken": de regels kennen geen afwijking van de termijn van deze stap. Zet in de cel de dag waarop de stap is gedaan, of laat haar leeg.'
