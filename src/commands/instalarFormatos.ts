import { calendarDay } from '../domain/dates/calendarDay';
import { calendarDate, type DateSerial } from '../domain/dates/dateSerial';
import { monthOf, quarterOf } from '../domain/dates/periodo';
import { captureFormats } from '../domain/formats';
import { comandos } from '../domain/messages/comandos';
import { problemas } from '../domain/messages/problemas';
import type { Overview } from '../domain/overview/overview';
import { perfilById, perfiles } from '../domain/perfiles';
import { installFormats } from '../workbook/installFormats';
import { inWorkbook } from '../workbook/inWorkbook';
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
  return install(answer);
}

async function install(answer: InstallAnswer): Promise<Notice | null> {
  const { institucion, ejercicio, trimestre } = answer;
  const perfil = perfilById(answer.perfil);
  const formats = captureFormats.filter(({ id }) => answer.formatos.includes(id));
  if (!perfil || formats.length === 0)
    throw new Error(`instalar: ${answer.perfil}, ${answer.formatos.join()}`);
  const outcome = await inWorkbook((context) =>
    installFormats(context, { formats, perfil, inicio: { institucion, ejercicio, trimestre } }),
  );
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
    perfiles: perfiles
      .filter(({ nombre }) => isNew || nombre === overview.perfil)
      .map(({ id, nombre, norm }) => ({
        id,
        nombre,
        formatos: captureFormats.filter((format) => format.norm === norm).map((format) => format.id),
      })),
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

function installedIn({ formatos }: Overview): Overview['formatos'] {
  return formatos.filter(({ id }) => captureFormats.some((format) => format.id === id));
}
