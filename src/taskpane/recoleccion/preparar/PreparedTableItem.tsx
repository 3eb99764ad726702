import { Button, Caption1, Text } from '@fluentui/react-components';
import { recordatorioDe } from '../../../domain/indicadores/recoleccion/recordatorio';
import { useLayoutStyles } from '../../kit/layout';
import { useSession } from '../../session/SessionProvider';
import { CartaFields } from '../CartaFields';
import { Folded } from '../Folded';
import { useItemStyles } from '../itemStyles';
import { texts } from '../texts';
import { openTable, saveTable, type NamedTable } from './dataTableFiles';

/** One dependency's table: opened, saved, and its reminder to copy. */
export function PreparedTableItem({ table, archivo }: NamedTable) {
  const styles = useItemStyles();
  const layout = useLayoutStyles();
  const { libro, run, work } = useSession();
  const { dependencia } = table;
  const open = () => run(texts.tabla.abriendo, () => openTable(table), { readsOnly: true });
  const save = () =>
    run(texts.tabla.guardando, () => saveTable({ table, archivo }), {
      readsOnly: true,
      told: texts.tabla.guardado,
    });
  return (
    <div className={styles.item}>
      <Text weight="semibold" className={layout.text}>
        {dependencia}
      </Text>
      <Caption1 className={layout.text}>{texts.tabla.linea(table)}</Caption1>
      <div className={layout.row}>
        <Button
          size="small"
          aria-label={texts.tabla.abrirDe(dependencia)}
          disabledFocusable={work !== null}
          onClick={() => void open()}
        >
          {texts.tabla.abrir}
        </Button>
        <Button
          size="small"
          aria-label={texts.tabla.guardarDe(dependencia)}
          disabledFocusable={work !== null}
          onClick={() => void save()}
        >
          {texts.tabla.guardar}
        </Button>
      </div>
      <Folded summary={texts.tabla.recordatorio} label={texts.tabla.recordatorioDe(dependencia)}>
        {() => <CartaFields carta={recordatorioDe(libro.seguimiento, table)} of={dependencia} />}
      </Folded>
    </div>
  );
}
