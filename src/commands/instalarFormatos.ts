import { calendarDay } from '../domain/dates/calendarDay';
import { calendarDate, type DateSerial } from '../domain/dates/dateSerial';
import { monthOf, quarterOf } from '../domain/dates/periodo';
import { captureFormats } from '../domain/formats';
import { comandos } from '../domain/messages/comandos';
import { problemas } from '../domain/messages/problemas';
import type { Overview } from '../domain/overview/overview';
import { perfilById, perfiles, type Perfil } from '../domain/perfiles';
import { installFormats } from '../workbook/installFormats';
import { inWorkbook } from '../workbook/inWorkbook';
import { readLibro } from '../workbook/read/readLibro';
import { readOverview } from '../workbook/readOverview';
import type { InstallAnswer, InstallForm, Notice } from './dialog/content';
import { showDialog } from './dialog/showDialog';
import { refusal } from './runCommand';

/** «Instalar formatos»: asks what to install and installs it; the workbook's first sheet stays in front. */
export async function instalarFormatos(): Promise<Notice | null> {
  const fecha = calendarDay(new Date());
  const overview = await inWorkbook((context) => readOverview(context, { fecha }));
  if (overview.kind === 'blocked') return refusal(overview.problem);
  const form = installForm(overview.result, fecha);
  if (form.formatos.length === 0) {
    return refusal(problemas.hojasExistentes(installedIn(overview.result).map(({ hoja }) => hoja)));
  }
  const answer = await showDialog(form);
  if (answer?.kind !== 'install') return null;
  const isNew = installedIn(overview.result).length === 0;
  return install(answer, isNew ? perfilById(answer.perfil) : 'of the workbook');
}

async function install(
  answer: InstallAnswer,
  chosen: Perfil | 'of the workbook' | undefined,
): Promise<Notice | null> {
  const { institucion, ejercicio, trimestre } = answer;
  const formats = captureFormats.filter(({ id }) => answer.formatos.includes(id));
  if (!chosen || formats.length === 0)
    throw new Error(`instalar: ${answer.perfil}, ${answer.formatos.join()}`);
  const outcome = await inWorkbook(async (context) => {
    const perfil = chosen === 'of the workbook' ? (await readLibro(context)).seguimiento.perfil : chosen;
    return installFormats(context, { formats, perfil, inicio: { institucion, ejercicio, trimestre } });
  });
  return outcome.kind === 'blocked' ? refusal(outcome.problem) : null;
}

/** A workbook that has formats keeps its perfil and its Inicio: only what it lacks is asked. */
function installForm(overview: Overview, fecha: DateSerial): InstallForm {
  const installed = installedIn(overview);
  const isNew = installed.length === 0;
  const month = monthOf(fecha);
  return {
    kind: 'install',
    title: comandos.instalar.title,
    paragraphs: [
      isNew ? comandos.instalar.nuevo : comandos.instalar.agregado(installed.map(({ nombre }) => nombre)),
    ],
    accept: comandos.instalar.accept,
    perfiles: isNew ? perfiles.map(offered) : [offerOfBook(overview)],
    formatos: captureFormats
      .filter(({ id }) => !installed.some((format) => format.id === id))
      .map(({ id, name }) => ({ id, nombre: name })),
    inicio: isNew
      ? {
          institucion: overview.institucion,
          ejercicio: String(calendarDate(fecha).year),
          trimestre: String(quarterOf(month).quarter),
        }
      : null,
  };
}

function offered({ id, nombre, norm }: Perfil): InstallForm['perfiles'][number] {
  return {
    id,
    nombre,
    formatos: captureFormats.filter((format) => format.norm === norm).map((format) => format.id),
  };
}

/** It may be the institution's own, that the program does not bring. */
function offerOfBook({ perfil }: Overview): InstallForm['perfiles'][number] {
  const known = perfiles.find(({ nombre }) => nombre === perfil);
  return known ? offered(known) : { id: 'del-libro', nombre: perfil, formatos: [] };
}

function installedIn({ formatos }: Overview): Overview['formatos'] {
  return formatos.filter(({ id }) => captureFormats.some((format) => format.id === id));
}
