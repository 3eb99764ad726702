import { perfiles } from '../../domain/perfiles';
import { useLayoutStyles } from '../kit/layout';
import { ChoiceInput, TextInput } from './inputs';
import { texts } from './texts';

const { datos } = texts;

/** Who the institution is, and by what norm. */
export function DatosPart() {
  const layout = useLayoutStyles();
  return (
    <div className={layout.column}>
      <TextInput place={['nombre']} label={datos.nombre} required />
      <TextInput place={['id']} label={datos.id} hint={datos.idAyuda} required />
      <ChoiceInput
        place={['base']}
        label={datos.base}
        hint={datos.baseAyuda}
        options={perfiles.map(({ id, nombre }) => ({ value: id, label: nombre }))}
      />
      <TextInput place={['norma', 'siglas']} label={datos.siglas} hint={datos.siglasAyuda} required />
      <TextInput place={['norma', 'titulo']} label={datos.titulo} required />
    </div>
  );
}
