import { Text } from '@fluentui/react-components';
import { closeSummary } from '../../domain/advance/closeSummary';
import type { AvanceChange, AvanceField } from '../../domain/advance/monthRows';
import { shownValue, type CellChange } from '../../domain/changes';
import type { ColumnKind } from '../../domain/formats/format';
import { avanceMensualRegister } from '../../domain/registers';
import type { ClosedMonth } from '../../workbook/closeMonth';
import { CountTable } from '../kit/CountTable';
import { useLayoutStyles } from '../kit/layout';
import { MoreList } from '../kit/MoreList';
import { SemaforoChip } from '../kit/SemaforoChip';
import { texts } from './texts';

/** What the close will leave: figures first, and each datum that changes from what it said to what it will say. */
export function CloseSummary({ plan }: { readonly plan: ClosedMonth }) {
  const { acciones, sinInformacion, semaforo } = closeSummary(plan);
  const { change, changes, derivados, sinClave } = plan;
  return (
    <>
      <Text>
        {change === 'identical' ? texts.close.identical : texts.close.rows(acciones, sinInformacion)}
      </Text>
      {sinClave > 0 && <Text>{texts.close.sinClave(sinClave)}</Text>}
      <CountTable
        headings={[texts.close.state, texts.close.count]}
        rows={semaforo.map(({ etiqueta, asm }) => ({
          name: etiqueta,
          label: <SemaforoChip etiqueta={etiqueta} />,
          count: asm,
        }))}
      />
      <ChangeList open title={texts.close.replaced(changes.length)} lines={changes.map(monthLine)} />
      <ChangeList title={texts.close.derived(derivados.length)} lines={derivados.map(cellLine)} />
    </>
  );
}

interface ChangeListProps {
  readonly title: string;
  readonly lines: readonly string[];
  /** What was closed before and will say something else is seen without asking. */
  readonly open?: boolean;
}

function ChangeList({ title, lines, open = false }: ChangeListProps) {
  const layout = useLayoutStyles();
  if (lines.length === 0) return null;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <MoreList items={lines} itemKey={(_line, index) => String(index)}>
        {(line) => <Text className={layout.text}>{line}</Text>}
      </MoreList>
    </details>
  );
}

function monthLine({ claveAsm, accion, campo, antes, despues }: AvanceChange): string {
  const { heading, tipo } = columnOf(campo);
  const title = `${claveAsm} · acción ${accion}`;
  return texts.close.change(title, heading, shownValue(antes, tipo), shownValue(despues, tipo));
}

function columnOf(campo: AvanceField): { readonly heading: string; readonly tipo: ColumnKind['kind'] } {
  const column = avanceMensualRegister.columns.find(({ key }) => key === campo);
  return { heading: column?.heading ?? campo, tipo: column?.type.kind ?? 'text' };
}

function cellLine({ hoja, celda, clave, columna, antes, despues, tipo }: CellChange): string {
  const title = `${clave || celda} (${hoja})`;
  return texts.close.change(title, columna, shownValue(antes, tipo), shownValue(despues, tipo));
}
