import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { DEMOSTRACIONES } from '../../domain/perfiles/propio/perfilPropio';
import { proximaFecha, valueAt, type Json, type Lugar } from '../../domain/perfiles/propio';
import { useLayoutStyles } from '../kit/layout';
import { useSession } from '../session/SessionProvider';
import { useEditing, useValue } from './editing';
import { CuentaFields } from './CuentaFields';
import { ChoiceInput, TextInput, WholeProblem } from './inputs';
import { texts } from './texts';

const { plazos: words } = texts;

const useStyles = makeStyles({
  item: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface PlazoItemProps {
  /** 0-based place in the list. */
  readonly index: number;
  readonly onRemove: () => void;
}

/** One deadline, folded under its title and its next date; open while something in it is to be corrected. */
export function PlazoItem({ index, onRemove }: PlazoItemProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const place: Lugar = ['plazos', index];
  const { errores } = useEditing();
  const { value = null } = useValue(place);
  const written = valueAt(value, ['titulo']);
  const titulo = typeof written === 'string' && written !== '' ? written : words.sinTitulo;
  const next = useNext(value);
  const isWrong = [...errores.keys()].some((donde) => donde.startsWith(`plazos[${index + 1}]`));
  return (
    <details className={styles.item} {...(isWrong ? { open: true } : {})}>
      <summary className={layout.text}>
        {titulo}
        <Caption1 block>{next}</Caption1>
      </summary>
      <div className={layout.column}>
        <TextInput place={[...place, 'titulo']} label={words.titulo} required />
        <WholeProblem place={place} />
        <CuentaFields place={place} />
        <TextInput place={[...place, 'articulo']} label={words.articulo} hint={words.articuloAyuda} />
        <ChoiceInput
          place={[...place, 'evaluacion']}
          label={words.evaluacion}
          options={[
            { value: undefined, label: words.todas },
            { value: 'interna', label: 'interna' },
            { value: 'externa', label: 'externa' },
          ]}
        />
        <ChoiceInput
          place={[...place, 'seDemuestraCon']}
          label={words.demuestra}
          options={[
            { value: undefined, label: words.nada },
            ...Object.keys(DEMOSTRACIONES).map((each) => ({ value: each, label: each.replace(/-/g, ' ') })),
          ]}
        />
        <TextInput place={[...place, 'nota']} label={words.nota} />
        <TextInput place={[...place, 'id']} label={words.id} required />
        <div>
          <Button size="small" onClick={onRemove} aria-label={words.quitar(titulo)}>
            {texts.listas.quitarCorto}
          </Button>
        </div>
      </div>
    </details>
  );
}

function useNext(plazo: Json): string {
  const { libro, fecha } = useSession();
  const next = proximaFecha(plazo, fecha, libro.seguimiento.calendar);
  if (!next) return words.sinFecha;
  return next.siSeNotifica ? words.siSeNotifica(next.fecha) : words.proxima(next.fecha);
}
