/** First act: the whole cycle over seven real recommendations. */
import { join } from 'node:path';
import { demoTable } from './asmTable';
import { DEMO_FOLDER } from './sample';
import { openStage, type Say, type Step } from './stage';

const FORMATS = 'anexo-i,anexo-a';

const STEPS: readonly Step[] = [
  {
    says: 'Instalar Anexo I y Anexo A para el convenio E007, firmado el 23 de septiembre de 2025',
    verb: 'crear',
    words: [
      `--formato=${FORMATS}`,
      '--perfil=puebla-estado',
      '--institucion=Secretaría de Educación Pública',
      '--ejercicio=2026',
      '--trimestre=1',
      '--programa=E007 - Convenio Servicios de Educación Media Superior',
      '--evaluacion=externa',
      '--firma=2025-09-23',
    ],
  },
  {
    says: 'Importar las siete recomendaciones del Anexo I',
    verb: 'importar',
    words: ['--formato=anexo-i', `--datos=${join(DEMO_FOLDER, 'anexo_I_puebla_dit_2025.csv')}`],
  },
  { says: 'Validar cada fila', verb: 'validar', words: ['--fecha=2026-01-30'] },
  { says: 'Aplicar las correcciones propuestas', verb: 'corregir', words: [] },
  { says: 'Desglosar las acciones comprometidas', verb: 'desglosar', words: [] },
  { says: 'Convertir el Anexo I en Anexo A', verb: 'convertir', words: ['--de=anexo-i', '--a=anexo-a'] },
  {
    says: 'Capturar febrero (porcentajes inventados para esta demostración)',
    verb: 'capturar',
    words: ['--periodo=2026-02', `--datos=${join(DEMO_FOLDER, 'captura_2026-02.csv')}`],
  },
  { says: 'Cerrar febrero', verb: 'avance', words: ['--periodo=2026-02'] },
  {
    says: 'Capturar marzo (porcentajes inventados para esta demostración)',
    verb: 'capturar',
    words: ['--periodo=2026-03', `--datos=${join(DEMO_FOLDER, 'captura_2026-03.csv')}`],
  },
  { says: 'Cerrar marzo', verb: 'avance', words: ['--periodo=2026-03'] },
  { says: 'Validar de nuevo', verb: 'validar', words: ['--fecha=2026-03-31'] },
  {
    says: 'Copiar el Anexo A oficial del programa, listo para imprimir',
    verb: 'imprimir',
    words: ['--formato=anexo-a', '--programa=E007', '--trimestre=1'],
  },
  { says: 'Escribir el informe consolidado', verb: 'informe', words: ['--fecha=2026-03-31'] },
];

/**
 * @param folder exists and is empty
 * @param output where its workbook is left
 */
export async function playAsm(folder: string, output: string, say: Say): Promise<void> {
  const stage = openStage(folder, say);
  let lastClose: object = {};
  for (const step of STEPS) {
    const report = await stage.play(step);
    if (step.verb === 'avance') lastClose = report.json;
  }
  await stage.saveAs(output);
  say(`\n${demoTable(lastClose)}`);
  say(
    '\nLos porcentajes, las evidencias y las observaciones de los meses son inventados; lo demás es el Anexo I real.',
  );
}
