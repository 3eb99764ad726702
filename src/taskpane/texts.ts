import { counted, inFigures } from '../domain/messages/counted';
import type { WorkStep } from '../workbook/work';

/** Every sentence of the pane itself. What verbs find is said by the domain's messages. */
export const texts = {
  title: 'Seguimiento ASM',
  purpose:
    'Dé seguimiento a los aspectos susceptibles de mejora (ASM) de sus evaluaciones y a sus indicadores, en el libro que tiene abierto. Sus datos no salen de él.',
  waiting: 'Conectando con Excel…',
  noAnswer: {
    title: 'No se pudo conectar con Excel',
    body: 'El panel esperó y Excel no respondió. Revise que haya conexión a internet y que su red permita el sitio appsforoffice.microsoft.com; si su institución administra Office, pregunte si las «experiencias conectadas opcionales» están permitidas. Después vuelva a intentarlo.',
  },
  outsideExcel: {
    title: 'Esta página se abre dentro de Excel',
    body: 'Abra su libro en Excel y, en la pestaña «Seguimiento ASM», elija «Panel».',
  },
  tooOld: {
    title: 'Esta versión de Excel es anterior a la que se necesita',
    body: 'El complemento funciona en Excel 2021, LTSC 2021, Microsoft 365, Excel para la Web y Excel para Mac actualizado. Pida a su área de informática que actualice Office o abra el libro en Excel para la Web.',
  },
  failure: {
    title: 'El panel encontró un error y se detuvo',
    body: 'Su libro no cambió por este error. Vuelva a abrir el panel; si se repite, comparta este texto con quien da soporte:',
  },
  navigation: 'Vistas del panel',
  views: {
    inicio: 'Inicio',
    formatos: 'Formatos',
    validar: 'Validar',
    avance: 'Avance',
    informe: 'Informe',
    indicadores: 'Indicadores',
    recoleccion: 'Recolección',
    matriz: 'Matriz',
    plazos: 'Plazos',
    documentos: 'Documentos',
    consolidar: 'Consolidar copias',
    configuracion: 'Configuración',
    perfil: 'Perfil',
  },
  cancel: 'Cancelar',
  copy: {
    button: 'Copiar',
    label: (what: string, of?: string) =>
      of === undefined ? `Copiar: ${what}` : `Copiar ${what.toLowerCase()}: ${of}`,
    done: 'Copiado.',
    byHand: 'El texto quedó seleccionado: presione Ctrl+C (en Mac, Cmd+C).',
  },
  dismiss: 'Quitar el mensaje',
  more: (rest: number) => `Mostrar más (${counted(rest, 'queda', 'quedan')})`,
  notUndoable:
    'Excel no puede deshacer este paso con Ctrl+Z, y además olvida los pasos anteriores. Si tiene dudas, guarde antes una copia del libro.',
  /** Where a verb is. */
  step: (step: WorkStep): string => {
    switch (step.kind) {
      case 'reading':
        return 'Leyendo el libro…';
      case 'writing':
        return 'Escribiendo en el libro; ya no se puede cancelar…';
      case 'thinking':
        return `Revisando ${inFigures(step.done)} de ${inFigures(step.total)}…`;
    }
  },
  stopping: 'Se detendrá en cuanto Excel responda…',
  slow: 'Excel aún no responde. Si está escribiendo en una celda, presione Enter o Esc.',
  retry: 'Volver a intentar',
  reading: 'Leyendo el libro…',
  refresh: 'Actualizar',
  unread: 'No se pudo leer el libro',
} as const;
