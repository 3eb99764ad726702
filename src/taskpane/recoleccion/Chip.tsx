import { makeStyles, tokens } from '@fluentui/react-components';
import { capitalise } from '../../domain/messages/observaciones';
import type { EstadoTablero } from '../../domain/indicadores/recoleccion/tablero';
import type { EstadoArchivo } from '../../domain/indicadores/recoleccion/recepcion/delivery';
import type { Severidad } from '../../domain/validation/rule';
import { semaforoColours, severidadColours } from '../../workbook/sheets/palette';

const useStyles = makeStyles({
  chip: {
    display: 'inline-block',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    // In high contrast, where the system takes the colours away, the border draws the chip.
    border: '1px solid transparent',
  },
});

type Word = EstadoTablero | EstadoArchivo | Severidad;

const good = semaforoColours['En tiempo'];
const grey = semaforoColours['Sin información'];

/** «No disponible» is grey, as in the semáforo: what is not known is not a bad figure. */
const colours: Readonly<Record<Word, { readonly fill: string; readonly text: string } | undefined>> = {
  'No disponible': grey,
  'con inconsistencias': severidadColours['aviso'],
  'sin enviar': grey,
  enviada: severidadColours['nota'],
  recibida: good,
  validada: good,
  aceptado: good,
  'aceptado con observaciones': severidadColours['aviso'],
  rechazado: severidadColours['error'],
  error: severidadColours['error'],
  aviso: severidadColours['aviso'],
  nota: severidadColours['nota'],
};

/** A state in its colour; the word says it without the colour. */
export function Chip({ word }: { readonly word: Word }) {
  const styles = useStyles();
  const colour = colours[word];
  return (
    <span className={styles.chip} style={{ backgroundColor: colour?.fill, color: colour?.text }}>
      {capitalise(word)}
    </span>
  );
}
