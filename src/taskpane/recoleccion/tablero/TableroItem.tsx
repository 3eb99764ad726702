import { Caption1, Text } from '@fluentui/react-components';
import { useLayoutStyles } from '../../kit/layout';
import { Chip } from '../Chip';
import { Folded } from '../Folded';
import { useItemStyles } from '../itemStyles';
import { TableroDetail } from './TableroDetail';
import { texts } from './texts';
import type { TableroItemProps } from './tableroItemProps';

/** One dependency: how it stands, and behind it everything on the record. */
export function TableroItem({ row, drafts }: TableroItemProps) {
  const styles = useItemStyles();
  const layout = useLayoutStyles();
  const { dependencia, estado, inconsistencias, noDisponibleDesde, nota, prorrogas, recibida } = row;
  const lines = [
    texts.linea(row),
    ...(recibida !== null && noDisponibleDesde !== null ? [texts.desde(noDisponibleDesde)] : []),
    ...(inconsistencias.length > 0 ? [texts.inconsistencias(inconsistencias.length)] : []),
    ...prorrogas.map(texts.prorroga),
    ...(nota === '' ? [] : [nota]),
  ];
  return (
    <div className={styles.item}>
      <div className={styles.head}>
        <Text weight="semibold" className={layout.text}>
          {dependencia}
        </Text>
        <Chip word={estado} />
      </div>
      {lines.map((line) => (
        <Caption1 key={line} className={layout.text}>
          {line}
        </Caption1>
      ))}
      <Folded
        summary={texts.detalle}
        label={texts.detalleDe(dependencia)}
        startsOpen={drafts.of(row) !== null}
      >
        {() => <TableroDetail row={row} drafts={drafts} />}
      </Folded>
    </div>
  );
}
