import { isYear, type InicioFields, type InstallAnswer, type InstallForm } from './content';
import { element } from './elements';
import { texts } from './texts';

export interface InstallFields {
  readonly nodes: readonly Node[];
  /** What was chosen; `null` when something is wrong: it is said beside each field, and the first takes the focus. */
  readonly read: () => InstallAnswer | null;
}

/**
 * The form that asks what to install. The perfil cannot change later: where there are several, the person chooses.
 * Each proposes the formats of its own norm, unless the person has already chosen others.
 */
export function installFields({ perfiles, formatos, inicio }: InstallForm): InstallFields {
  const perfil = element(
    'select',
    { id: 'perfil', required: true },
    ...(perfiles.length > 1 ? [element('option', { value: '' }, texts.choosePerfil)] : []),
    ...perfiles.map(({ id, nombre }) => element('option', { value: id }, nombre)),
  );
  const boxes = formatos.map(({ id, nombre }) => ({
    nombre,
    box: element('input', { type: 'checkbox', value: id }),
  }));
  let chosenByHand = false;
  const propose = () => {
    if (chosenByHand) return;
    const own = perfiles.find(({ id }) => id === perfil.value)?.formatos ?? [];
    // With a single one to choose, there is nothing else the person can have come for.
    for (const { box } of boxes) box.checked = boxes.length === 1 || own.includes(box.value);
  };
  perfil.addEventListener('change', propose);
  propose();
  const noPerfil = element('p', { className: 'error', id: 'sin-perfil' });
  const noFormato = element('p', { className: 'error', id: 'sin-formato' });
  const legend = element('legend', {}, texts.formatos);
  const choices = boxes.map(({ box, nombre }) => element('label', { className: 'choice' }, box, nombre));
  const group = element(
    'fieldset',
    {},
    legend,
    element('div', { className: 'choices' }, ...choices),
    noFormato,
  );
  group.addEventListener('change', () => {
    chosenByHand = true;
  });
  const heading = inicioFields(inicio);

  const read = (): InstallAnswer | null => {
    const chosen = boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
    tell(noPerfil, perfil, perfil.value === '' ? texts.noPerfil : '');
    tell(noFormato, boxes[0]?.box, chosen.length === 0 ? texts.noFormato : '');
    const values = heading.read();
    const wrong = perfil.form?.querySelector<HTMLElement>('[aria-invalid]');
    wrong?.focus();
    return values && !wrong ? { kind: 'install', perfil: perfil.value, formatos: chosen, ...values } : null;
  };
  const asked = field(texts.perfil, perfil, texts.perfilHelp);
  asked.append(noPerfil);
  return { nodes: [asked, group, ...heading.nodes], read };
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

/** Says what is wrong with a control, to eyes and to screen readers, beside its help; `''` takes it back. */
function tell(place: HTMLElement, control: HTMLElement | undefined, sentence: string): void {
  place.textContent = sentence;
  if (control === undefined) return;
  const others = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== place.id);
  const described = [...others, ...(sentence === '' ? [] : [place.id])].join(' ').trim();
  if (sentence === '') control.removeAttribute('aria-invalid');
  else control.setAttribute('aria-invalid', 'true');
  if (described === '') control.removeAttribute('aria-describedby');
  else control.setAttribute('aria-describedby', described);
}
