import { Field, Text } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { MatrizModel } from '../../domain/indicadores/matriz/matrizModel';
import { listaContraloria, oficioDeResultados, type Oficio } from '../../domain/indicadores/matriz/oficios';
import { CopyText } from '../kit/CopyText';
import { Select } from '../kit/fields';
import { useLayoutStyles } from '../kit/layout';
import { texts } from './texts';

/** What the office sends about the quarter, to be copied: the list for the Contraloría and an oficio per dependency. */
export function EnviosSection({ model }: { readonly model: MatrizModel }) {
  return (
    <>
      <Text>{texts.envios.nada}</Text>
      <Folded title={texts.envios.contraloria}>{() => <Contraloria model={model} />}</Folded>
      <Folded title={texts.envios.dependencias}>{() => <Dependencias model={model} />}</Folded>
    </>
  );
}

/** What is only made once somebody asks to see it. */
function Folded({ title, children }: { readonly title: string; readonly children: () => ReactNode }) {
  const layout = useLayoutStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && <div className={layout.column}>{children()}</div>}
    </details>
  );
}

function Contraloria({ model }: { readonly model: MatrizModel }) {
  const lista = listaContraloria(model);
  const rows = [lista.encabezados, ...lista.filas];
  return (
    <>
      <Carta oficio={lista} />
      {lista.filas.length > 0 && (
        <CopyText label={texts.envios.tabla} text={rows.map(tabbed).join('\n')} rows={4} />
      )}
    </>
  );
}

/** As spreadsheets and mail take a row; a tab or a line break of its own would start another cell. */
function tabbed(cells: readonly string[]): string {
  return cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t');
}

function Dependencias({ model }: { readonly model: MatrizModel }) {
  const { dependencias } = model;
  const [chosen, setChosen] = useState('');
  const dependencia = dependencias.find(({ nombre }) => nombre === chosen) ?? dependencias[0];
  const oficio = dependencia ? oficioDeResultados(model, dependencia.nombre) : null;
  return (
    <>
      <Field label={texts.envios.dependencia}>
        <Select value={dependencia?.nombre ?? ''} onChange={(_event, { value }) => setChosen(value)}>
          {dependencias.map(({ nombre, conteo }) => (
            <option key={nombre} value={nombre}>
              {texts.envios.opcion(nombre, conteo['En rezago'])}
            </option>
          ))}
        </Select>
      </Field>
      {oficio && <Carta oficio={oficio} />}
    </>
  );
}

function Carta({ oficio: { asunto, cuerpo } }: { readonly oficio: Oficio }) {
  return (
    <>
      <CopyText label={texts.envios.asunto} text={asunto} rows={2} />
      <CopyText label={texts.envios.cuerpo} text={cuerpo} rows={8} />
    </>
  );
}
