/** Third act: the Convenio of the Estado de México with its real commitments, and that of an invented institute. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { playConvenioGem } from './convenioGem';
import { playConvenioIeem, type IeemPlaces } from './convenioIeem';
import { openStage, type Say } from './stage';

export interface ConveniosOutput extends IeemPlaces {
  readonly gem: string;
  readonly ieem: string;
}

/**
 * @param folder exists and is empty
 * @param output where its workbooks, documents and calendar are left; the folder of the documents exists
 */
export async function playConvenios(folder: string, output: ConveniosOutput, say: Say): Promise<void> {
  say('\nEl Convenio del Gobierno del Estado de México:');
  const gem = openStage(await ownFolder(folder, 'gem'), say);
  await playConvenioGem(gem, output.documentos);
  await gem.saveAs(output.gem);
  say('\nEl Convenio de un instituto inventado, con el mecanismo del IEEM:');
  const copies = await ownFolder(folder, 'ieem');
  const ieem = openStage(copies, say);
  await playConvenioIeem(ieem, copies, output);
  await ieem.saveAs(output.ieem);
  say(
    '\nLos compromisos del Convenio de 2021 son los reales; sus meses, y todo lo del instituto, inventados.',
  );
}

async function ownFolder(folder: string, name: string): Promise<string> {
  const own = join(folder, name);
  await mkdir(own);
  return own;
}
