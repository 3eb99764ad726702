import { useState } from 'react';
import type { Perfil } from '../../domain/perfiles';
import { perfilOf, type ErrorDePerfil } from '../../domain/perfiles/propio';
import { DropZone } from '../kit/DropZone';
import { ErrorList } from './ErrorList';
import { readPerfilFile } from './perfilFile';
import { texts } from './texts';

/** A perfil of a file, or everything that is wrong in it. */
export function ChoosePerfilFile({
  onChosen,
}: {
  /** With the text of its document. */
  readonly onChosen: (perfil: Perfil, text: string) => void;
}) {
  const [errores, setErrores] = useState<readonly ErrorDePerfil[]>([]);
  const open = async ([file]: readonly File[]) => {
    if (!file) return;
    const parsed = await readPerfilFile(file);
    if ('perfil' in parsed) {
      setErrores([]);
      onChosen(perfilOf(parsed.perfil), JSON.stringify(parsed.perfil));
    } else setErrores(parsed.errores);
  };
  return (
    <>
      <DropZone texts={texts.archivo} disabled={false} onFiles={(files) => void open(files)} />
      {errores.length > 0 && <ErrorList title={texts.conErrores(errores.length)} errores={errores} />}
    </>
  );
}
