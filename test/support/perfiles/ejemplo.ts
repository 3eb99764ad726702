import { perfilOf, type PerfilPropio } from '../../../src/domain/perfiles/propio';

/** An invented municipality that follows the rules of the one of Puebla with words of its own. */
export const EJEMPLO: PerfilPropio = {
  esquema: 'seguimiento-asm/perfil/1',
  id: 'municipio-de-ejemplo',
  nombre: 'Municipio de Ejemplo',
  base: 'puebla-municipio',
  norma: { siglas: 'LIN-X', titulo: 'Lineamientos de mejora del Municipio de Ejemplo' },
  catalogos: {
    prioridad: {
      articulo: 'art. 7',
      valores: [
        { valor: 'Urgente', descripcion: 'Se atiende en el mismo trimestre.' },
        { valor: 'Ordinaria' },
      ],
    },
  },
  encabezados: { 'anexo-a': { asm: 'Compromiso de mejora', termino: 'Fecha límite' } },
  umbrales: { riesgoDias: 45, rezagoProgramado: true },
  plazos: [
    {
      id: 'respuesta',
      titulo: 'Respuesta a las recomendaciones',
      tipo: 'tras-notificacion',
      diasHabiles: 8,
      articulo: 'art. 8',
      seDemuestraCon: 'asm-capturados',
    },
    { id: 'corte', titulo: 'Corte del mes', tipo: 'dia-del-mes', dia: 25, siInhabil: 'se-adelanta' },
  ],
};

export const perfilDeEjemplo = perfilOf(EJEMPLO);
