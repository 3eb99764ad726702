import { useEffect, useState } from 'react';
import type { Perfil } from '../../../domain/perfiles';

/** The perfil of a file that was chosen, from its text: the pane may have been closed since. */
export function useOwnPerfil(text: string): Perfil | undefined {
  const [read, setRead] = useState<{ readonly text: string; readonly perfil: Perfil | undefined }>();
  useEffect(() => {
    if (text === '') return;
    let isGone = false;
    void perfilIn(text).then((perfil) => {
      if (!isGone) setRead({ text, perfil });
    });
    return () => {
      isGone = true;
    };
  }, [text]);
  return read?.text === text ? read.perfil : undefined;
}

async function perfilIn(text: string): Promise<Perfil | undefined> {
  const { parsePerfilPropio, perfilOf } = await import(
    /* webpackChunkName: "on-demand-perfil" */ '../../../domain/perfiles/propio'
  );
  const parsed = parsePerfilPropio(text);
  return 'perfil' in parsed ? perfilOf(parsed.perfil) : undefined;
}
