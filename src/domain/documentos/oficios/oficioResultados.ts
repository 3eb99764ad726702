/** Oficio of the quarter's results for one dependency (MTY 7.26): the text that the pane already gives to copy. */
import { indicadoresOf } from '../../indicadores/readIndicadores';
import { judgeIndicadores } from '../../indicadores/calculo/judgeIndicadores';
import { matrizOf } from '../../indicadores/matriz/matrizOf';
import { oficioDeResultados } from '../../indicadores/matriz/oficios';
import { ficha } from '../../formats/ficha';
import { documentoImpedimentos, documentoProblems } from '../../messages/documentos';
import { trimestreLabel } from '../../messages/matriz';
import { encabezadoDeOficio, firmas, lista, parrafo } from '../bloques';
import type { Bloque, Firma } from '../documento';
import { membreteDe, nombreDeArchivo } from '../identidad';
import type { Elegido, Entorno, Hecho, Modelo } from '../modelo';
import { same, trimestreOpciones } from '../opciones';

const FIRMAS: readonly Firma[] = [{ calidad: 'Atentamente' }];

export const oficioResultados: Modelo = {
  id: 'oficio-resultados',
  nombre: 'Oficio de resultados',
  proposito:
    'Los resultados del trimestre de los indicadores de una dependencia, con lo que requiere su atención.',
  formato: ficha.id,
  pide: ['dependencia', 'trimestre'],
  firmas: () => FIRMAS,
  opciones: (entorno) => ({
    dependencia: indicadoresOf(entorno.seguimiento)
      .dependencias.filter((dependencia) => dependencia.trim() !== '')
      .map(same),
    trimestre: trimestreOpciones(entorno),
  }),
  make: makeOficio,
};

function makeOficio(entorno: Entorno, { dependencia, trimestre, datos }: Elegido): Hecho {
  const { seguimiento, fecha } = entorno;
  const matriz = matrizOf(seguimiento, trimestre, fecha, resultadosOf(entorno, trimestre));
  const oficio = oficioDeResultados(matriz, dependencia);
  if (oficio === null) {
    return {
      problem: documentoProblems.impedido(
        documentoImpedimentos.sinIndicadores(dependencia, trimestreLabel(trimestre)),
      ),
    };
  }
  return {
    documento: {
      id: oficioResultados.id,
      nombre: nombreDeArchivo(oficioResultados.nombre, dependencia, trimestre),
      titulo: oficio.asunto,
      orientacion: 'vertical',
      membrete: membreteDe(seguimiento),
      pie: oficioResultados.nombre,
      bloques: [
        ...encabezadoDeOficio(datos, fecha, oficio.asunto),
        ...bloquesOf(oficio.cuerpo),
        firmas(FIRMAS, datos),
      ],
    },
  };
}

/** Of a quarter that its matrix closed, what was published. */
function resultadosOf({ seguimiento }: Entorno, trimestre: string) {
  const stored = seguimiento.resultados.filter(({ periodo }) => periodo === trimestre);
  return stored.some(({ cerrado }) => cerrado !== null) ? stored : judgeIndicadores(seguimiento, trimestre);
}

const NUMBERED = /^\d+\. /;

/** Lines of a text: those that it numbers become a list, blank ones only part paragraphs. */
function bloquesOf(cuerpo: string): readonly Bloque[] {
  const bloques: Bloque[] = [];
  for (const line of cuerpo.split('\n').filter((each) => each.trim() !== '')) {
    const item = line.replace(NUMBERED, '');
    const last = bloques.at(-1);
    if (item === line) bloques.push(parrafo(line));
    else if (last?.tipo === 'lista') {
      bloques.splice(-1, 1, lista('numero', [...last.elementos, item]));
    } else bloques.push(lista('numero', [item]));
  }
  return bloques;
}
