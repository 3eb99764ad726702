import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { inFigures } from '../../domain/messages/counted';
import { areaOf } from '../../domain/formats/format';
import { useLayoutStyles } from '../kit/layout';
import { useNavigation } from '../navigation/navigation';
import { useSession } from '../session/SessionProvider';
import { useValidation } from '../validar/useValidation';
import { texts } from './texts';

/** How many fichas have an error, judged a little at a time by the rules of Validar. */
export function FichaErrors() {
  const layout = useLayoutStyles();
  const { libro, fecha } = useSession();
  const { go } = useNavigation();
  const { seguimiento } = libro;
  const ofIndicadores = useMemo(
    () => ({
      ...seguimiento,
      tables: seguimiento.tables.filter(({ format }) => areaOf(format) === 'indicadores'),
    }),
    [seguimiento],
  );
  const { validation } = useValidation(ofIndicadores, fecha, true);
  if (!validation) return <>{texts.resumen.revisando}</>;
  const fichas = ofIndicadores.tables.find(({ format }) => format.id === 'ficha');
  const rows = new Set(
    validation.observaciones
      .filter(({ severidad, hoja }) => severidad === 'error' && hoja === fichas?.sheet)
      .map(({ fila }) => fila),
  );
  if (rows.size === 0) return <>{texts.resumen.sinErrores}</>;
  return (
    <span className={layout.row}>
      {inFigures(rows.size)}
      <Button size="small" onClick={() => go('validar', 'error')}>
        {texts.resumen.verErrores}
      </Button>
    </span>
  );
}
