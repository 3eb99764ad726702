import { Button, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { ESTADOS_TABLERO, tableroDe } from '../../../domain/indicadores/recoleccion/tablero';
import type { Periodo } from '../../../domain/records';
import { CountTable } from '../../kit/CountTable';
import { MoreList } from '../../kit/MoreList';
import { Notice } from '../../kit/Notice';
import { Section } from '../../kit/Section';
import { useSession } from '../../session/SessionProvider';
import { Chip } from '../Chip';
import { texts as shared } from '../texts';
import { TableroItem } from './TableroItem';
import { texts } from './texts';
import { useProrrogaDraft } from './useProrrogaDraft';

interface TableroPartProps {
  readonly mes: Periodo;
  readonly onPrepare: () => void;
}

/** The month's status board: who delivered, when and with what, and who needs attention first. */
export function TableroPart({ mes, onPrepare }: TableroPartProps) {
  const { libro, fecha } = useSession();
  const { seguimiento } = libro;
  const drafts = useProrrogaDraft();
  const rows = useMemo(() => tableroDe(seguimiento, mes, fecha), [seguimiento, mes, fecha]);
  if (rows.length === 0) return <Text>{shared.nadaQuePedir(mes)}</Text>;
  const counts = ESTADOS_TABLERO.map((estado) => ({
    name: estado,
    label: <Chip word={estado} />,
    count: rows.filter((row) => row.estado === estado).length,
  }));
  return (
    <>
      {rows.every(({ enviada }) => enviada === null) && (
        <Notice intent="info" title={texts.sinPreparar(mes)}>
          <div>
            <Button onClick={onPrepare}>{texts.irAPreparar}</Button>
          </div>
        </Notice>
      )}
      <Section title={texts.resumen}>
        <CountTable
          headings={[texts.estado, texts.dependencias]}
          rows={counts.filter(({ count }) => count > 0)}
        />
      </Section>
      <Section title={texts.lista}>
        <MoreList items={rows} itemKey={({ dependencia }) => dependencia}>
          {(row) => <TableroItem row={row} drafts={drafts} />}
        </MoreList>
      </Section>
    </>
  );
}
