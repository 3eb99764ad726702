import { Button, Caption1 } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { DataTable } from '../../../domain/indicadores/recoleccion/dataTable';
import { dataTableFileNames } from '../../../domain/indicadores/recoleccion/dataTableFileName';
import type { Periodo } from '../../../domain/records';
import { MoreList } from '../../kit/MoreList';
import { Section } from '../../kit/Section';
import { useLayoutStyles } from '../../kit/layout';
import { useSession } from '../../session/SessionProvider';
import { texts } from '../texts';
import { PreparedTableItem } from './PreparedTableItem';
import { saveAll, type NamedTable } from './dataTableFiles';

interface PreparedTablesListProps {
  /** All of the month: their names depend on each other. */
  readonly tables: readonly DataTable[];
  /** Dependencies whose table was prepared. */
  readonly sent: ReadonlySet<string>;
  readonly mes: Periodo;
}

/** The tables to send, each as a workbook, with the reminder that goes with it. */
export function PreparedTablesList({ tables, sent, mes }: PreparedTablesListProps) {
  const layout = useLayoutStyles();
  const { run, work } = useSession();
  const named = useMemo(() => namedTables(tables, sent), [tables, sent]);
  const save = () =>
    run(texts.tabla.guardandoTodas, saveAll(named, texts.tabla.zip(mes)), {
      readsOnly: true,
      told: texts.tabla.guardado,
    });
  return (
    <Section title={texts.tabla.titulo}>
      <Caption1 className={layout.secondary}>{texts.tabla.ayuda}</Caption1>
      {named.length > 1 && (
        <div className={layout.row}>
          <Button disabledFocusable={work !== null} onClick={() => void save()}>
            {texts.tabla.guardarTodas(named.length)}
          </Button>
        </div>
      )}
      <MoreList items={named} itemKey={({ table }) => table.dependencia}>
        {(each) => <PreparedTableItem {...each} />}
      </MoreList>
    </Section>
  );
}

function namedTables(tables: readonly DataTable[], sent: ReadonlySet<string>): readonly NamedTable[] {
  const names = dataTableFileNames(tables);
  return tables
    .map((table, index) => ({ table, archivo: names[index] ?? '' }))
    .filter(({ table }) => sent.has(table.dependencia));
}
