import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Perfil } from '../../../domain/perfiles';
import { texts } from '../texts';

const ChoosePerfilFile = lazy(async () => ({
  default: (await import(/* webpackChunkName: "on-demand-perfil-file" */ '../../perfil/ChoosePerfilFile'))
    .ChoosePerfilFile,
}));

/** For the few that bring their own: one line until it is asked for. */
export function PerfilFromFile({ onChosen }: { readonly onChosen: (perfil: Perfil, text: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) {
    return (
      <Suspense>
        <ChoosePerfilFile
          onChosen={(perfil, text) => {
            setOpen(false);
            onChosen(perfil, text);
          }}
        />
      </Suspense>
    );
  }
  return (
    <div>
      <Button appearance="subtle" onClick={() => setOpen(true)}>
        {texts.install.perfilDeArchivo}
      </Button>
    </div>
  );
}
