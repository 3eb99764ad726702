/** What the workbench says. */
export const TEXTS = {
  title: 'Mesa de trabajo',
  banner:
    'Esta mesa ejecuta office.js de Microsoft sobre un anfitrión embebido, sin Excel. Sirve sólo para desarrollar, demostrar y probar el complemento.',
  dismiss: 'Quitar este aviso',
  open: 'Abrir .xlsx',
  download: 'Descargar .xlsx',
  sample: 'Libro de muestra',
  chooseSample: 'Elija un libro de muestra…',
  deliveries: 'Entregas de marzo (.zip)',
  dark: 'Tema oscuro',
  log: 'Registro',
  empty: 'Vaciar',
  pane: 'Panel del complemento',
  resizePane: 'Ancho del panel',
  closePane: 'Cerrar el panel',
  workbook: 'Libro',
  dialog: 'Cuadro de diálogo del complemento',
  close: 'Cerrar',
  zonesHint: 'F6: pasar a la cinta, la hoja o el panel',
  unsaved:
    'El libro tiene cambios que no se han descargado y se perderán al abrir otro. ¿Abrir el otro libro de todos modos?',
  logColumns: ['Núm.', 'Duración', 'Enviado', 'Recibido', 'Cambió el libro'],
  yes: 'sí',
  no: 'no',
  noRequests: 'El complemento todavía no ha hecho solicitudes.',
  opening: 'Abriendo la mesa de trabajo…',
  gridFailed: 'No se pudo mostrar la hoja de cálculo en este navegador.',
  unreadable: (name: string, why: string) => `No se pudo abrir «${name}». ${why}`,
  sampleMissing:
    'No se pudo abrir el libro de muestra porque no está preparado. Reinicie la mesa de trabajo con npm start.',
  notWritten: (why: string) => `No se pudo preparar el archivo. ${why}`,
  notDone: (why: string) => `No se pudo: ${why}`,
  /** By Excel's own code for what it does not let a person do. */
  refused: {
    AccessDenied:
      'La hoja está protegida y no permite ese cambio. Desprotéjala o escriba en una celda abierta.',
    InvalidArgument: 'Excel no admite ese valor o ese nombre. Revise lo que escribió.',
    InvalidOperation: 'Excel no permite hacer eso aquí. El libro quedó como estaba.',
    ItemAlreadyExists: 'Ya hay otra hoja con ese nombre. Elija uno distinto.',
  } as Readonly<Record<string, string | undefined>>,
  totals: (count: number, sent: string, received: string) =>
    `${count} ${count === 1 ? 'solicitud' : 'solicitudes'} · ${sent} enviados · ${received} recibidos`,
  bytes: (count: number) => (count < 1024 ? `${count} B` : `${(count / 1024).toFixed(1)} kB`),
  milliseconds: (time: number) => `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`,
  emptyName: 'libro-nuevo.xlsx',
  pastedName: 'tabla-pegada.xlsx',
} as const;
