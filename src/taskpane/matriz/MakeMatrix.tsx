import { Button, Field, Input, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { shownValue } from '../../domain/changes';
import type { Verb } from '../../workbook/inWorkbook';
import { avancesNames, matrizNames } from '../../workbook/matriz/columns';
import { quarterMatrix } from '../../workbook/quarterMatrix';
import { sheetNamed, tableNamed } from '../../workbook/read/structure';
import { done } from '../../workbook/result';
import type { OwnSheet } from '../../workbook/sheets/replaceSheets';
import { showTable } from '../../workbook/showTable';
import { ConfirmPanel } from '../kit/ConfirmPanel';
import { useLayoutStyles } from '../kit/layout';
import { MoreList } from '../kit/MoreList';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { Differences } from './MatrizNotices';
import type { QuarterState } from './quarterState';
import { texts } from './texts';

/** Makes the matrix, which closes the quarter, only after saying what that changes; what stands already is opened. */
export function MakeMatrix({ state }: { readonly state: QuarterState }) {
  const layout = useLayoutStyles();
  const { libro, fecha, run, work } = useSession();
  const [asking, setAsking] = useState(false);
  const [motivo, setMotivo] = useKept('matriz.reabrir', '');
  const { trimestre, cerrado, difieren } = state;
  const reopens = difieren.length > 0;
  const names = [matrizNames(trimestre), avancesNames(trimestre)];

  const make = async () => {
    const request = { trimestre, fecha, ...(reopens ? { reabrir: motivo } : {}) };
    const end = await run(texts.haciendo, (context) => quarterMatrix(context, request), {
      told: ({ hoja, rezagosNuevos, reabierto, cierra }) =>
        texts.hecha(hoja, rezagosNuevos, reabierto, cierra),
    });
    if (end.kind !== 'done') return;
    setAsking(false);
    setMotivo('');
  };
  if (asking) {
    return (
      <ConfirmPanel
        title={texts.confirmar.titulo(trimestre)}
        confirm={buttonOf(state)}
        onConfirm={() => void make()}
        onCancel={() => setAsking(false)}
        undoable={false}
        busy={work !== null}
        ready={!reopens || motivo.trim() !== ''}
      >
        <WhatChanges state={state} names={names} />
        {reopens && (
          <Field label={texts.confirmar.motivo} hint={texts.confirmar.motivoAyuda} required>
            <Input value={motivo} onChange={(_event, { value }) => setMotivo(value)} />
          </Field>
        )}
      </ConfirmPanel>
    );
  }
  const standing = names.filter(({ table }) => tableNamed(libro.structure, table) !== undefined);
  return (
    <div className={layout.row}>
      <Button
        appearance={cerrado === null ? 'primary' : 'secondary'}
        disabledFocusable={work !== null}
        onClick={() => setAsking(true)}
      >
        {buttonOf(state)}
      </Button>
      {standing.map(({ sheet, table }) => (
        <Button
          key={table}
          disabledFocusable={work !== null}
          onClick={() => void run(texts.abriendo, showing(table), { readsOnly: true })}
        >
          {texts.ver(sheet)}
        </Button>
      ))}
    </div>
  );
}

function buttonOf({ cerrado, difieren }: QuarterState): string {
  if (cerrado === null) return texts.hacer;
  return difieren.length === 0 ? texts.rehacer : texts.reabrir;
}

const showing =
  (table: string): Verb<null> =>
  async (context) => {
    await showTable(context, table);
    return done(null);
  };

interface WhatChangesProps {
  readonly state: QuarterState;
  readonly names: readonly OwnSheet[];
}

function WhatChanges({ state, names }: WhatChangesProps) {
  const { structure } = useSession().libro;
  const { altas, cambios, difieren } = state;
  const { preliminar } = state.model;
  const sheets = names.map(({ sheet }) => sheet);
  const standing = sheets.filter((sheet) => sheetNamed(structure, sheet) !== undefined);
  const added = sheets.filter((sheet) => !standing.includes(sheet));
  return (
    <>
      {added.length > 0 && <Text>{texts.confirmar.nuevas(added)}</Text>}
      {standing.length > 0 && <Text>{texts.confirmar.reemplaza(standing)}</Text>}
      {preliminar === null ? (
        <Text>{texts.confirmar.cierra}</Text>
      ) : (
        <Text>
          {preliminar} {texts.confirmar.preliminar}
        </Text>
      )}
      {altas > 0 && <Text>{texts.confirmar.altas(altas)}</Text>}
      {cambios.length > 0 && <PlanChanges cambios={cambios} />}
      {difieren.length > 0 && <Differences difieren={difieren} />}
    </>
  );
}

function PlanChanges({ cambios }: Pick<QuarterState, 'cambios'>) {
  const layout = useLayoutStyles();
  return (
    <>
      <Text>{texts.confirmar.cambios(cambios.length)}</Text>
      <details>
        <summary>{texts.confirmar.verCambios}</summary>
        <MoreList items={cambios} itemKey={({ celda }) => celda}>
          {({ clave, columna, celda, antes, despues, tipo }) => (
            <div className={layout.prose}>
              {texts.confirmar.celda(clave, columna, celda)}{' '}
              {shownValue(antes, tipo) || texts.confirmar.vacia}
              {' → '}
              {shownValue(despues, tipo) || texts.confirmar.vacia}
            </div>
          )}
        </MoreList>
      </details>
    </>
  );
}
