import { isYear, type InicioFields, type InstallAnswer, type InstallForm } from './content';
import { element } from './elements';
import { texts } from './texts';

export interface InstallFields {
  readonly nodes: readonly Node[];
  /** What was chosen; `null` when something is wrong, and then it is said beside the field, which takes the focus. */
  readonly read: () => InstallAnswer | null;
}

/** The form that asks what to install. Each perfil proposes the formats of its own norm; the person may choose others. */
export function installFields({ perfiles, formatos, inicio }: InstallForm): InstallFields {
  const perfil = element(
    'select',
    { id: 'perfil' },
    ...perfiles.map(({ id, nombre }) => element('option', { value: id }, nombre)),
  );
  const boxes = formatos.map(({ id, nombre }) => ({
    nombre,
    box: element('input', { type: 'checkbox', value: id }),
  }));
  const propose = () => {
    const own = perfiles.find(({ id }) => id === perfil.value)?.formatos ?? [];
    // With a single one to choose, there is nothing else the person can have come for.
    for (const { box } of boxes) box.checked = boxes.length === 1 || own.includes(box.value);
  };
  perfil.addEventListener('change', propose);
  propose();
  const noFormato = element('p', { className: 'error', id: 'sin-formato' });
  const legend = element('legend', {}, texts.formatos);
  const choices = boxes.map(({ box, nombre }) => element('label', { className: 'choice' }, box, nombre));
  const group = element('fieldset', {}, legend, ...choices, noFormato);
  const heading = inicioFields(inicio);

  const read = (): InstallAnswer | null => {
    const chosen = boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
    tell(noFormato, boxes[0]?.box, chosen.length === 0 ? texts.noFormato : '');
    if (chosen.length === 0) return null;
    const values = heading.read();
    return values && { kind: 'install', perfil: perfil.value, formatos: chosen, ...values };
  };
  return { nodes: [field(texts.perfil, perfil, texts.perfilHelp), group, ...heading.nodes], read };
}

/** A workbook that has its Inicio keeps it: then nothing is asked. */
function inicioFields(inicio: InicioFields | null): {
  readonly nodes: readonly Node[];
  readonly read: () => InicioFields | null;
} {
  if (!inicio) return { nodes: [], read: () => ({ institucion: '', ejercicio: '', trimestre: '' }) };
  const institucion = element('input', { id: 'institucion', maxLength: 200, value: inicio.institucion });
  const ejercicio = element('input', {
    id: 'ejercicio',
    inputMode: 'numeric',
    maxLength: 4,
    value: inicio.ejercicio,
  });
  const trimestre = element(
    'select',
    { id: 'trimestre' },
    ...['', '1', '2', '3', '4'].map((value) => element('option', { value }, value || texts.noTrimestre)),
  );
  trimestre.value = inicio.trimestre;
  const badYear = element('p', { className: 'error', id: 'mal-ejercicio' });
  const year = ejercicio;
  const pair = element(
    'div',
    { className: 'pair' },
    field(texts.ejercicio, ejercicio),
    field(texts.trimestre, trimestre),
  );
  return {
    nodes: [field(texts.institucion, institucion, texts.institucionHelp), pair, badYear],
    read: () => {
      const ejercicioText = year.value.trim();
      const wrong = !isYear(ejercicioText);
      tell(badYear, year, wrong ? texts.badYear : '');
      return wrong
        ? null
        : { institucion: institucion.value.trim(), ejercicio: ejercicioText, trimestre: trimestre.value };
    },
  };
}

function field(label: string, control: HTMLElement, help?: string): HTMLElement {
  const caption = element('label', { htmlFor: control.id }, label);
  if (help === undefined) return element('div', { className: 'field' }, caption, control);
  const note = element('p', { className: 'help', id: `${control.id}-ayuda` }, help);
  control.setAttribute('aria-describedby', note.id);
  return element('div', { className: 'field' }, caption, control, note);
}

/** Says what is wrong with a control, to eyes and to screen readers, and goes there; `''` takes it back. */
function tell(place: HTMLElement, control: HTMLElement | undefined, sentence: string): void {
  place.textContent = sentence;
  if (sentence === '') {
    control?.removeAttribute('aria-invalid');
    control?.removeAttribute('aria-describedby');
    return;
  }
  control?.setAttribute('aria-invalid', 'true');
  control?.setAttribute('aria-describedby', place.id);
  control?.focus();
}
