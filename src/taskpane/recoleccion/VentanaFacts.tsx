import { Caption1 } from '@fluentui/react-components';
import { citasDe } from '../../domain/messages/citas';
import { cuentaRegresiva } from '../../domain/messages/plazos';
import { cuentaDe } from '../../domain/calendar/cuenta';
import { formatDateWithWeekday } from '../../domain/dates/formatDate';
import { ventanaDe } from '../../domain/indicadores/recoleccion/ventana';
import type { Periodo } from '../../domain/records';
import { Fact, Facts } from '../kit/Facts';
import { useLayoutStyles } from '../kit/layout';
import { useSession } from '../session/SessionProvider';
import { Folded } from './Folded';
import { texts } from './texts';

/** The month's window of days, and why those. */
export function VentanaFacts({ mes }: { readonly mes: Periodo }) {
  const layout = useLayoutStyles();
  const { libro, fecha } = useSession();
  const { calendar, perfil } = libro.seguimiento;
  const { envio, vence, captura, motivo } = ventanaDe(calendar, mes, citasDe(perfil));
  return (
    <div>
      <Facts>
        <Fact term={texts.ventana.envio}>{formatDateWithWeekday(envio)}</Fact>
        <Fact term={texts.ventana.vence}>
          {formatDateWithWeekday(vence)} ({cuentaRegresiva(cuentaDe(calendar, fecha, vence))})
        </Fact>
        <Fact term={texts.ventana.captura}>{formatDateWithWeekday(captura)}</Fact>
      </Facts>
      <Folded summary={texts.ventana.porQue}>
        {() => <Caption1 className={layout.text}>{motivo}</Caption1>}
      </Folded>
    </div>
  );
}
