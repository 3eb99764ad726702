import { counted } from '../../domain/messages/counted';

/** What the view Plazos says. */
export const texts = {
  volver: 'Volver a Inicio',
  anio: 'Año',
  cuenta: (plazos: number, cumplidos: number) =>
    cumplidos === 0
      ? `${counted(plazos, 'plazo', 'plazos')}.`
      : `${counted(plazos, 'plazo', 'plazos')}; ${counted(cumplidos, 'ya se cumplió', 'ya se cumplieron')}.`,
  nada: (year: number) => `Nada vence en ${year}.`,
  guardar: 'Guardar calendario (.ics)',
  guardando: 'Haciendo el calendario…',
  archivo: (year: number) => `Plazos ${year}.ics`,
  guardado: (archivo: string) =>
    `Se guardó «${archivo}» donde el navegador deja sus descargas. Ábralo con Outlook u otro calendario.`,
  para: 'El archivo se abre con Outlook y con otros calendarios, y avisa a las 9:00 tres días hábiles antes. Al importarlo de nuevo, cada plazo se actualiza en lugar de repetirse.',
  copiar: 'Copiar los plazos como texto',
  copiarPorque: 'Si su equipo no permite guardar archivos desde el panel, copie la lista.',
  lista: 'Lista de plazos',
  porQue: 'Por qué',
  fundamento: 'Fundamento:',
  instalar: 'Instalar formatos',
  sinFormatos: 'El libro no tiene formatos instalados: todavía no hay plazos que seguir.',
} as const;
