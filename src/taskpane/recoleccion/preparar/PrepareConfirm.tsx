import { Text } from '@fluentui/react-components';
import { indicadoresIn } from '../../../domain/indicadores/recoleccion/dataTable';
import { preparar } from '../../../domain/messages/preparar';
import type { PreparedTables } from '../../../workbook/prepareTables';
import { ConfirmPanel } from '../../kit/ConfirmPanel';
import { CountTable } from '../../kit/CountTable';
import { Notice } from '../../kit/Notice';
import { useSession } from '../../session/SessionProvider';
import { Folded } from '../Folded';
import { texts } from '../texts';

interface PrepareConfirmProps {
  readonly plan: PreparedTables;
  /** Tables that were prepared before. */
  readonly again: number;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What preparing the month writes, before it does. */
export function PrepareConfirm({ plan, again, onConfirm, onCancel }: PrepareConfirmProps) {
  const { fecha, work } = useSession();
  const { mes, ventana, tablas, sinDependencia, filasAgregadas } = plan;
  return (
    <ConfirmPanel
      title={texts.preparar.titulo(mes)}
      confirm={texts.preparar.confirmar}
      onConfirm={onConfirm}
      onCancel={onCancel}
      undoable={false}
      busy={work !== null}
    >
      <Text>{texts.preparar.entregas(tablas.length, again, fecha)}</Text>
      <Text>{texts.preparar.maestra(filasAgregadas)}</Text>
      {fecha < ventana.envio && <Text>{texts.preparar.antes(ventana.envio)}</Text>}
      {sinDependencia.length > 0 && (
        <Notice intent="warning" title={texts.atencion}>
          {preparar.sinDependencia(sinDependencia)}
        </Notice>
      )}
      <Folded summary={texts.preparar.dependencias(tablas.length)}>
        {() => (
          <CountTable
            headings={[texts.dependencia, texts.preparar.indicadores]}
            rows={tablas.map(({ table }) => ({
              name: table.dependencia,
              label: table.dependencia,
              count: indicadoresIn(table),
            }))}
          />
        )}
      </Folded>
    </ConfirmPanel>
  );
}
