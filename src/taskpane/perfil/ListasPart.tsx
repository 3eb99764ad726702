import { Button, Checkbox } from '@fluentui/react-components';
import { listIn, type Json } from '../../domain/perfiles/propio';
import { CATALOGOS, type CatalogoPropio } from '../../domain/perfiles/propio/perfilPropio';
import { useLayoutStyles } from '../kit/layout';
import { Section } from '../kit/Section';
import { useBase, useEditing, useValue } from './editing';
import { TextInput, WholeProblem } from './inputs';
import { texts } from './texts';

const { listas } = texts;

/** The lists that an institution may have in its own words. */
export function ListasPart() {
  const layout = useLayoutStyles();
  return (
    <div className={layout.view}>
      {CATALOGOS.map((id) => (
        <Lista key={id} id={id} />
      ))}
    </div>
  );
}

function Lista({ id }: { readonly id: CatalogoPropio }) {
  const layout = useLayoutStyles();
  const place = ['catalogos', id];
  const { value, change } = useValue(place);
  const { heading, entries } = useBase().catalogues[id];
  const start = (): Json => ({ valores: entries.map((entry) => ({ valor: entry.value })) });
  return (
    <Section title={heading}>
      <Checkbox
        label={listas.propia(heading)}
        checked={value !== undefined}
        onChange={(_event, { checked }) => change(checked === true ? start() : undefined)}
      />
      {value !== undefined && (
        <div className={layout.column}>
          <TextInput place={[...place, 'articulo']} label={listas.articulo} />
          <Valores id={id} heading={heading} />
        </div>
      )}
    </Section>
  );
}

function Valores({ id, heading }: { readonly id: CatalogoPropio; readonly heading: string }) {
  const layout = useLayoutStyles();
  const place = ['catalogos', id, 'valores'];
  const { borrador } = useEditing();
  const { change } = useValue(place);
  const valores = listIn(borrador, place);
  return (
    <>
      {valores.map((_each, index) => (
        // Values have no name of their own: they are who they are by their place.
        <div key={index} className={layout.column}>
          <WholeProblem place={[...place, index]} />
          <TextInput place={[...place, index, 'valor']} label={listas.valor(index + 1)} required />
          <TextInput place={[...place, index, 'descripcion']} label={listas.descripcion(index + 1)} />
          <div>
            <Button
              size="small"
              aria-label={listas.quitar(index + 1, heading)}
              onClick={() => change(valores.filter((_value, other) => other !== index))}
            >
              {listas.quitarCorto}
            </Button>
          </div>
        </div>
      ))}
      <WholeProblem place={place} />
      <div>
        <Button onClick={() => change([...valores, { valor: '' }])}>{listas.agregar(heading)}</Button>
      </div>
    </>
  );
}
